// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/dry_times.h"

#include "core/ledger/calculator.h"
#include "core/review/findings.h"

namespace tidemark
{

void DryTimes::take(const Entry &entry, const Program &program, uint32_t row)
{
    const bool isDry = creditState(entry.balance, Credits(), program) == CreditState::Exhausted;
    if (isDry && !m_isDry && m_hadCredits) {
        m_times.push_back({entry.bookedAt, std::nullopt});
        m_rowsBefore = m_rows.size();
        addRow(m_rows, row);
        m_isDry = true;
    } else if (!isDry && m_isDry) {
        m_isDry = false;
        // Hostile instants may lie anywhere.
        const bool counts = entry.bookedAt.ms / 2 - m_times.back().from.ms / 2 >= leastMs / 2;
        m_times.back().until = entry.bookedAt;
        if (counts) {
            addRow(m_rows, row);
        } else {
            m_times.pop_back();
            m_rows.resize(m_rowsBefore);
        }
    } else if (m_isDry && entry.kind == EntryKind::Refusal) {
        addRow(m_rows, row);
    }
    m_hadCredits = m_hadCredits || !isDry;
}

std::vector<DryTimes::Time> DryTimes::times() const
{
    return m_times;
}

}
