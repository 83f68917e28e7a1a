// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/program.h"
#include "core/query/plan_history.h"
#include "ui/support/formats.h"

namespace tidemark
{

/// How a cycle would have gone on a plan: "32.0" "left", "176.0" "short, 17 Sep".
struct PlanOutcome {
    QString figure;
    QString words;
    bool isShort = false;
};
PlanOutcome outcomeWords(const PlanCycle &cycle, const TimeView &view);

/// "Sep, 376.0 used"; "Oct, 542.0 wanted" where something was refused; "from 15 Sep, …" of cycles that are no month.
QString cycleWords(const WantedCycle &cycle, const Program &program, const TimeView &view);

/// What the figures count: "Plan credits alone, … Counts what was refused: 18.0 in Oct."
QString historyWords(const PlanHistory &history, const Program &program, const TimeView &view);

}
