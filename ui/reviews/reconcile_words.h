// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/reconcile/reconcile.h"

namespace tidemark
{

/// "Priced differently"
QString groupWords(UsageGroup group);
/// Why a row is where it is, in sentences: "Charged 4.0; it costs 1.0. Model: Flux in the file, GPT1-HQ in the ledger."
QString reasonWords(const ReconciledUsage &usage);

}
