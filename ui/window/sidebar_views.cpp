// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar_views.h"

#include <QMenu>
#include <QShortcut>
#include <QStandardItemModel>

#include "ui/support/icons.h"
#include "ui/support/saved_views.h"
#include "ui/views/roles.h"
#include "ui/views/sidebar.h"
#include "ui/window/view_counts.h"

namespace tidemark
{

SidebarViews::SidebarViews(Sidebar *sidebar, QStandardItemModel *pages, SavedViews *views, ViewCounts *counts,
                           QObject *parent)
    : QObject(parent)
    , m_sidebar(sidebar)
    , m_model(pages)
    , m_views(views)
    , m_counts(counts)
    , m_pages(pages->rowCount())
{
    connect(views, &SavedViews::changed, this, &SidebarViews::fill);
    connect(counts, &ViewCounts::changed, this, &SidebarViews::showCounts);
    m_sidebar->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_sidebar, &QWidget::customContextMenuRequested, this, &SidebarViews::openMenu);
    addKey(QKeySequence(Qt::Key_F2), &SidebarViews::renameRequested);
    addKey(QKeySequence::Delete, &SidebarViews::deleteRequested);
    fill();
}

QString SidebarViews::idOf(const QModelIndex &index)
{
    return index.data(Qt::UserRole).toString();
}

QModelIndex SidebarViews::indexOf(const QString &id) const
{
    for (int row = m_pages; row < m_model->rowCount(); ++row) {
        if (idOf(m_model->index(row, 0)) == id)
            return m_model->index(row, 0);
    }
    return {};
}

void SidebarViews::addKey(const QKeySequence &keys, void (SidebarViews::*ask)(const QString &))
{
    auto *shortcut = new QShortcut(keys, m_sidebar);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, ask] {
        if (const QString id = idOf(m_sidebar->currentIndex()); !id.isEmpty())
            Q_EMIT(this->*ask)(id);
    });
}

/// In place, so that the current row stays where it is.
void SidebarViews::fill()
{
    const QList<SavedView> &views = m_views->all();
    const int wanted = views.isEmpty() ? m_pages : m_pages + 1 + int(views.size());
    if (m_model->rowCount() > wanted)
        m_model->removeRows(wanted, m_model->rowCount() - wanted);
    while (m_model->rowCount() < wanted) {
        auto *item = new QStandardItem;
        if (m_model->rowCount() == m_pages) {
            item->setText(tr("Saved views"));
            item->setData(true, HeadingRole);
            item->setFlags(Qt::NoItemFlags);
        } else {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
        m_model->appendRow(item);
    }
    for (int i = 0; i < int(views.size()); ++i) {
        QStandardItem *item = m_model->item(m_pages + 1 + i);
        item->setText(views[i].name);
        item->setData(views[i].id, Qt::UserRole);
    }
    showCounts();
}

void SidebarViews::showCounts()
{
    for (int row = m_pages + 1; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const QString count = m_counts->words(idOf(item->index()));
        item->setData(count, CountRole);
        item->setData(count.isEmpty() ? item->text() : tr("%1, %2", "saved view, its count").arg(item->text(), count),
                      Qt::AccessibleTextRole);
        item->setToolTip(item->text());
    }
}

void SidebarViews::openMenu(const QPoint &at)
{
    const QString id = idOf(m_sidebar->indexAt(at));
    if (id.isEmpty())
        return;
    auto *menu = new QMenu(m_sidebar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename…"), this, [this, id] {
        Q_EMIT renameRequested(id);
    });
    menu->addAction(icon(IconId::Trash), tr("&Delete…"), this, [this, id] {
        Q_EMIT deleteRequested(id);
    });
    menu->popup(m_sidebar->viewport()->mapToGlobal(at));
}

}
