// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/burn_down.h"

#include <algorithm>

namespace tidemark
{
namespace
{
/// Walks the grants that are alive now and were booked on one side of `occurred`.
class AliveGrants
{
public:
    AliveGrants(const OrgState &state, Instant occurred, bool bookedLater)
        : m_state(state)
        , m_occurred(occurred)
        , m_bookedLater(bookedLater)
    {
        next();
    }
    void next()
    {
        do {
            current = m_state.nextToBurn(current ? BurnKey::of(*current) : BurnKey());
        } while (current && (current->bookedAt > m_occurred) != m_bookedLater);
    }
    std::optional<Grant> current;

private:
    const OrgState &m_state;
    Instant m_occurred;
    bool m_bookedLater;
};

/// Walks the grants that were alive at `occurred` and have ended since, recently enough.
class EndedGrants
{
public:
    EndedGrants(const OrgState &state, Instant occurred, Instant booked)
        : m_state(state)
        , m_occurred(occurred)
        , m_endedFrom(std::max(Instant{occurred.ms + 1}, Instant{booked.ms - state.program().lateDays * msPerDay}))
    {
        if (occurred < booked)
            next();
    }
    void next()
    {
        do {
            current = m_state.nextReopenable(current ? BurnKey::of(*current) : BurnKey(), m_endedFrom);
        } while (current && current->bookedAt > m_occurred);
    }
    std::optional<Grant> current;

private:
    const OrgState &m_state;
    Instant m_occurred;
    Instant m_endedFrom;
};
}

std::optional<std::vector<Draw>> drawsFor(const OrgState &state, Credits price, Instant occurred, Instant booked)
{
    std::vector<Draw> draws;
    Credits missing = price;
    const auto draw = [&](Seq grant, Credits available, bool reopened) {
        const Credits amount = std::min(missing, available);
        draws.push_back({grant, amount, reopened});
        missing -= amount;
    };
    AliveGrants alive(state, occurred, false);
    EndedGrants ended(state, occurred, booked);
    while (missing.isPositive() && (alive.current || ended.current)) {
        if (!ended.current || (alive.current && BurnKey::of(*alive.current) < BurnKey::of(*ended.current))) {
            draw(alive.current->seq, alive.current->left, false);
            alive.next();
        } else {
            draw(ended.current->seq, ended.current->reopenable, true);
            ended.next();
        }
    }
    if (missing.isPositive() && occurred < booked) {
        for (AliveGrants later(state, occurred, true); missing.isPositive() && later.current; later.next())
            draw(later.current->seq, later.current->left, false);
    }
    if (missing.isPositive())
        return std::nullopt;
    return draws;
}

}
