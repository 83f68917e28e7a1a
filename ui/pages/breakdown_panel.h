// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/query/breakdown.h"
#include "ui/widgets/panel.h"

class QStandardItemModel;

namespace tidemark
{

class DataTable;
class TextLabel;

/// What a cycle used, by user or by action: a card with a bar a line, and the sum, which is the meter's.
class BreakdownPanel : public Panel
{
    Q_OBJECT
public:
    explicit BreakdownPanel(const QString &title, const QString &what, QWidget *parent = nullptr);

    struct Remark {
        QString text; ///< "12.0 of 100"
        bool dim = false;
    };
    void setLines(const std::vector<BreakdownLine> &lines, Credits used,
                  const std::function<QString(const std::string &id)> &name,
                  const std::function<Remark(const std::string &id)> &extra = {});
    /// Header of the column that setLines() fills with `extra`.
    void setExtraColumn(const QString &header);
    /// Said where nothing was used.
    void setEmptyText(const QString &words);
    /// The table is never so low that fewer lines can be seen.
    void setRowsInSight(int rows);
    DataTable *table() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHeader();

    QString m_what;
    QString m_extra;
    TextLabel *m_sum;
    TextLabel *m_empty;
    DataTable *m_table;
    QStandardItemModel *m_model;
};

}
