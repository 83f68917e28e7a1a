// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/org_cells.h"

#include <QCoreApplication>

#include "core/domain/org_figures.h"
#include "core/models/model_values.h"
#include "core/models/roles.h"

namespace tidemark
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::OrgsModel)
};
}

QString stateText(CreditState state)
{
    switch (state) {
    case CreditState::Ok:
        return Words::tr("OK");
    case CreditState::Low:
        return Words::tr("Low");
    case CreditState::Exhausted:
        return Words::tr("Exhausted");
    }
    return {};
}

QString remainingText(Credits remaining, Credits allotted, const CellFormat &format)
{
    return allotted.isPositive() ? format.creditsOf(remaining, allotted) : format.credits(remaining);
}

QString planText(const std::string &plan, const std::string &name)
{
    return plan == trialPlan ? Words::tr("Trial") : plan.empty() ? Words::tr("No plan") : nameOr(name, plan);
}

QVariant meterData(int role, Credits remaining, Credits allotted, Credits threshold)
{
    switch (role) {
    case RemainingRole:
        return toVariant(remaining);
    case OfRole:
        return allotted.isPositive() ? toVariant(allotted) : QVariant();
    case ThresholdRole:
        return toVariant(threshold);
    default:
        return {};
    }
}

}
