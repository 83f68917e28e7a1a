// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns are.
#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

#include "core/models/attention_model.h"
#include "ui/support/theme.h"
#include "ui/views/attention_view.h"
#include "ui/views/text_delegate.h"

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
constexpr double nearlyAll = 0.8;
constexpr double most = 0.5;

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

QList<int> AttentionView::rowWidths(int column) const
{
    QList<int> widths;
    for (int group = 0; group < model()->rowCount(); ++group) {
        const QModelIndex heading = model()->index(group, 0);
        const int rows = isExpanded(heading) ? qMin(model()->rowCount(heading), mostMeasured) : 0;
        for (int row = 0; row < rows; ++row)
            widths += sizeHintForIndex(model()->index(row, column, heading)).width();
    }
    return widths;
}

int AttentionView::contentWidth(int column) const
{
    // Its size hint has room for an arrow that never comes: nothing is sorted by hand here.
    const QString words = model()->headerData(column, Qt::Horizontal).toString();
    int width = header()->fontMetrics().horizontalAdvance(words) + 2 * cellPadding;
    for (const int row : rowWidths(column))
        width = qMax(width, row);
    const bool last = column == AttentionModel::HelpColumn;
    return width + (column == AttentionModel::StateColumn ? indentation() : last ? moonWidth : 0);
}

void AttentionView::fitRows()
{
    if (model() == nullptr)
        return;
    for (const int column : fitted)
        m_contents.insert(column, contentWidth(column));
    m_orgWidths.clear();
    for (const auto detail : {TextDelegate::Detail::Last, TextDelegate::Detail::Whole}) {
        m_words->setDetail(detail);
        m_orgWidths.insert(detail, rowWidths(AttentionModel::OrgColumn));
    }
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
    fitPlans();
}

/// A plan reads the same in all rows: with its program where nearly all have room for both. A long name does without.
void AttentionView::fitPlans()
{
    // The header gives the column its width later.
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column)
        room -= column == AttentionModel::OrgColumn || isColumnHidden(column) ? 0 : columnWidth(column);
    using Detail = TextDelegate::Detail;
    const auto fits = [this, room](Detail detail, double share) {
        const QList<int> &widths = m_orgWidths[detail];
        const auto fitting = std::count_if(widths.begin(), widths.end(), [room](int width) {
            return width <= room;
        });
        return double(fitting) >= share * double(widths.size());
    };
    m_words->setDetail(fits(Detail::Whole, nearlyAll) ? Detail::Whole
                           : fits(Detail::Last, most) ? Detail::Last
                                                      : Detail::None);
    viewport()->update();
}

void AttentionView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

}
