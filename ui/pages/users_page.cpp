// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

#include "core/models/ledger_page_source.h"
#include "core/models/users_model.h"
#include "ui/support/icons.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"

namespace tidemark
{
namespace
{

enum Active { AnyActive, OnlyActive, OnlyInactive };

}

UsersPage::UsersPage(std::shared_ptr<LedgerService> service, bool canBook, QWidget *parent)
    : ListPage(tr("Users"), QStringLiteral("users"), parent)
    , m_model(new UsersModel(std::make_unique<LedgerPageSource>(std::move(service)), this))
    , m_limits(new QPushButton(icon(IconId::Limit), tr("Set &limits…")))
    , m_leaves(new QPushButton(icon(IconId::Person), tr("&User leaves…")))
{
    makeFilters();
    DataTable *list = table();
    list->setItemDelegateForColumn(UsersModel::UsedColumn, new CreditsDelegate(CreditsDelegate::Kind::Balance, list));
    setModel(m_model, UsersModel::OrgColumn, Qt::AscendingOrder);
    setColumns({{UsersModel::NameColumn, 200},
                {UsersModel::UserColumn, 150},
                {UsersModel::OrgColumn, 190},
                {UsersModel::RoleColumn, 110},
                {UsersModel::ActiveColumn, 80},
                {UsersModel::LimitColumn, 110},
                {UsersModel::PeriodColumn, 80},
                {UsersModel::UsedColumn, 120},
                {UsersModel::LeftColumn, 180}});
    for (QPushButton *button : {m_limits, m_leaves}) {
        filters()->addWidget(button);
        button->setVisible(canBook);
    }
    connect(m_limits, &QPushButton::clicked, this, [this] {
        std::string org;
        const std::vector<std::string> users = selectedUsers(&org);
        if (!users.empty())
            Q_EMIT limitsRequested(org, users);
    });
    connect(m_leaves, &QPushButton::clicked, this, [this] {
        std::string org;
        const std::vector<std::string> users = selectedUsers(&org);
        if (!users.empty())
            Q_EMIT activeRequested(org, users, allInactive());
    });
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPage::refreshActions);
    // Rows that come late say whether their users are active; of many, nobody waits for that.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        const QItemSelection selection = table()->selectionModel()->selection();
        if (selection.size() == 1 && selection.first().height() <= rowsPerPage)
            refreshActions();
    });
    connect(list, &DataTable::contextMenuOpening, this, [this, canBook](QMenu *menu) {
        for (QPushButton *button : {m_limits, m_leaves}) {
            QAction *action = menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
            action->setVisible(canBook);
            action->setEnabled(button->isEnabled());
        }
    });
    refreshActions();
}

void UsersPage::makeFilters()
{
    filterField()->setPlaceholderText(tr("Filter users"));
    m_active = addChoice(tr("Active or not"));
    m_active->addItems({tr("Active and inactive"), tr("Active"), tr("Inactive")});
    filters()->addStretch();
    connect(filterField(), &SearchField::searchRequested, this, &UsersPage::applyFilter);
    connect(m_active, &QComboBox::currentIndexChanged, this, &UsersPage::applyFilter);
}

void UsersPage::applyFilter()
{
    UserFilter filter;
    if (!m_org.empty())
        filter.orgs = {m_org};
    filter.text = filterField()->text().trimmed().toStdString();
    if (m_active->currentIndex() != AnyActive)
        filter.active = m_active->currentIndex() == OnlyActive;
    m_model->setFilter(filter);
}

QString UsersPage::countOf(qint64 rows) const
{
    return tr("%Ln users", nullptr, int(std::min<qint64>(rows, INT_MAX)));
}

void UsersPage::setOrg(const std::string &org)
{
    m_org = org;
    becomeTab(UsersModel::OrgColumn);
    table()->clearSelection();
    beginAnew();
}

std::vector<std::string> UsersPage::selectedUsers(std::string *org) const
{
    std::vector<std::string> users;
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const std::string rowOrg = row.data(OrgRole).toString().toStdString();
        // Limits are set for users of one organization at a time.
        if (!users.empty() && rowOrg != *org)
            return {};
        *org = rowOrg;
        users.push_back(row.data(UserRole).toString().toStdString());
    }
    return users;
}

bool UsersPage::allInactive() const
{
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    return !rows.isEmpty() && std::none_of(rows.begin(), rows.end(), [](const QModelIndex &row) {
        const QVariant active = row.siblingAtColumn(UsersModel::ActiveColumn).data(SortRole);
        return !active.isValid() || active.toBool();
    });
}

void UsersPage::refreshActions()
{
    std::string org;
    const bool any = table()->selectionModel()->hasSelection();
    const bool one = any && !selectedUsers(&org).empty();
    for (QPushButton *button : {m_limits, m_leaves}) {
        button->setEnabled(one);
        button->setToolTip(!any ? tr("Select users first") : one ? QString() : tr("Select users of one organization"));
    }
    m_leaves->setText(one && allInactive() ? tr("&User returns…") : tr("&User leaves…"));
}

bool UsersPage::isFiltered() const
{
    return !filterField()->text().isEmpty() || m_active->currentIndex() != AnyActive;
}

void UsersPage::clearFilters()
{
    filterField()->clear();
    m_active->setCurrentIndex(AnyActive);
}

void UsersPage::describeEmpty(EmptyState *empty)
{
    if (isFiltered())
        empty->setText(tr("No user fits"), tr("None has these words and this state."), tr("Show all users"));
    else
        empty->setText(tr("No users yet"), tr("Users come with the backend's export, in users.csv."));
}

UsersModel *UsersPage::model() const
{
    return m_model;
}

}
