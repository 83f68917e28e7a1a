// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is among the pages, and the ways between them.
#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardItemModel>

#include "ui/pages/ledger_page.h"
#include "ui/pages/org_page.h"
#include "ui/pages/orgs_page.h"
#include "ui/support/saved_views.h"
#include "ui/views/data_table.h"
#include "ui/views/sidebar.h"
#include "ui/window/ledger_view.h"
#include "ui/window/sidebar_views.h"

namespace tidemark
{

void LedgerView::goTo(const QModelIndex &row)
{
    if (m_marking)
        return;
    if (const QString id = SidebarViews::idOf(row); !id.isEmpty())
        showView(id);
    else if (row.row() >= 0 && row.row() < m_stack->indexOf(m_org))
        showPage(PageId(row.row()));
}

void LedgerView::showPage(PageId id)
{
    m_sidebar->setCurrentIndex(m_list->index(id, 0));
    show(qobject_cast<Page *>(m_stack->widget(id)));
}

void LedgerView::showView(const QString &id)
{
    ListPage *page = listOf(id);
    if (page == nullptr)
        return;
    m_sidebar->setCurrentIndex(m_viewRows->indexOf(id));
    show(page);
    page->showView(m_views->find(id));
}

void LedgerView::show(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_actions.back->setEnabled(page == m_org);
    m_actions.columns->setEnabled(page->table() != nullptr);
    Q_EMIT selectionDescribed(QString());
    Q_EMIT movedOn();
}

/// The side bar says where one is; nothing opens.
void LedgerView::mark(const QModelIndex &row)
{
    m_marking = true;
    m_sidebar->setCurrentIndex(row);
    m_marking = false;
}

void LedgerView::showOrg(const std::string &org)
{
    if (currentPage() != m_org) {
        m_from = currentPage();
        m_fromView = SidebarViews::idOf(m_sidebar->currentIndex());
    }
    m_org->setOrg(org);
    mark(m_list->index(Orgs, 0));
    show(m_org);
    m_org->takeFocus();
}

void LedgerView::showEntry(const std::string &org, Seq seq)
{
    showOrg(org);
    m_org->showEntry(seq);
}

void LedgerView::goBack()
{
    if (currentPage() != m_org)
        return;
    Page *page = m_from != nullptr ? m_from : m_orgs;
    const QModelIndex view = m_fromView.isEmpty() ? QModelIndex() : m_viewRows->indexOf(m_fromView);
    mark(view.isValid() ? view : m_list->index(m_stack->indexOf(page), 0));
    show(page);
    currentPage()->takeFocus();
}

void LedgerView::showUser(const std::string &org, const std::string &user)
{
    showOrg(org);
    m_org->showUser(user);
}

}
