// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/user_shares.h"

#include <utility>

#include "core/base/credits_sum.h"

namespace tidemark
{
namespace
{
/// Without overflow, whatever the amounts.
int percentOf(Credits part, Credits whole)
{
    return whole.isPositive() ? static_cast<int>(100.0 * double(part.thousandths()) / double(whole.thousandths()) + 0.5)
                              : 0;
}
}

void UserShares::take(const Entry &entry, uint32_t row)
{
    m_org = entry.org;
    if (entry.kind == EntryKind::Grant && entry.source == GrantSource::Subscription) {
        endCycle();
        m_now.start = entry.bookedAt;
        return;
    }
    if (entry.kind != EntryKind::Charge || !entry.amount.isNegative())
        return;
    const Credits cost = opposite(entry.amount);
    Use &use = m_now.users[entry.user];
    use.used = cappedSum(use.used, cost);
    ++use.charges;
    addRow(use.rows, row);
    m_now.used = cappedSum(m_now.used, cost);
    ++m_now.charges;
}

void UserShares::endCycle()
{
    if (m_before.charges >= leastCharges && m_now.charges >= leastCharges
        && (m_before.users.size() > 1 || m_now.users.size() > 1)) {
        for (auto &[user, use] : m_now.users) {
            const auto before = m_before.users.find(user);
            Finding jump;
            jump.shareBefore = before == m_before.users.end() ? 0 : percentOf(before->second.used, m_before.used);
            jump.shareAfter = percentOf(use.used, m_now.used);
            if (jump.shareAfter - jump.shareBefore < leastJump || jump.shareAfter < 2 * jump.shareBefore)
                continue;
            jump.kind = FindingKind::ShareJumps;
            jump.org = m_org;
            jump.user = user;
            jump.count = use.charges;
            jump.amount = use.used;
            jump.at = m_now.start;
            jump.rows = std::move(use.rows);
            m_found.push_back(std::move(jump));
        }
    }
    m_before = std::exchange(m_now, {});
    for (auto &[user, use] : m_before.users)
        use.rows = {};
}

std::vector<Finding> UserShares::findings()
{
    endCycle();
    return std::exchange(m_found, {});
}

}
