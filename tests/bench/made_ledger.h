// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/domain/operation.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"

namespace tidemark::bench
{

/// An organization "o" with a user "u" on geppetto's largest plan, in a new ledger; null where that fails.
std::unique_ptr<Ledger> makeLedger(const std::string &path);

/// A well-formed operation on "o", a minute after the last one.
Operation next(OperationKind kind);
Operation nextCharge();

/// Books them in one transaction; false where one is refused.
bool bookMany(Ledger &ledger, int count, const std::function<Operation()> &make);
/// Books one and waits until it is durable; seconds, or less than 0 where it is refused.
double bookAwaited(Ledger &ledger, const Operation &operation);

}
