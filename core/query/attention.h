// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/shared_value.h"
#include "core/domain/org_figures.h"
#include "core/domain/program.h"
#include "core/store/snoozes.h"

namespace tidemark
{

/// What an organization is listed for, worst first. The numbers are stored with snoozes.
enum class AttentionKind : uint8_t {
    Exhausted,
    Low,
    RunsOut,       ///< before its reset
    TrialEnding,   ///< a third of it or less is left, or it runs out within a week
    Blocked,       ///< people are at their limit, or inactive, and were refused
    Unbilled,      ///< usage was delivered and refused, and could be charged now
    Ending,        ///< credits end soon, and most of them unused
    UpgradeWanted, ///< buys top-ups again and again
    Rescue,        ///< hardly uses its plan, or has cancelled it
};
constexpr int attentionKindCount = 9;

/// What is said of it.
enum class AttentionReason : uint8_t {
    TopUps,   ///< `count` in `days`
    Unbilled, ///< `credits` delivered and refused
    Refused,  ///< `count` actions, since `since`
    Pace,     ///< `credits` a day, for `days` more
    NothingLeft,
    AtThreshold,
    ShortOfReset, ///< by `days`
    TrialUsed,    ///< `share` of it
    AtLimit,      ///< `people`, with `count` refused actions
    Inactive,     ///< the same, of people who are not active
    CreditsEnd,   ///< `credits`, in `days`
    HardlyUsed,   ///< `share` of two cycles' credits
    Cancelled,    ///< ends at figures.resetsAt
};

/// The one action that helps.
enum class AttentionHelp : uint8_t {
    TopUp,
    UpgradePlan,
    ConvertTrial,
    SetLimits,
    ChargeUnbilled,
    ChangePlan,
    Write,
    Open
};

/// What organizations have in common.
struct AttentionTerms {
    std::string program;
    std::string programName;
    std::string plan;     ///< as OrgFigures::plan
    std::string planName; ///< empty on a trial and without a plan
    std::string timeZone;

    auto operator<=>(const AttentionTerms &) const = default;
};

/// Of OrgFigures what a row shows.
struct AttentionFigures {
    std::string org;
    std::string name;
    std::string owner;
    CreditState state = CreditState::Ok;
    Credits remaining;
    Credits allotted;
    Credits threshold;
    std::optional<Instant> runsOut;
    std::optional<Instant> resetsAt;

    bool operator==(const AttentionFigures &) const = default;
};

/// Of a hundred thousand organizations many may need attention: a row is kept small.
struct Attention {
    AttentionKind kind = AttentionKind::Exhausted;
    AttentionReason reason = AttentionReason::NothingLeft;
    AttentionHelp help = AttentionHelp::Open;
    AttentionFigures figures;
    SharedValue<AttentionTerms> terms; ///< never none
    int64_t count = 0;
    int64_t people = 0;
    int64_t days = 0;
    double share = 0;
    Credits credits;
    std::optional<Instant> since;
    std::vector<std::string> users; ///< the people of AtLimit and Inactive
    int64_t urgency = 0;            ///< within its kind: lower comes first
    SharedValue<Snooze> snooze;     ///< set aside; none too where it has become worse since

    bool operator==(const Attention &) const = default;
};

/// Many, and shared: the thread of a window neither copies nor compares them.
using AttentionRows = std::shared_ptr<const std::vector<Attention>>;

/// What somebody's refused actions come to.
struct RefusedUser {
    std::string user;
    int64_t count = 0;
    bool inactive = false; ///< the cause of the last one; else the limit
    Credits cost;          ///< of the last one
};

/// What an organization's last weeks hold beside its figures.
struct OrgActivity {
    int64_t refusedForCredits = 0; ///< in 30 days
    std::optional<Instant> since;  ///< exhausted, as far as known; else of these the first
    Credits unbilled;              ///< refused usage that was delivered and not offered again
    int64_t unbilledCount = 0;
    std::vector<RefusedUser> blocked; ///< still kept from what they were refused
    int64_t topUps = 0;               ///< in 90 days
    std::optional<Instant> firstTopUp;
};

constexpr int refusalDays = 30;
constexpr int topUpDays = 90;
/// Top-ups within topUpDays that say: a larger plan would do.
constexpr int manyTopUps = 3;
constexpr int endingDays = 14;
constexpr int trialDays = 7;
/// Without a plan and without use for so long, an organization has left.
constexpr int goneDays = 90;

/// Whether it needs attention at `now`, for the worst of its reasons; pure. `program` is the version
/// that the organization is on.
std::optional<Attention> attentionOf(const OrgFigures &figures, const Program &program, const OrgActivity &activity,
                                     Instant now);

/// Worst first: by kind, urgency and name.
void sortByUrgency(std::vector<Attention> &rows);

}
