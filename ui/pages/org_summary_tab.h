// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/query/org_details.h"

namespace tidemark
{

class BreakdownPanel;
class LedgerService;
class RemainingChart;
struct Breakdown;

/// The chart of an organization's credits, and its use of this cycle by user and by action.
class OrgSummaryTab : public QWidget
{
    Q_OBJECT
public:
    explicit OrgSummaryTab(std::shared_ptr<LedgerService> service, QWidget *parent = nullptr);
    /// Empties it.
    void clear();
    void setDetails(const OrgDetails &details);
    RemainingChart *chart() const;

Q_SIGNALS:
    void whyRequested(tidemark::Instant at);

private:
    void fetchChart();
    void nameBreakdown(bool ofCycle);
    void fetchBreakdown();
    void showBreakdown(const Breakdown &breakdown);

    std::shared_ptr<LedgerService> m_service;
    std::optional<OrgDetails> m_details;
    int m_chartAsked = 0;
    int m_breakdownAsked = 0;
    RemainingChart *m_chart;
    BreakdownPanel *m_byUser;
    BreakdownPanel *m_byAction;
};

}
