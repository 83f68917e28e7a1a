// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/org_state.h"

#include <algorithm>

#include "core/base/law.h"
#include "core/base/time_zone.h"

namespace tidemark
{

OrgState::OrgState(const StateReader *base, const ProgramCatalog &programs)
    : m_base(base)
    , m_programs(programs)
    , m_grants(base)
{
    if (base && base->head()) {
        m_exists = true;
        m_head = *base->head();
    }
}

const Program &OrgState::program() const
{
    if (!m_program || m_program->version != m_head.version)
        m_program = m_programs.find(m_head.program, m_head.version);
    TIDEMARK_LAW(m_program, "a ledger stores every program version it uses");
    return *m_program;
}

const TimeZone &OrgState::zone() const
{
    if (!m_zone)
        m_zone = TimeZone::find(m_head.timeZone);
    TIDEMARK_LAW(m_zone, "an organization's time zone is in the zone database");
    return *m_zone;
}

namespace
{
/// Moves every element over; what is there already is replaced.
template<typename Map>
void moveInto(Map &map, Map &later)
{
    while (!later.empty()) {
        auto inserted = map.insert(later.extract(later.begin()));
        if (!inserted.inserted)
            inserted.position->second = std::move(inserted.node.mapped());
    }
}
}

void OrgState::absorb(OrgState &later)
{
    absorbUnwritten(later);
    moveInto(m_keys, later.m_keys);
    moveInto(m_draws, later.m_draws);
}

void OrgState::absorbUnwritten(OrgState &later)
{
    absorbWhatChanges(later);
    moveInto(m_assets, later.m_assets);
    m_reversed.merge(later.m_reversed);
}

void OrgState::absorbWhatChanges(OrgState &later)
{
    m_exists = later.m_exists;
    m_head = std::move(later.m_head);
    m_grants.absorb(later.m_grants);
    moveInto(m_users, later.m_users);
    moveInto(m_used, later.m_used);
    m_cycles.insert(m_cycles.end(), later.m_cycles.begin(), later.m_cycles.end());
}

std::optional<Grant> OrgState::grant(Seq seq) const
{
    return m_grants.find(seq);
}

std::optional<Grant> OrgState::nextToBurn(const BurnKey &after) const
{
    return m_grants.nextToBurn(after);
}

std::optional<EndKey> OrgState::nextEnd(const EndKey &after) const
{
    return m_grants.nextEnd(after);
}

Credits OrgState::grantedAlive(Instant at) const
{
    return m_grants.alive(at);
}

std::optional<Grant> OrgState::nextReopenable(const BurnKey &after, Instant endedFrom) const
{
    return m_grants.nextReopenable(after, endedFrom);
}

std::optional<User> OrgState::user(const std::string &id) const
{
    const auto at = m_users.find(id);
    if (at != m_users.end())
        return at->second;
    return m_base ? m_base->user(id) : std::nullopt;
}

std::vector<User> OrgState::users() const
{
    std::vector<User> all;
    if (m_base) {
        for (User &user : m_base->users()) {
            if (!m_users.contains(user.id))
                all.push_back(std::move(user));
        }
    }
    for (const auto &[id, user] : m_users)
        all.push_back(user);
    std::sort(all.begin(), all.end(), [](const User &a, const User &b) {
        return a.id < b.id;
    });
    return all;
}

Credits OrgState::used(const std::string &user, int64_t cycle) const
{
    const auto at = m_used.find({user, cycle});
    if (at != m_used.end())
        return at->second;
    return m_base ? m_base->used(user, cycle) : Credits();
}

Cycle OrgState::cycleAt(Instant at) const
{
    if (at >= m_head.cycle.start)
        return m_head.cycle;
    for (auto cycle = m_cycles.rbegin(); cycle != m_cycles.rend(); ++cycle) {
        if (cycle->start <= at || cycle->number == 0)
            return *cycle;
    }
    return m_base && m_base->head() ? m_base->cycleAt(at) : m_head.cycle;
}

std::optional<Asset> OrgState::asset(const std::string &id) const
{
    const auto at = m_assets.find(id);
    if (at != m_assets.end())
        return at->second;
    return m_base ? m_base->asset(id) : std::nullopt;
}

std::optional<KeyUse> OrgState::key(const std::string &key) const
{
    const auto at = m_keys.find(key);
    if (at != m_keys.end())
        return at->second;
    return m_base ? m_base->key(key) : std::nullopt;
}

std::optional<PastDraw> OrgState::pastDraw(Seq seq) const
{
    const auto at = m_draws.find(seq);
    if (at != m_draws.end())
        return at->second;
    return m_base ? m_base->pastDraw(seq) : std::nullopt;
}

std::vector<PastDraw> OrgState::drawsBookedAt(Instant at) const
{
    std::vector<PastDraw> draws = m_base ? m_base->drawsBookedAt(at) : std::vector<PastDraw>();
    for (auto draw = m_draws.rbegin(); draw != m_draws.rend() && draw->second.bookedAt == at; ++draw)
        draws.push_back(draw->second);
    return draws;
}

bool OrgState::isReversed(Seq seq) const
{
    return m_reversed.contains(seq) || (m_base && m_base->isReversed(seq));
}

}
