// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <optional>

#include "core/query/advice.h"
#include "core/query/org_details.h"

class QDateEdit;

namespace tidemark
{

class AdvicePanel;
class BreakdownPanel;
class LedgerService;
class Panel;
class SegmentedControl;
class TextLabel;
class UsedByDayChart;

/// What an organization used in this cycle, the last one, or from day to day: by day, user, action and model, each
/// summing up to the same figure, and what that suggests.
class OrgBreakdownTab : public QWidget
{
    Q_OBJECT
public:
    enum Span : quint8 { ThisCycle, LastCycle, Days };

    explicit OrgBreakdownTab(std::shared_ptr<LedgerService> service, QWidget *parent = nullptr);
    /// Empties it.
    void clear();
    void setDetails(const OrgDetails &details);
    SegmentedControl *spans() const;
    UsedByDayChart *chart() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Shown {
        Breakdown breakdown;
        std::vector<Advice> advice;
    };
    void makeHead();
    void makePanels();
    void fetch();
    void fill(const Shown &shown);
    void showDays(const Breakdown &breakdown);
    QString spanWords(const Breakdown &breakdown) const;

    std::shared_ptr<LedgerService> m_service;
    std::optional<OrgDetails> m_details;
    bool m_stale = true;
    int m_asked = 0;
    SegmentedControl *m_spans;
    QDateEdit *m_first;
    QDateEdit *m_last;
    TextLabel *m_words;
    Panel *m_days;
    UsedByDayChart *m_chart;
    TextLabel *m_sum;
    BreakdownPanel *m_byUser;
    BreakdownPanel *m_byAction;
    BreakdownPanel *m_byModel;
    AdvicePanel *m_advice;
};

}
