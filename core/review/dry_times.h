// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/entry.h"
#include "core/domain/program.h"

namespace tidemark
{

/// When an organization's pool was exhausted, as the calculator says, after it had held credits. A time of less than
/// a minute does not count: credits end and come within one operation.
class DryTimes
{
public:
    static constexpr int64_t leastMs = 60'000;
    struct Time {
        Instant from;
        std::optional<Instant> until; ///< nullopt: it still is
    };

    void take(const Entry &entry, const Program &program, uint32_t row);
    /// Those that count, as far as `end`.
    std::vector<Time> times() const;
    /// The entries that emptied the pool, were refused meanwhile, or filled it again.
    const std::vector<uint32_t> &rows() const
    {
        return m_rows;
    }

private:
    std::vector<Time> m_times;
    std::vector<uint32_t> m_rows;
    size_t m_rowsBefore = 0; ///< this time
    bool m_isDry = false;
    bool m_hadCredits = false;
};

}
