// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/attention_view.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHoverEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "core/models/attention_model.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/views/link_delegate.h"
#include "ui/views/remaining_delegate.h"
#include "ui/views/roles.h"
#include "ui/views/state_delegate.h"
#include "ui/views/text_delegate.h"

namespace tidemark
{
namespace
{

constexpr int edge = 8; // beyond the padding of a cell

}

AttentionView::AttentionView(QWidget *parent)
    : QTreeView(parent)
    , m_closed{int(AttentionKind::UpgradeWanted), int(AttentionKind::Rescue)}
    , m_words(new TextDelegate(this))
{
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(edge);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(m_words);
    setItemDelegateForColumn(AttentionModel::StateColumn, new StateDelegate(this));
    setItemDelegateForColumn(AttentionModel::RemainingColumn, new RemainingDelegate(this));
    auto *help = new LinkDelegate(this);
    help->attach(this, AttentionModel::HelpColumn);
    connect(help, &LinkDelegate::linkActivated, this, &AttentionView::helpRequested);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(40);
    setEdgePadding(header(), edge);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) {
        m_closed.insert(group.data(KindRole).toInt());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) {
        m_closed.remove(group.data(KindRole).toInt());
        if (!m_restoring)
            fitRows();
    });
}

void AttentionView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    // After the selection has forgotten its rows, which it does behind reset().
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_scrolled = qMax(m_scrolled, verticalScrollBar()->value());
    });
    connect(model, &QAbstractItemModel::modelReset, this, &AttentionView::restore);
    layOut(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(AttentionModel::OrgColumn, QHeaderView::Stretch);
    restore();
}

void AttentionView::restore()
{
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    m_restoring = true;
    QModelIndex stays;
    for (int group = 0; group < model()->rowCount(); ++group) {
        const QModelIndex heading = model()->index(group, 0);
        const int kind = heading.data(KindRole).toInt();
        setFirstColumnSpanned(group, {}, true);
        setExpanded(heading, !m_closed.contains(kind));
        // Where the row has gone, the one that came into its place.
        if (kind == m_currentKind && m_currentRow >= 0)
            stays =
                model()->index(qMin(m_currentRow, model()->rowCount(heading) - 1), AttentionModel::HelpColumn, heading);
        else if (kind == m_currentKind)
            stays = heading;
    }
    const bool moved = !m_currentOrg.isEmpty() && stays.data(OrgRole).toString() != m_currentOrg;
    if (const QModelIndex same = moved ? indexOf(m_currentOrg) : QModelIndex(); same.isValid())
        stays = same.siblingAtColumn(AttentionModel::HelpColumn);
    if (!stays.isValid() && isExpanded(model()->index(0, 0)))
        stays = model()->index(0, AttentionModel::HelpColumn, model()->index(0, 0));
    m_restoring = false;
    fitRows();
    setCurrentIndex(stays.isValid() ? stays : model()->index(0, 0));
    verticalScrollBar()->setValue(std::exchange(m_scrolled, 0));
}

QModelIndex AttentionView::indexOf(const QString &org) const
{
    const auto *rows = qobject_cast<const AttentionModel *>(model());
    return rows != nullptr ? rows->indexOf(org.toStdString()) : QModelIndex();
}

void AttentionView::setCanSnooze(bool can)
{
    m_canSnooze = can;
    viewport()->update();
}

QRect AttentionView::rowRect(const QModelIndex &index) const
{
    const QRect cell = visualRect(index);
    return {0, cell.top(), viewport()->width(), cell.height()};
}

QRect AttentionView::moonRect() const
{
    const QModelIndex current = currentIndex();
    if (!m_canSnooze || !current.isValid() || AttentionModel::isGroup(current))
        return {};
    const QRect cell = visualRect(current.siblingAtColumn(AttentionModel::HelpColumn));
    if (cell.isEmpty())
        return {};
    return QStyle::visualRect(layoutDirection(), cell, QRect(cell.right() - 23, cell.center().y() - 9, 20, 20));
}

void AttentionView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
}

