// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/exchange/portable/chain_reader.h"
#include "core/exchange/portable/portable_export.h"

namespace tidemark
{

/// The `kind` that purchases.csv has for an entry: "topup", "plan_change", "conversion" or
/// "cancellation"; empty where the entry is none of them, or was booked by settling.
std::string_view purchaseKindOf(const Entry &entry);

/// Its reference: the entry's own, else one that names it.
std::string purchaseReference(const Entry &entry);
/// The seq of the entry that a reference made by purchaseReference() names.
std::optional<Seq> seqOfReference(std::string_view reference);

struct PurchasesOptions {
    std::vector<std::string> orgs;             ///< empty: all of them
    Instant since = Instant::earliest();       ///< recorded at or after it
    std::function<void(double part)> progress; ///< told now and then; may be empty
};

/// Writes what was booked here, and not imported, in the shape of purchases.csv, in order of time
/// (exchange.md, "Bookings for the backend"); top-ups that were reversed are left out. Keeps the
/// purchases in memory, not the chains. Returns their number. Errors: those of the reader; IoFailed
/// from the sink; UnknownOrg where a chosen organization is not there, with nothing written.
Result<int64_t> writePurchases(ChainReader &chains, const PurchasesOptions &options, const PortableSink &sink);

}
