// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/domain/page.h"
#include "ui/dialogs/bulk_target.h"
#include "ui/pages/list_page.h"

class QPushButton;

namespace tidemark
{

class ChoiceFilter;
class LedgerService;
class RangeFilter;
class TextFilter;
class UsersModel;

/// Everyone who uses credits, or the users of one organization.
class UsersPage : public ListPage
{
    Q_OBJECT
public:
    UsersPage(std::shared_ptr<LedgerService> service, bool canBook, QWidget *parent = nullptr);

    /// Only this organization's; the page becomes a tab of its page, without a title and its column.
    void setOrg(const std::string &org);
    /// Filters by the id, so that this user is the row.
    void showUser(const std::string &user);
    UsersModel *model() const;
    std::optional<ListQuery> query() const override;
    void setAt(const std::optional<Instant> &at) override;

Q_SIGNALS:
    /// Set limits… for these users of one organization.
    void limitsRequested(const std::string &org, const std::vector<std::string> &users);
    /// User leaves…, or, where all of them are inactive, User returns…
    void activeRequested(const std::string &org, const std::vector<std::string> &users, bool active);
    /// The same for users of several organizations.
    void limitsOfManyRequested(const std::vector<tidemark::BulkTarget> &users);
    void activeOfManyRequested(const std::vector<tidemark::BulkTarget> &users, bool active);

protected:
    void describeEmpty(EmptyState *empty) override;
    void applyFilter() override;
    QString countOf(qint64 rows) const override;
    QString totalsWords(const RowTotals &totals) const override;

private:
    void makeFilters();
    void fetchRoles();
    void refreshActions();
    bool allInactive() const;
    /// Empty where they are too many, or not all read yet.
    std::vector<BulkTarget> selectedUsers() const;
    UserFilter filterNow() const;

    std::shared_ptr<LedgerService> m_service;
    UsersModel *m_model;
    bool m_rolesAsked = false;
    bool m_isPast = false;
    std::string m_org;
    ChoiceFilter *m_orgs = nullptr;
    TextFilter *m_name = nullptr;
    TextFilter *m_id = nullptr;
    TextFilter *m_email = nullptr;
    ChoiceFilter *m_role = nullptr;
    ChoiceFilter *m_active = nullptr;
    ChoiceFilter *m_period = nullptr;
    RangeFilter *m_limit = nullptr;
    RangeFilter *m_used = nullptr;
    RangeFilter *m_left = nullptr;
    QPushButton *m_limits = nullptr;
    QPushButton *m_leaves = nullptr;
};

}
