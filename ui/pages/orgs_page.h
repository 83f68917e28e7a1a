// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/query/ledger_summary.h"
#include "ui/pages/list_page.h"

class QMenu;

namespace tidemark
{

class AccountFilters;
class ChoiceFilter;
class DateFilter;
class LedgerService;
class OrgActions;
class OrgsModel;
class RangeFilter;
class TextFilter;

/// All organizations, worst first.
class OrgsPage : public ListPage
{
    Q_OBJECT
public:
    OrgsPage(std::shared_ptr<LedgerService> service, OrgActions *actions, QWidget *parent = nullptr);
    ~OrgsPage() override;

    void setSummary(const LedgerSummary &summary);
    void setFilterText(const QString &text);
    /// What can be booked for the current organization, or for all that are selected.
    void addActionsTo(QMenu *menu);
    OrgsModel *model() const;
    std::optional<ListQuery> query() const override;
    void setAt(const std::optional<Instant> &at) override;

Q_SIGNALS:
    void importRequested();

protected:
    void describeEmpty(EmptyState *empty) override;
    void applyFilter() override;
    QString countOf(qint64 rows) const override;
    QString totalsWords(const RowTotals &totals) const override;

private:
    void makeFilters();
    /// What can be written of all that are selected, however many.
    void addFilesTo(QMenu *menu);
    void loadSelected();
    std::vector<std::string> selectedOrgs();
    void fetchPrograms();
    void makeActions();
    void addBulkTo(QMenu *menu);
    OrgFilter filterNow() const;
    std::string orgAt(const QModelIndex &index) const;

    std::shared_ptr<LedgerService> m_service;
    OrgActions *m_actions;
    OrgsModel *m_model;
    ChoiceFilter *m_state = nullptr;
    TextFilter *m_name = nullptr;
    TextFilter *m_id = nullptr;
    RangeFilter *m_remaining = nullptr;
    ChoiceFilter *m_program = nullptr;
    ChoiceFilter *m_plan = nullptr;
    RangeFilter *m_used = nullptr;
    DateFilter *m_runsOut = nullptr;
    DateFilter *m_resets = nullptr;
    DateFilter *m_booked = nullptr;
    std::unique_ptr<AccountFilters> m_accounts;
    LedgerSummary m_summary;
};

}
