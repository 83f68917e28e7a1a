// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/check/verification.h"

namespace tidemark
{

class HeadWatch;
class Ledger;

/// Checks every chain of an open ledger, both layers, and that the state which it stores beside the
/// chains is what they lead to (a difference of state counts as wrong_balance). Sees one snapshot;
/// others may go on booking. Progress is in entries and may be empty; `watch` is shown each row,
/// `chain` each end of a chain. An Error means that the file cannot be read, or Cancelled. On the ledger's thread.
Result<Verification> verifyLedger(Ledger &ledger, const CheckProgress &progress = {}, HeadWatch *watch = nullptr,
                                  const ChainVisitor &chain = {});

}
