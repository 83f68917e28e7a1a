// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/link_delegate.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include "ui/support/theme.h"
#include "ui/views/roles.h"

namespace tidemark
{

void LinkDelegate::attach(QAbstractItemView *view, int column)
{
    m_view = view;
    m_column = column;
    view->setItemDelegateForColumn(column, this);
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        // A double click has already triggered the link with its first.
        if (index.column() == m_column && !index.data(LinkRole).toString().isEmpty() && !m_pressed.isValid())
            Q_EMIT linkActivated(index);
    });
}

void LinkDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    const QString words = index.data(LinkRole).toString();
    if (words.isEmpty())
        return;
    const bool current = m_view != nullptr && m_view->hasFocus() && m_view->currentIndex() == index;
    QFont font = textFont(TextRole::Body);
    font.setUnderline(current || m_hovered == index);
    painter->setFont(font);
    painter->setPen(cell.ink(cell.tokens.accent));
    const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, cell.rect.width());
    painter->drawText(cell.rect, int(cell.align(Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
}

int LinkDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return option.fontMetrics.horizontalAdvance(index.data(LinkRole).toString());
}

QRect LinkDelegate::linkRect(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.widget = m_view;
    option.rect = m_view->visualRect(index);
    const QRect cell = contentRect(option, index.column());
    const int width = QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(index.data(LinkRole).toString());
    return QStyle::visualRect(m_view->layoutDirection(), cell,
                              QRect(cell.left(), cell.top(), qMin(width, cell.width()), cell.height()));
}

QModelIndex LinkDelegate::linkAt(const QPoint &point) const
{
    const QModelIndex index = m_view->indexAt(point);
    if (!index.isValid() || index.column() != m_column || index.data(LinkRole).toString().isEmpty())
        return {};
    return linkRect(index).contains(point) ? index : QModelIndex();
}

void LinkDelegate::hover(const QPoint &point)
{
    const QModelIndex index = linkAt(point);
    if (m_hovered == index)
        return;
    if (m_hovered.isValid())
        m_view->update(m_hovered);
    m_hovered = index;
    if (index.isValid()) {
        m_view->viewport()->setCursor(Qt::PointingHandCursor);
        m_view->update(index);
    } else {
        m_view->viewport()->unsetCursor();
    }
}

bool LinkDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (m_view == nullptr || watched != m_view->viewport())
        return CellDelegate::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(static_cast<QMouseEvent *>(event)->pos());
        break;
    case QEvent::Leave:
        hover(QPoint(-1, -1));
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = mouse->button() == Qt::LeftButton ? linkAt(mouse->pos()) : QModelIndex();
        break;
    }
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex pressed = m_pressed;
        m_pressed = QModelIndex();
        if (pressed.isValid() && mouse->button() == Qt::LeftButton && linkAt(mouse->pos()) == pressed)
            Q_EMIT linkActivated(pressed);
        break;
    }
    default:
        break;
    }
    return false;
}

}
