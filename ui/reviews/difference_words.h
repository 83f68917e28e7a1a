// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/portable/chain_diff.h"

namespace tidemark
{

/// Why an organization's chains differ, in a sentence or two: "Part at entry 41, A: Use −2.0, B: Use −4.0. From there
/// on B has: Use −14.0, Top-up +50.0."
QString differenceWords(const OrgDifference &org);
/// "Use −2.0"; without an amount where it moves no credits.
QString entryInWords(const Entry &entry);

}
