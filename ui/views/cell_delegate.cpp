// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/support/theme.h"
#include "ui/views/data_table.h"

namespace tidemark
{
namespace
{

constexpr int padding = 8;

}

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QColor CellDelegate::Cell::ink(const QColor &wanted) const
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!(option.state & QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    return selected && tokens.onHighlight != tokens.text ? tokens.onHighlight : wanted;
}

Qt::Alignment CellDelegate::Cell::align(Qt::Alignment wanted) const
{
    return QStyle::visualAlignment(option.direction, wanted);
}

QRect CellDelegate::Cell::leading(int from, int width) const
{
    return QStyle::visualRect(option.direction, rect, QRect(rect.left() + from, rect.top(), width, rect.height()));
}

bool CellDelegate::Cell::isMirrored() const
{
    return option.direction == Qt::RightToLeft;
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem &option, int column)
{
    int before = padding;
    int after = padding;
    if (const auto *table = qobject_cast<const DataTable *>(option.widget)) {
        before += table->extraPadding(column, false);
        after += table->extraPadding(column, true);
    }
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(before, 0, -after, 0));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    painter->save();
    painter->setClipRect(option.rect);
    paintCell(painter, Cell{option, contentRect(option, index.column()), tokensOf(option.palette)}, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    return {contentWidth(option, index) + 2 * padding + 1, controlHeight(28)};
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.fontMetrics.horizontalAdvance(option.text);
}

}
