// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/decide.h"
#include "core/ledger/draft.h"

namespace tidemark
{

/// What each part of decide() is given: the organization exists (but for OrgCreate), the key is
/// new, the time is not in the future.
struct Request {
    const StateReader &state;
    const Operation &op;
    const DecideContext &context;

    const OrgHead &head() const
    {
        return *state.head();
    }
    const Program &program() const;
    /// When it would be booked.
    Instant booked() const;
    Draft settledDraft() const;
    Entry entry(const Draft &draft, EntryKind kind) const
    {
        return draft.begin(kind, op.org, op.actor, booked(), op.at);
    }
};

enum class Sign : uint8_t { Positive, NotNegative, NotZero };

Decision refuse(ErrorCode code, std::string detail = {});
/// nullopt where the amount is fine.
std::optional<ErrorCode> amountProblem(const Amount &amount, Sign sign);
/// A booked operation: its answer has the last seq, and what remains where it `showsRemaining`.
Decision booked(Draft &&draft, bool showsRemaining);
/// Whether a grant of this size still leaves balances that can be counted.
bool fits(const OrgHead &head, Credits amount);
/// Where it does not.
Decision refuseBalance();

/// Whether the operation says what the entry says, as far as a chain tells: names, e-mail addresses and models
/// that do not matter are in none. `entry`: the one that the operation is known by.
bool couldHaveBooked(const Request &request, const Entry &entry);

void bookSubscriptionGrant(Draft &draft, const Request &request);

Decision decideOrgCreate(const Request &request);
Decision decideUserCreate(const Request &request);
Decision decideUserActive(const Request &request);
Decision decideLimit(const Request &request);
Decision decideDefaultLimit(const Request &request);
Decision decideThreshold(const Request &request);
Decision decideProgram(const Request &request);
Decision decideAsset(const Request &request);
Decision decideAction(const Request &request);
Decision decideTopup(const Request &request);
Decision decideGrant(const Request &request);
Decision decideAdjust(const Request &request);
Decision decidePlan(const Request &request);
Decision decideCancel(const Request &request);
Decision decideConvert(const Request &request);
Decision decideReverse(const Request &request);
Decision decideBalance(const Request &request);
Decision decideQuote(const Request &request);

}
