// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/credits.h"

namespace tidemark
{

/// Adds up amounts that nobody has checked, such as those of a forged file: a sum that leaves the range of
/// amounts has no value, rather than end what adds.
class CreditsSum
{
public:
    void add(Credits credits)
    {
        int64_t sum = 0;
        if (m_value && !__builtin_add_overflow(m_value->thousandths(), credits.thousandths(), &sum))
            m_value = Credits::fromThousandths(sum);
        else
            m_value.reset();
    }
    /// nullopt: out of range.
    const std::optional<Credits> &value() const
    {
        return m_value;
    }
    bool operator==(const CreditsSum &) const = default;

private:
    std::optional<Credits> m_value = Credits();
};

/// With the other sign, of amounts that nobody has checked: of the least one, which has no other, the largest.
inline Credits opposite(Credits credits)
{
    return Credits::fromThousandths(credits.thousandths() == INT64_MIN ? INT64_MAX : -credits.thousandths());
}

}
