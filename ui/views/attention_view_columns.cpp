// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns are.
#include <QHeaderView>
#include <QResizeEvent>

#include "core/models/attention_model.h"
#include "ui/support/theme.h"
#include "ui/views/attention_view.h"

namespace tidemark
{
namespace
{

constexpr int leastOrgWidth = 164;
constexpr int mostMeasured = 60; // rows of a group
/// The first take first from the room of names.
constexpr int fitted[] = {AttentionModel::StateColumn,  AttentionModel::RunsOutColumn, AttentionModel::RemainingColumn,
                          AttentionModel::ResetsColumn, AttentionModel::HelpColumn,    AttentionModel::WhyColumn};
constexpr int roomyWidth = 860;
constexpr int cellPadding = 8;
constexpr int moonWidth = 18; // beyond the padding of its cell

}

void AttentionView::layOut(bool roomForNotes)
{
    const std::pair<int, int> widths[] = {
        {AttentionModel::StateColumn, 118},     {AttentionModel::OrgColumn, 256},
        {AttentionModel::RemainingColumn, 174}, {AttentionModel::RunsOutColumn, 70},
        {AttentionModel::ResetsColumn, 60},     {AttentionModel::WhyColumn, roomForNotes ? 304 : 176},
        {AttentionModel::HelpColumn, 118}};
    m_widths.clear();
    for (const auto &[column, width] : widths)
        m_widths.insert(column, width * controlHeight(28) / 28);
    m_roomForNotes = roomForNotes;
    fitRows();
}

int AttentionView::contentWidth(int column) const
{
    // Its size hint has room for an arrow that never comes: nothing is sorted by hand here.
    const QString words = model()->headerData(column, Qt::Horizontal).toString();
    int width = header()->fontMetrics().horizontalAdvance(words) + 2 * cellPadding;
    for (int group = 0; group < model()->rowCount(); ++group) {
        const QModelIndex heading = model()->index(group, 0);
        const int rows = isExpanded(heading) ? qMin(model()->rowCount(heading), mostMeasured) : 0;
        for (int row = 0; row < rows; ++row)
            width = qMax(width, sizeHintForIndex(model()->index(row, column, heading)).width());
    }
    const bool last = column == AttentionModel::HelpColumn;
    return width + (column == AttentionModel::StateColumn ? indentation() : last ? moonWidth : 0);
}

void AttentionView::fitRows()
{
    if (model() == nullptr)
        return;
    for (const int column : fitted)
        m_contents.insert(column, contentWidth(column));
    fitColumns();
}

/// Words and figures that would be cut take room from the names of organizations, as long as those have some.
void AttentionView::fitColumns()
{
    if (model() == nullptr)
        return;
    // In a small window when it resets is the least telling.
    const bool narrow = viewport()->width() < roomyWidth * controlHeight(28) / 28;
    setColumnHidden(AttentionModel::RunsOutColumn, m_roomForNotes);
    setColumnHidden(AttentionModel::ResetsColumn, m_roomForNotes || narrow);
    int spare = viewport()->width() - leastOrgWidth * controlHeight(28) / 28;
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width) {
        if (width.key() != AttentionModel::OrgColumn && !isColumnHidden(width.key()))
            spare -= width.value();
    }
    for (const int column : fitted) {
        const int wanted = isColumnHidden(column) ? 0 : m_contents.value(column) - m_widths.value(column);
        const bool always = column == AttentionModel::StateColumn;
        const int more = always ? qMax(0, wanted) : qBound(0, wanted, qMax(0, spare));
        spare -= more;
        header()->resizeSection(column, m_widths.value(column) + more);
    }
}

void AttentionView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

}
