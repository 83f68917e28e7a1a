// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QWidget>
#include <memory>

#include "core/base/result.h"
#include "core/query/plan_history.h"
#include "ui/dialogs/plan_list.h"

namespace tidemark
{

class LedgerService;
class TextLabel;

/// The plans of an organization's program, and how its last cycles would have gone on each: that is replayed in the
/// background, while a plan can be chosen, and ends with this.
class PlanPicker : public QWidget
{
    Q_OBJECT
public:
    PlanPicker(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent = nullptr);
    ~PlanPicker() override;

    /// Once; see PlanList::setPlans(). `view`: in the organization's zone.
    void start(const Program &program, const std::string &current, const TimeView &view);
    PlanList *plans() const
    {
        return m_plans;
    }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void show(const Result<PlanHistory> &history);

    std::shared_ptr<LedgerService> m_service;
    std::string m_org;
    PlanList *m_plans;
    TextLabel *m_words;
    Program m_program;
    TimeView m_view;
    QFuture<Result<PlanHistory>> m_running;
};

}
