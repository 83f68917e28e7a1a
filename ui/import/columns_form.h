// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/exchange/backend/source_sample.h"

class QComboBox;
class QGridLayout;

namespace tidemark
{

class TextLabel;

/// Which column of a file is what: a line for each field with the column that gives it, what stands there first, and
/// what the program reads in it.
class ColumnsForm : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsForm(QWidget *parent = nullptr);

    void setLayoutOf(const FoundLayout &found);

Q_SIGNALS:
    /// -1: the file has none.
    void columnChosen(tidemark::ExportField field, int column);

private:
    struct Line {
        ExportField field;
        QComboBox *column;
        TextLabel *first;
        TextLabel *readAs;
    };
    void makeLines(const FoundLayout &found);
    void showValues(const Line &line, const FoundLayout &found);

    QWidget *m_fields = nullptr;
    ExportFile m_file = ExportFile::Usage;
    std::vector<std::string> m_header;
    std::vector<Line> m_lines;
};

}
