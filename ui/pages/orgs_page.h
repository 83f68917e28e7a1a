// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/query/ledger_summary.h"
#include "ui/pages/list_page.h"

class QMenu;

namespace tidemark
{

class LedgerService;
class OrgActions;
class OrgsModel;
class SegmentedControl;

/// All organizations, worst first.
class OrgsPage : public ListPage
{
    Q_OBJECT
public:
    OrgsPage(std::shared_ptr<LedgerService> service, OrgActions *actions, QWidget *parent = nullptr);

    void setSummary(const LedgerSummary &summary);
    void setFilterText(const QString &text);
    /// What can be booked for the current organization.
    void addActionsTo(QMenu *menu);
    OrgsModel *model() const;
    bool isFiltered() const override;

Q_SIGNALS:
    void importRequested();

protected:
    void describeEmpty(EmptyState *empty) override;
    void clearFilters() override;
    void applyFilter() override;

private:
    void makeFilters();
    void fetchPrograms();
    std::string orgAt(const QModelIndex &index) const;

    std::shared_ptr<LedgerService> m_service;
    OrgActions *m_actions;
    OrgsModel *m_model;
    SegmentedControl *m_states;
    QComboBox *m_program;
    LedgerSummary m_summary;
};

}
