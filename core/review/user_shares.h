// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/review/findings.h"

namespace tidemark
{

/// Users whose share of what their organization uses jumps from one cycle to the next: by at least 25 points and to at
/// least twice of what it was, where the organization charged at least 30 times in either cycle and more than one user
/// did. A cycle begins with the plan's grant; it is of when things were booked.
class UserShares
{
public:
    static constexpr int leastJump = 25;
    static constexpr int64_t leastCharges = 30;

    void take(const Entry &entry, uint32_t row);
    /// One finding for each; also of the cycle that has not ended.
    std::vector<Finding> findings();

private:
    struct Use {
        Credits used;
        int64_t charges = 0;
        std::vector<uint32_t> rows;
    };
    struct Cycle {
        Instant start;
        Credits used;
        int64_t charges = 0;
        std::map<std::string, Use> users;
    };
    void endCycle();

    std::string m_org;
    Cycle m_before;
    Cycle m_now;
    std::vector<Finding> m_found;
};

}
