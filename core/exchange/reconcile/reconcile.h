// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/credits_sum.h"
#include "core/base/result.h"
#include "core/domain/page.h"
#include "core/exchange/backend/export_file.h"
#include "core/exchange/backend/import_report.h"
#include "core/exchange/portable/chain_reader.h"

namespace tidemark
{

/// What a row of a usage file, or the usage that a ledger has booked, comes to when both are laid side by side.
enum class UsageGroup : uint8_t {
    Same,              ///< in both, and they say the same
    PricedDifferently, ///< in both; the charge is not what the row costs
    SaidDifferently,   ///< in both, at the same price, and something else differs
    OnlyInFile,        ///< never charged
    OnlyInLedger,
    Free, ///< a row of an action that books nothing
};
constexpr int usageGroupCount = 6;

enum class UsageCause : uint8_t {
    None,
    // of OnlyInFile
    Refused, ///< the ledger refused it, and `error` says why
    UnknownOrg,
    UnknownUser,
    UnknownAction,
    NeverBooked,
    // of OnlyInLedger
    OrgNotInFile,
    NoKey, ///< recorded at a desk: no backend knows it
    NotInFile,
};

/// What two sides can say otherwise.
enum class UsageField : uint8_t { At, User, Action, Model, Asset, Source };

struct UsageSide {
    Instant at;
    std::string user;
    std::string action;
    std::string model;
    std::string asset;
    std::string source;
    /// Of the ledger: what was charged. Of the file: what it says that it costs; nullopt: nothing.
    std::optional<Credits> credits;
};

struct ReconciledUsage {
    UsageGroup group = UsageGroup::Same;
    UsageCause cause = UsageCause::None;
    std::string error; ///< the refusal's code name
    std::string org;
    std::string key;  ///< empty: the file's row has none of its own, nor is it booked
    int64_t line = 0; ///< in the file; 0: it is not there
    Seq seq = 0;      ///< of the entry; 0: it is not there
    std::optional<UsageSide> inFile;
    std::optional<UsageSide> inLedger;
    std::optional<Credits> price; ///< by the rate card, of the file's row
    std::vector<UsageField> differs;
    bool repeated = false;    ///< another row before it in the file has its key
    bool bookedLater = false; ///< refused first, and charged when it was offered once more
    bool reversed = false;    ///< the charge
};

struct ReconcileReport {
    struct Total {
        int64_t count = 0;
        /// PricedDifferently: charged, less the price; OnlyInFile: the prices that are known; OnlyInLedger: the
        /// charges.
        CreditsSum credits;
    };
    std::optional<Instant> from; ///< both included; nullopt: the file has no rows, and none was asked for
    std::optional<Instant> to;
    int64_t rows = 0;    ///< of the file, those outside of what was asked for too
    int64_t outside = 0; ///< of them
    int64_t unreadable = 0;
    int64_t repeated = 0;
    int64_t refused = 0; ///< of OnlyInFile
    int64_t entries = 0; ///< usage of the ledger that was asked for
    int64_t matched = 0; ///< of `entries`: the file has a row for it
    int64_t reversed = 0;
    std::array<Total, usageGroupCount> groups;
    std::vector<UnreadableRow> firstUnreadable;                      ///< at most ReconcileOptions::mostNamed
    std::array<std::vector<ReconciledUsage>, usageGroupCount> first; ///< as above; none of Same and Free unless wanted
    std::vector<std::string> unknownColumns;

    const Total &of(UsageGroup group) const
    {
        return groups[static_cast<size_t>(group)];
    }
    const std::vector<ReconciledUsage> &firstOf(UsageGroup group) const
    {
        return first[static_cast<size_t>(group)];
    }
    /// Nothing differs, is missing on one side or could not be read.
    bool agrees() const;
};

struct ReconcileOptions {
    /// When it occurred, by either side. Without a bound: when the file's first row did, or its last.
    TimeRange occurred;
    std::vector<std::string> orgs; ///< empty: all of them
    bool onlyOrgsOfFile = false;   ///< the ledger's other organizations are not asked for
    bool presentPrices = false;    ///< by the rate cards of now, not of when it was booked
    size_t mostNamed = 100;        ///< of each group, in the report
    bool nameAgreeing = false;     ///< also of Same and Free
    /// Told now and then how much is done, 0 to 1; false ends this as Cancelled.
    std::function<bool(double part)> progress;
    /// Every row of every group; false ends this as IoFailed.
    std::function<bool(const ReconciledUsage &)> each;
};

/// Lays a usage file and the usage that a ledger has booked (charges, free assets, refusals) side by side, by
/// key: a row's own, or the one that an import makes of its content. An entry without a row is counted where
/// it occurred within the period; what has a counterpart, where either did. Reads the file, and the chains
/// twice; holds some 50 bytes a row of the file, and of one organization at a time the names of its assets.
/// `usage`: as opened. Errors: Cancelled, IoFailed, Damaged, and those of the reader.
Result<ReconcileReport> reconcile(ChainReader &chains, ExportFileReader &usage, const ReconcileOptions &options);

}
