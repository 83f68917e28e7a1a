// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/entry_index.h"

#include <algorithm>
#include <chrono>

namespace tidemark
{
namespace
{
constexpr uint32_t rowsBetweenNews = 1024;
constexpr size_t mostUnreadable = 1000;
constexpr std::chrono::milliseconds lookEvery{50};
}

EntryIndex::EntryIndex(uint32_t most)
    : m_most(std::min(most, mostRows))
{
    m_users.numberOf({});
}

void EntryIndex::add(const ScannedEntry &entry, int64_t place, int64_t length, int64_t line)
{
    const uint32_t row = m_rows.load(std::memory_order_relaxed);
    if (row >= m_most)
        return;
    std::unique_ptr<Piece> &piece = m_pieces[row / pieceRows];
    if (!piece)
        piece = std::make_unique<Piece>();
    if (row == 0 || entry.org != m_lastOrgName) {
        m_lastOrg = m_orgs.numberOf(entry.org);
        m_lastOrgName = entry.org;
    }
    IndexedEntry &added = (*piece)[row % pieceRows];
    added.place = place;
    added.bookedAt = entry.bookedAt;
    added.amount = entry.amount;
    added.seq = entry.seq;
    added.org = m_lastOrg;
    added.user = m_users.numberOf(entry.user);
    added.line = static_cast<uint32_t>(line);
    added.length = static_cast<uint32_t>(length) & 0xFFFFFFU;
    added.kind = entry.kind;
    {
        const std::lock_guard lock(m_mutex);
        if (m_perOrg.size() <= m_lastOrg)
            m_perOrg.resize(m_lastOrg + 1);
        IndexedOrg &org = m_perOrg[m_lastOrg];
        if (org.entries++ == 0)
            org.firstBooked = entry.bookedAt;
        org.lastBooked = entry.bookedAt;
        org.balance = entry.balance;
        if (entry.of != 0)
            m_reversals.insert_or_assign({m_lastOrg, entry.of}, entry.seq);
    }
    m_rows.store(row + 1, std::memory_order_release);
    if (row % rowsBetweenNews == 0)
        m_grown.notify_all();
}

void EntryIndex::setTerms(const Entry &entry)
{
    const std::optional<uint32_t> number = m_orgs.find(entry.org);
    const std::lock_guard lock(m_mutex);
    if (!number || *number >= m_perOrg.size())
        return;
    IndexedOrg &org = m_perOrg[*number];
    org.program = entry.program;
    org.version = entry.version;
    if (!entry.timeZone.empty())
        org.timeZone = entry.timeZone;
}

void EntryIndex::addUnreadable(UnreadableLine line)
{
    const std::lock_guard lock(m_mutex);
    ++m_unreadableCount;
    if (m_unreadable.size() < mostUnreadable)
        m_unreadable.push_back(std::move(line));
}

void EntryIndex::complete(std::string cutShort)
{
    {
        const std::lock_guard lock(m_mutex);
        m_cutShort = std::move(cutShort);
        m_complete.store(true, std::memory_order_release);
    }
    m_grown.notify_all();
}

bool EntryIndex::waitForMoreThan(uint32_t rows, const std::function<bool()> &cancelled) const
{
    std::unique_lock lock(m_mutex);
    while (this->rows() <= rows && !isComplete()) {
        if (cancelled())
            return false;
        m_grown.wait_for(lock, lookEvery);
    }
    return !cancelled();
}

IndexedOrg EntryIndex::org(uint32_t number) const
{
    const std::lock_guard lock(m_mutex);
    return number < m_perOrg.size() ? m_perOrg[number] : IndexedOrg();
}

Seq EntryIndex::reversedBy(uint32_t org, Seq seq) const
{
    const std::lock_guard lock(m_mutex);
    const auto reversal = m_reversals.find({org, seq});
    return reversal == m_reversals.end() ? 0 : reversal->second;
}

std::vector<UnreadableLine> EntryIndex::unreadable() const
{
    const std::lock_guard lock(m_mutex);
    return m_unreadable;
}

int64_t EntryIndex::unreadableCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_unreadableCount;
}

std::string EntryIndex::cutShort() const
{
    const std::lock_guard lock(m_mutex);
    return m_cutShort;
}

std::optional<uint32_t> EntryIndex::find(const std::string &org, Seq seq) const
{
    const std::optional<uint32_t> number = m_orgs.find(org);
    for (uint32_t row = 0, end = number ? rows() : 0; row < end; ++row) {
        if ((*this)[row].org == *number && (*this)[row].seq == seq)
            return row;
    }
    return std::nullopt;
}

std::optional<uint32_t> EntryIndex::findLine(int64_t line) const
{
    uint32_t first = 0;
    uint32_t count = rows();
    while (count > 0) {
        const uint32_t half = count / 2;
        if ((*this)[first + half].line < line) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first < rows() ? std::optional(first) : std::nullopt;
}

}
