// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/entry.h"
#include "core/domain/program.h"

namespace tidemark
{

/// What may be worth a look, in the order in which it is shown.
enum class FindingKind : uint8_t {
    RanDry,              ///< an organization whose pool was exhausted for a while
    Refusals,            ///< of one cause
    NegativeAdjustments, ///< credits that somebody took
    Reversals,           ///< bookings that somebody took back
    TopUpsWithoutReference,
    PlanChanges,   ///< one, and what followed
    ShareJumps,    ///< a user's share of what an organization uses, from one cycle to the next
    OddHours,      ///< uses at hours at which the organization hardly ever works
    UnknownModels, ///< a model that the rate card prices only as any other
};
constexpr int findingKindCount = 9;

struct Finding {
    FindingKind kind = FindingKind::Refusals;
    std::string org;  ///< empty: of more than one, or of the whole file
    std::string user; ///< of a share
    /// Of refusals: the error's name. Of a model: its name.
    std::string what;
    std::string from;     ///< a plan ("trial" on one); of a model: the known one that it may stand for, or empty
    std::string to;       ///< a plan, or "none" after a cancellation
    int64_t count = 0;    ///< of entries, or of the times it ran dry
    Credits amount;       ///< of these entries: what they moved, or would have cost
    Instant at;           ///< when it was; of several: the first
    int64_t lastedMs = 0; ///< how long it was dry, in all
    bool lasts = false;   ///< it still was at the end of the file
    int shareBefore = 0, shareAfter = 0; ///< per cent of an organization's use in a cycle
    std::optional<Credits> dailyBefore,
        dailyAfter;           ///< use in the 28 days before and after; nullopt: too little is known
    bool ranDryAfter = false; ///< within 28 days
    /// Of its entries, ascending: numbers that take() was given. At most mostRows.
    std::vector<uint32_t> rows;

    static constexpr size_t mostRows = 100'000;
};

/// Finds what is worth a look in a file's entries, in one pass: organizations one after the other, each one's entries
/// in order. It judges nothing and books nothing. Memory grows with the organizations and their users, not with the
/// entries, but for the rows that findings lead to. Entries may say anything at all. The same entries give the same
/// findings. One thread at a time.
///
/// Thresholds: see DryTimes, PlanChanges, UserShares and WorkingHours. Of one kind at most mostOfAKind findings are
/// kept, those that come first in the file.
class FindingsStudy
{
public:
    static constexpr size_t mostOfAKind = 2000;

    /// `programs` must outlive this. `writtenAt`: when the file was; how far is known what followed.
    FindingsStudy(const ProgramCatalog &programs, Instant writtenAt);
    ~FindingsStudy();

    /// `row`: what findings lead back to; ascending.
    void take(const Entry &entry, uint32_t row);
    /// By kind, the most worth a look first.
    std::vector<Finding> finish();

private:
    struct Chain;
    void endChain();
    void count(FindingKind kind, const std::string &what, const Entry &entry, Credits amount, uint32_t row);
    void takeModel(const Entry &entry, uint32_t row);
    void keep(Finding finding);

    const ProgramCatalog &m_programs;
    Instant m_writtenAt;
    std::unique_ptr<Chain> m_chain;
    std::map<std::pair<FindingKind, std::string>, Finding> m_counted; ///< over all organizations
    std::vector<Finding> m_found;
    std::map<FindingKind, size_t> m_kept;
};

/// Sums that hostile amounts do not overflow: they stay at the largest there is.
Credits cappedSum(Credits a, Credits b);
void addRow(std::vector<uint32_t> &rows, uint32_t row);

}
