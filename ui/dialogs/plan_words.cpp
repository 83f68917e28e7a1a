// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_words.h"

#include <QCoreApplication>

#include "core/domain/org_figures.h"

namespace tidemark
{

QString programWords(const Program &program)
{
    return QString::fromStdString(program.name.empty() ? program.id : program.name);
}

QString planWords(const Program &program, const std::string &plan)
{
    if (plan == trialPlan)
        return QCoreApplication::translate("tidemark::PlanWords", "Trial");
    if (plan.empty())
        return QCoreApplication::translate("tidemark::PlanWords", "No plan");
    const Plan *known = program.plan(plan);
    return QString::fromStdString(known && !known->name.empty() ? known->name : plan);
}

}