void AttentionView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens t = tokensOf(palette());
    const QRect r(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool isCurrent = currentIndex().isValid() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    if (AttentionModel::isGroup(index)) {
        paintGroup(painter, r, index);
    } else {
        if (selectionModel()->isSelected(index))
            painter->fillRect(r, t.highlight);
        else if (m_hovered == index.siblingAtColumn(0))
            painter->fillRect(r, hovered(t));
        QTreeView::drawRow(painter, option, index);
        if (isCurrent && m_canSnooze)
            paintIcon(painter, IconId::Moon, QRectF(moonRect()).adjusted(2, 2, -2, -2),
                      selectionModel()->isSelected(index) ? t.onHighlight : t.dim);
    }
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.hairline);
    if (isCurrent && hasFocus()) {
        painter->setPen(t.accent);
        painter->drawRect(r.adjusted(0, 0, -1, -1));
    }
}

void AttentionView::paintGroup(QPainter *painter, const QRect &rect, const QModelIndex &group) const
{
    const Tokens t = tokensOf(palette());
    painter->fillRect(rect, t.window);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(layoutDirection(), rect, QRect(rect.left() + from, rect.top(), width, rect.height()));
    };
    const QRect mark = place(16, 14);
    paintIcon(painter, isExpanded(group) ? IconId::ChevronDown : IconId::ChevronRight,
              QRectF(mark.left(), mark.center().y() - 6.5, 14, 14), t.dim, layoutDirection());
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const QString name = group.data().toString();
    painter->setFont(textFont(TextRole::Strong));
    painter->setPen(t.text);
    const int width = painter->fontMetrics().horizontalAdvance(name);
    painter->drawText(place(36, width + 2), int(align), name);
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(t.dim);
    painter->drawText(place(36 + width + 8, 80), int(align), group.data(CountRole).toString());
}

void AttentionView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool snoozes = event->key() == Qt::Key_Space || event->key() == Qt::Key_S;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (AttentionModel::isGroup(current) && (enters || event->key() == Qt::Key_Space)) {
        setExpanded(current.siblingAtColumn(0), !isExpanded(current.siblingAtColumn(0)));
        return;
    }
    if (current.isValid() && enters && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT openRequested(current);
        return;
    }
    if (current.isValid() && enters && plain) {
        Q_EMIT helpRequested(current);
        return;
    }
    if (current.isValid() && snoozes && plain) {
        if (m_canSnooze && !AttentionModel::isGroup(current))
            Q_EMIT snoozeRequested(current);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void AttentionView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && moonRect().contains(event->pos())) {
        Q_EMIT snoozeRequested(currentIndex());
        return;
    }
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && AttentionModel::isGroup(at))
        setExpanded(at.siblingAtColumn(0), !isExpanded(at.siblingAtColumn(0)));
}

void AttentionView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (AttentionModel::isGroup(at))
        return mousePressEvent(event);
    if (at.isValid() && at.column() != AttentionModel::HelpColumn && event->button() == Qt::LeftButton)
        Q_EMIT openRequested(at);
}

void AttentionView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!at.isValid() || AttentionModel::isGroup(at))
        return;
    setCurrentIndex(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT contextMenuOpening(menu, at);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void AttentionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && !m_restoring) {
        const bool group = AttentionModel::isGroup(current);
        m_currentOrg = group ? QString() : current.data(OrgRole).toString();
        m_currentKind = current.data(KindRole).toInt();
        m_currentRow = group ? -1 : current.row();
    }
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(rowRect(index));
    }
}

void AttentionView::setHovered(const QModelIndex &row)
{
    if (row == m_hovered)
        return;
    for (const QModelIndex &each : {QModelIndex(std::exchange(m_hovered, row)), row}) {
        if (each.isValid())
            viewport()->update(rowRect(each));
    }
}

void AttentionView::scrollContentsBy(int dx, int dy)
{
    if (dy != 0)
        setHovered({});
    QTreeView::scrollContentsBy(dx, dy);
}

bool AttentionView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        setHovered(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).siblingAtColumn(0));
    else if (event->type() == QEvent::HoverLeave)
        setHovered({});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (moonRect().contains(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("Snooze… (S)"), viewport());
            return true;
        }
    }
    return QTreeView::viewportEvent(event);
}

}
