// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/text_delegate.h"

#include <QPainter>

#include <algorithm>

#include "ui/support/figures.h"
#include "ui/support/theme.h"
#include "ui/views/roles.h"

namespace tidemark
{
namespace
{

constexpr int iconRoom = 22;
constexpr int detailGap = 6;

QFont fontOf(const QModelIndex &index)
{
    return textFont(index.data(EmphasisRole).toBool() ? TextRole::Strong : TextRole::Body);
}

}

void TextDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    int x = 0;
    if (!cell.option.icon.isNull()) {
        const QIcon::Mode mode = cell.option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        const QRect box = cell.leading(0, 16);
        cell.option.icon.paint(painter, QRect(box.left(), box.center().y() - 7, 16, 16), Qt::AlignCenter, mode);
        x = iconRoom;
    }
    const QFont font = fontOf(index);
    const QString detail = detailOf(index);
    const int room = cell.rect.width() - x;
    const QColor ink = cell.ink(index.data(DimRole).toBool() ? cell.tokens.dim : cell.tokens.text);
    painter->setFont(font);
    painter->setPen(ink);
    if (detail.isEmpty()) {
        const Qt::Alignment wanted = cell.option.displayAlignment & Qt::AlignHorizontal_Mask;
        drawFigures(painter, cell.leading(x, room), cell.align(wanted | Qt::AlignVCenter), cell.option.text);
        return;
    }
    const int words = std::min(room, qCeil(figuresWidth(cell.option.text, font)) + 1);
    const Qt::Alignment align = cell.align(Qt::AlignLeft | Qt::AlignVCenter);
    drawFigures(painter, cell.leading(x, words), align, cell.option.text);
    x += words + detailGap - 1;
    const int left = cell.rect.width() - x;
    if (left <= 0)
        return;
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(cell.ink(cell.tokens.dim));
    // Cut, it would tell nothing: the tool tip has it.
    if (!detail.contains(QStringLiteral(" · ")) || figuresWidth(detail, painter->font()) <= left)
        drawFigures(painter, cell.leading(x, left), align, detail);
}

void TextDelegate::setDetail(Detail detail)
{
    m_detail = detail;
}

TextDelegate::Detail TextDelegate::detail() const
{
    return m_detail;
}

QString TextDelegate::detailOf(const QModelIndex &index) const
{
    const QString detail = index.data(DetailRole).toString();
    return m_detail == Detail::Whole ? detail
        : m_detail == Detail::Last   ? detail.section(QStringLiteral(" · "), -1)
                                     : QString();
}

int TextDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString detail = detailOf(index);
    const qreal more = detail.isEmpty() ? 0 : detailGap + figuresWidth(detail, textFont(TextRole::Body));
    return (option.icon.isNull() ? 0 : iconRoom) + qCeil(figuresWidth(option.text, fontOf(index)) + more) + 1;
}

}
