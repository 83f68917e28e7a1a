// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/exchange/backend/import_choice.h"

class QComboBox;
class QStandardItemModel;

namespace tidemark
{

class ColumnsForm;
class DataTable;
class Panel;
class TextLabel;

/// How one CSV file is read, as the program found it, and mendable: what it is, its characters and signs, its columns,
/// and its first rows.
class LayoutPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LayoutPanel(QWidget *parent = nullptr);

    void setFile(const ChosenFile &file);
    const ChosenFile &file() const;
    /// The beginning, read anew after sampleNeeded().
    void setSample(const SourceSample &sample);

Q_SIGNALS:
    void changed();
    /// The rows are other ones: for another encoding or separator.
    void sampleNeeded();

private:
    void makeChoices();
    void showAll();
    void showRows();
    void takeChoices();
    void setKind(int index);
    void chooseColumn(ExportField field, int index);

    ChosenFile m_file;
    std::optional<ExportField> m_choosing; ///< whose column was chosen last
    std::vector<std::optional<ExportField>> m_columnsBefore;
    bool m_showing = false;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_decimal;
    QComboBox *m_time;
    QComboBox *m_zone;
    TextLabel *m_doubt;
    ColumnsForm *m_columns;
    Panel *m_first;
    DataTable *m_table;
    QStandardItemModel *m_rows;
};

}
