// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/answer.h"
#include "core/domain/organization.h"

namespace tidemark
{

/// What deciding reads of one organization, piece by piece and lazily, so that its cost grows
/// neither with the grants nor with the entries an organization has. One thread at a time.
class StateReader
{
public:
    StateReader() = default;
    StateReader(const StateReader &) = delete;
    StateReader &operator=(const StateReader &) = delete;
    virtual ~StateReader() = default;

    /// nullptr where the organization does not exist.
    virtual const OrgHead *head() const = 0;

    virtual std::optional<Grant> grant(Seq seq) const = 0;
    /// The first grant after `after`, in burn-down order, that has something left and was not ended.
    virtual std::optional<Grant> nextToBurn(const BurnKey &after) const = 0;
    /// The first end after `after` of a grant that has something left.
    virtual std::optional<EndKey> nextEnd(const EndKey &after) const = 0;
    /// The first grant after `after`, in burn-down order, that ended at `endedFrom` or later and
    /// that late usage can reopen.
    virtual std::optional<Grant> nextReopenable(const BurnKey &after, Instant endedFrom) const = 0;

    /// The sum of the amounts of the grants alive at `at`, an instant not before the last booking.
    virtual Credits grantedAlive(Instant at) const = 0;

    virtual std::optional<User> user(const std::string &id) const = 0;
    /// By id, in byte order.
    virtual std::vector<User> users() const = 0;
    /// What the user's charges of the cycle cost, less the reversed ones.
    virtual Credits used(const std::string &user, int64_t cycle) const = 0;
    /// The last cycle that had begun at `at`; the first, before it.
    virtual Cycle cycleAt(Instant at) const = 0;

    virtual std::optional<Asset> asset(const std::string &id) const = 0;
    virtual std::optional<KeyUse> key(const std::string &key) const = 0;
    /// The charge or negative adjustment with this seq; nullopt where the entry is another kind.
    virtual std::optional<PastDraw> pastDraw(Seq seq) const = 0;
    /// The charges and negative adjustments booked at exactly the instant of the last booking.
    virtual std::vector<PastDraw> drawsBookedAt(Instant at) const = 0;
    virtual bool isReversed(Seq seq) const = 0;
};

}
