// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/exchange/reconcile/reconcile.h"

namespace tidemark
{

/// A table of reconciled usage in CSV (RFC 4180): its first line, and a line for each. Amounts are plain numbers,
/// instants RFC 3339; text is never a formula.
std::string reconcileCsvHeader();
void appendReconcileCsv(std::string &csv, const ReconciledUsage &usage);

}
