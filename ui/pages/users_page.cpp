// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users_page.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

#include "core/async/ledger_service.h"
#include "core/models/ledger_page_source.h"
#include "core/models/users_model.h"
#include "core/store/user_roles.h"
#include "ui/filters/choice_filter.h"
#include "ui/filters/range_filter.h"
#include "ui/pages/org_choices.h"
#include "ui/pages/table_export_action.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/views/remaining_delegate.h"
#include "ui/views/roles.h"
#include "ui/widgets/empty_state.h"

namespace tidemark
{
namespace
{

QString activeId()
{
    return QStringLiteral("active");
}

QString lifetimeId()
{
    return QStringLiteral("lifetime");
}

/// A commit that takes moments, and a table that people can look through.
constexpr qint64 mostTogether = 500;

bool isOfOneOrg(const std::vector<BulkTarget> &users)
{
    return !users.empty() && std::all_of(users.begin(), users.end(), [&users](const BulkTarget &user) {
        return user.org == users.front().org;
    });
}

std::vector<std::string> idsOf(const std::vector<BulkTarget> &users)
{
    std::vector<std::string> ids;
    for (const BulkTarget &user : users)
        ids.push_back(user.user);
    return ids;
}

}

UsersPage::UsersPage(std::shared_ptr<LedgerService> service, bool canBook, QWidget *parent)
    : ListPage(tr("Users"), QStringLiteral("users"), parent)
    , m_service(std::move(service))
    , m_model(new UsersModel(std::make_unique<LedgerPageSource>(m_service), this))
    , m_limits(new QPushButton(icon(IconId::Limit), tr("Set &limits…")))
    , m_leaves(new QPushButton(icon(IconId::Person), tr("&User leaves…")))
{
    DataTable *list = table();
    list->setItemDelegateForColumn(UsersModel::UsedColumn, new CreditsDelegate(CreditsDelegate::Kind::Balance, list));
    list->setItemDelegateForColumn(UsersModel::LeftColumn, new RemainingDelegate(list));
    setModel(m_model, UsersModel::OrgColumn, Qt::AscendingOrder);
    setColumns({{UsersModel::NameColumn, 200},
                {UsersModel::UserColumn, 150},
                {UsersModel::OrgColumn, 190},
                {UsersModel::RoleColumn, 110},
                {UsersModel::ActiveColumn, 80},
                {UsersModel::LimitColumn, 110},
                {UsersModel::PeriodColumn, 80},
                {UsersModel::UsedColumn, 90},
                {UsersModel::LeftColumn, 170}});
    setGrowingColumn(UsersModel::NameColumn, 160);
    makeFilters();
    for (QPushButton *button : {m_limits, m_leaves}) {
        addRowAction(button);
        button->setVisible(canBook);
    }
    connect(m_limits, &QPushButton::clicked, this, [this] {
        const std::vector<BulkTarget> users = selectedUsers();
        if (isOfOneOrg(users))
            Q_EMIT limitsRequested(users.front().org, idsOf(users));
        else if (!users.empty())
            Q_EMIT limitsOfManyRequested(users);
    });
    connect(m_leaves, &QPushButton::clicked, this, [this] {
        const std::vector<BulkTarget> users = selectedUsers();
        if (isOfOneOrg(users))
            Q_EMIT activeRequested(users.front().org, idsOf(users), allInactive());
        else if (!users.empty())
            Q_EMIT activeOfManyRequested(users, allInactive());
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
    addTableExport(this, m_service, m_model);
    refreshActions();
}

void UsersPage::makeFilters()
{
    addFilter(UsersModel::NameColumn, QStringLiteral("name"), m_name = new TextFilter);
    addFilter(UsersModel::UserColumn, QStringLiteral("id"), m_id = new TextFilter);
    addFilter(UsersModel::EmailColumn, QStringLiteral("email"), m_email = new TextFilter);
    addFilter(UsersModel::OrgColumn, QStringLiteral("org"), m_orgs = makeOrgFilter(m_service, this));
    addFilter(UsersModel::RoleColumn, QStringLiteral("role"), m_role = new ChoiceFilter);
    addFilter(UsersModel::ActiveColumn, QStringLiteral("active"), m_active = new ChoiceFilter);
    addFilter(UsersModel::LimitColumn, QStringLiteral("limit"), m_limit = new RangeFilter);
    addFilter(UsersModel::PeriodColumn, QStringLiteral("period"), m_period = new ChoiceFilter);
    addFilter(UsersModel::UsedColumn, QStringLiteral("used"), m_used = new RangeFilter);
    addFilter(UsersModel::LeftColumn, QStringLiteral("left"), m_left = new RangeFilter);
    m_active->setChoices({{activeId(), tr("Active")}, {QStringLiteral("inactive"), tr("Inactive")}});
    m_active->setExceptOffered(false);
    m_period->setChoices({{QStringLiteral("cycle"), tr("A cycle")}, {lifetimeId(), tr("In all")}});
    m_period->setExceptOffered(false);
    setSearchColumn(UsersModel::NameColumn);
}

UserFilter UsersPage::filterNow() const
{
    UserFilter filter;
    takeOrgs(m_orgs, filter.orgs, filter.notOrgs);
    if (!m_org.empty())
        filter.orgs = {m_org};
    filter.nameText = m_name->text();
    filter.idText = m_id->text();
    filter.emailText = m_email->text();
    takeOrgs(m_role, filter.roles, filter.notRoles);
    if (const QStringList active = m_active->values(); active.size() == 1)
        filter.active = active.front() == activeId();
    if (const QStringList period = m_period->values(); period.size() == 1)
        filter.period = period.front() == lifetimeId() ? Period::Lifetime : Period::Cycle;
    filter.limit = m_limit->range();
    filter.used = m_used->range();
    filter.left = m_left->range();
    return filter;
}

/// Behind the list: who opens the ledger does not wait for what filters offer.
void UsersPage::fetchRoles()
{
    if (std::exchange(m_rolesAsked, true))
        return;
    m_service
        ->readLong([](tidemark::Ledger &ledger) {
            return userRoles(ledger);
        })
        .then(this, [this](const Result<std::vector<std::string>> &roles) {
            QList<FilterChoice> choices;
            for (const std::string &role : roles.value_or(std::vector<std::string>())) {
                const QString id = QString::fromStdString(role);
                choices += FilterChoice{id, id.isEmpty() ? tr("None", "no role") : id};
            }
            m_role->setChoices(choices);
        });
}

void UsersPage::applyFilter()
{
    m_model->setFilter(filterNow());
    fetchRoles();
}

std::optional<ListQuery> UsersPage::query() const
{
    UserQuery query;
    query.filter = filterNow();
    query.at = m_model->at();
    return query;
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

std::vector<BulkTarget> UsersPage::selectedUsers() const
{
    std::vector<BulkTarget> users;
    if (selectedCount() > mostTogether)
        return users;
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        users.push_back({row.data(OrgRole).toString().toStdString(), row.data(UserRole).toString().toStdString()});
        if (users.back().user.empty())
            return {};
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
    const bool any = table()->selectionModel()->hasSelection();
    const bool can = !selectedUsers().empty();
    for (QPushButton *button : {m_limits, m_leaves}) {
        button->setEnabled(can && !m_isPast);
        button->setToolTip(m_isPast   ? tr("Go back to now to change this")
                               : !any ? tr("Select users first")
                               : can  ? QString()
                                      : tr("Select at most %Ln users", nullptr, int(mostTogether)));
    }
    m_leaves->setText(can && allInactive() ? tr("&User returns…") : tr("&User leaves…"));
}

QString UsersPage::totalsWords(const RowTotals &totals) const
{
    return totals.fits ? tr("used <b>%1</b>", "credits").arg(creditsText(totals.net())) : QString();
}

void UsersPage::describeEmpty(EmptyState *empty)
{
    if (isFiltered())
        empty->setText(tr("No user fits"), tr("None is what all filters together ask for."), tr("Show all users"));
    else if (m_model->at())
        empty->setNotYet(*m_model->at());
    else
        empty->setText(tr("No users yet"), tr("Users come with the backend's export, in users.csv."));
}

void UsersPage::showUser(const std::string &user)
{
    clearFilters();
    table()->setColumnHidden(UsersModel::UserColumn, false);
    m_id->setText(QString::fromStdString(user));
    takeFocus();
}

void UsersPage::setAt(const std::optional<Instant> &at)
{
    m_isPast = at.has_value();
    m_model->setAt(at);
    refreshActions();
}

UsersModel *UsersPage::model() const
{
    return m_model;
}

}
