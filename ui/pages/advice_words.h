// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/program.h"
#include "core/query/advice.h"

namespace tidemark
{

/// What it is, short: "Dear models".
QString adviceTitle(const Advice &advice);
/// What the figures say and what could be done, a sentence or two.
QString adviceWords(const Advice &advice, const Program &program);

}
