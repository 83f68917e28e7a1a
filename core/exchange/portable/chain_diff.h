// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/credits_sum.h"
#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/exchange/portable/chain_reader.h"

namespace tidemark
{

/// What entries of one kind, grants of one source, add up to on both sides from where the chains differ on: why
/// the remaining credits differ.
struct KindDifference {
    EntryKind kind = EntryKind::Charge;
    std::optional<GrantSource> source; ///< of grants
    int64_t countInA = 0;
    int64_t countInB = 0;
    CreditsSum creditsInA;
    CreditsSum creditsInB;
};

/// The entries at one seq from where the chains differ on; one of them may be missing.
struct DifferingEntries {
    std::optional<Entry> a;
    std::optional<Entry> b;
};

/// Where two chains of one organization differ.
struct OrgDifference {
    std::string org;
    Seq parts = 0;       ///< the first seq with another entry; 0: neither parts
    int64_t onlyInA = 0; ///< entries without a counterpart
    int64_t onlyInB = 0;
    std::optional<Credits> remainingInA; ///< after its last entry; nullopt: the organization is not there
    std::optional<Credits> remainingInB;
    /// By kind, then source. Over all of them, what A has less what B has is the difference of the remaining.
    std::vector<KindDifference> kinds;
    Seq differsFrom = 0;                   ///< the first seq at which they are not the same
    int64_t differing = 0;                 ///< seqs from there on
    std::vector<DifferingEntries> entries; ///< at the first of them, as many as DiffOptions asks for
};

struct ChainDiff {
    int64_t entriesInA = 0;
    int64_t entriesInB = 0;
    std::vector<OrgDifference> orgs; ///< those that differ, by id in byte order

    bool isEqual() const
    {
        return orgs.empty();
    }
};

struct DiffOptions {
    size_t entriesOfOrg = 1;         ///< pairs of entries that are kept, of each organization that differs
    size_t entriesInAll = 1'000'000; ///< and of all of them
    /// Told now and then how much is read, 0 to 1; false ends the comparison as Cancelled.
    std::function<bool(double part)> progress;
    /// Every pair of entries from where chains differ on; nullptr: it is missing. False ends it as IoFailed.
    std::function<bool(const Entry *a, const Entry *b)> each;
};

/// Compares two files by (org, seq) (exchange.md, "Checking"): two entries are the same when their
/// hashes are, and all that they say.
Result<ChainDiff> diffChains(ChainReader &a, ChainReader &b, const DiffOptions &options = {});

/// One line of JSON, without its line feed.
std::string diffJson(const ChainDiff &diff);

}
