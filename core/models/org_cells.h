// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <string>

#include "core/domain/credit_state.h"
#include "core/models/cell_format.h"

namespace tidemark
{

/// What all tables of organizations say in the same words and roles.

/// "OK", "Low", "Exhausted"
QString stateText(CreditState state);
/// "42.5 of 500"; the bare figure where nothing is allotted.
QString remainingText(Credits remaining, Credits allotted, const CellFormat &format);
/// "Trial", "No plan", or the plan's name, or its id.
QString planText(const std::string &plan, const std::string &name);
/// RemainingRole, OfRole and ThresholdRole of the cell that has a meter; no data for other roles.
QVariant meterData(int role, Credits remaining, Credits allotted, Credits threshold);

}
