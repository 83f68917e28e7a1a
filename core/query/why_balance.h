// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/domain/program.h"
#include "core/domain/rows.h"
#include "core/query/waterfall.h"

namespace tidemark
{

class Ledger;

/// A grant with what is left of it.
struct WhyGrant {
    Seq seq = 0; ///< 0: it is only computed
    GrantSource source = GrantSource::Subscription;
    Instant bookedAt;
    std::optional<Instant> expiresAt;
    Credits amount;
    Credits left;
};

/// What a charge took from a grant, or what a reversal gave back to it (negative).
struct WhyDraw {
    Draw draw;
    EntryRow grant;
};

/// How what remains of an organization came about, after one of its entries or at an instant.
struct WhyBalance {
    std::string org;
    std::string orgName;
    std::string timeZone;
    Program program;
    std::optional<EntryRow> entry; ///< nullopt: it was asked for an instant
    Seq seq = 0;                   ///< of the last entry that counts
    int64_t entryId = 0;           ///< of that entry
    Instant at;
    Credits remaining;
    Credits allotted;
    Credits threshold;
    CreditState state = CreditState::Ok;
    std::optional<Instant> stateSince; ///< nullopt where the state is ok
    Instant cycleStart;
    std::vector<WaterfallStep> steps; ///< since the cycle's start; they sum up to `remaining`
    std::vector<WhyGrant> grants;     ///< with something left, in burn-down order; `left` sums up to `remaining`
    std::vector<EntryRow> latest;     ///< the last entries that moved credits, newest first: at most three
    std::vector<WhyDraw> draws;       ///< of `entry`
};

/// After the entry with this seq. What is not its last costs a replay of the organization's chain. Errors: UnknownOrg,
/// UnknownEntry, Cancelled, Damaged, and those of files.
Result<WhyBalance> whyBalanceAfter(Ledger &ledger, const std::string &org, Seq seq, const std::atomic<bool> &cancelled);

/// At `at`, as if settled up to it. Errors: UnknownOrg, Damaged, and those of files.
Result<WhyBalance> whyBalanceAt(Ledger &ledger, const std::string &org, Instant at);

}
