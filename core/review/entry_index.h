// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/review/entry_scan.h"
#include "core/review/name_pool.h"

namespace tidemark
{

/// What sorting, counting and most filters need of an entry; the rest stays in the file.
struct IndexedEntry {
    int64_t place = 0; ///< of its line's first byte, unpacked; in a ledger 0
    Instant bookedAt;
    Credits amount;
    Seq seq = 0;
    uint32_t org = 0;  ///< EntryIndex::orgs()
    uint32_t user = 0; ///< EntryIndex::users(); 0: it names none
    uint32_t line = 0; ///< from 1 on; in a ledger its place among the entries, from 1 on
    uint32_t length : 24 = 0;
    EntryKind kind : 8 = EntryKind::OrgCreated;
};
static_assert(sizeof(IndexedEntry) == 48, "a million of them take 48 MB");

/// A line that stands where an entry should, and cannot be read as one.
struct UnreadableLine {
    int64_t line = 0;
    int64_t place = 0;
    int64_t length = 0;
    std::string message; ///< English, for people
};

/// Of one organization's entries, as far as they were read.
struct IndexedOrg {
    uint32_t entries = 0;
    Instant firstBooked;
    Instant lastBooked;
    Credits balance; ///< after its last entry
    std::string program;
    int64_t version = 0;
    std::string timeZone;
};

/// The entries of a file in the order in which they stand there. One thread adds; any may look at what is there, while
/// it grows.
class EntryIndex
{
public:
    /// What a table can show; a file may hold more.
    static constexpr uint32_t mostRows = 30'000'000;

    /// Of at most `most` rows.
    explicit EntryIndex(uint32_t most = mostRows);

    /// Nothing where the index is full.
    void add(const ScannedEntry &entry, int64_t place, int64_t length, int64_t line);
    /// Of an organization whose creation, or change of program, is in the file.
    void setTerms(const Entry &entry);
    void addUnreadable(UnreadableLine line);
    /// Nothing follows. `cutShort`: why the file ends before its end; empty: it does not.
    void complete(std::string cutShort);
    bool isFull() const
    {
        return rows() >= m_most;
    }

    uint32_t rows() const
    {
        return m_rows.load(std::memory_order_acquire);
    }
    bool isComplete() const
    {
        return m_complete.load(std::memory_order_acquire);
    }
    /// Waits until there are more than `rows` or all; false where `cancelled` says so before.
    bool waitForMoreThan(uint32_t rows, const std::function<bool()> &cancelled) const;
    /// `row` < rows().
    const IndexedEntry &operator[](uint32_t row) const
    {
        return (*m_pieces[row / pieceRows])[row % pieceRows];
    }
    const NamePool &orgs() const
    {
        return m_orgs;
    }
    const NamePool &users() const
    {
        return m_users;
    }
    IndexedOrg org(uint32_t number) const;
    /// What has reversed the entry; 0: nothing did.
    Seq reversedBy(uint32_t org, Seq seq) const;
    /// The first few, and how many there are in all.
    std::vector<UnreadableLine> unreadable() const;
    int64_t unreadableCount() const;
    std::string cutShort() const;

    /// The entry with this seq; nullopt: there is none.
    std::optional<uint32_t> find(const std::string &org, Seq seq) const;
    /// The first entry on this line or after it; nullopt: none is.
    std::optional<uint32_t> findLine(int64_t line) const;

private:
    static constexpr uint32_t pieceRows = 1U << 16;
    using Piece = std::array<IndexedEntry, pieceRows>;

    const uint32_t m_most;
    std::array<std::unique_ptr<Piece>, mostRows / pieceRows + 1> m_pieces;
    std::atomic<uint32_t> m_rows = 0;
    std::atomic<bool> m_complete = false;
    NamePool m_orgs;
    NamePool m_users;
    uint32_t m_lastOrg = 0;
    std::string m_lastOrgName;
    mutable std::mutex m_mutex; ///< of what follows
    mutable std::condition_variable m_grown;
    std::vector<IndexedOrg> m_perOrg;
    std::map<std::pair<uint32_t, Seq>, Seq> m_reversals;
    std::vector<UnreadableLine> m_unreadable;
    int64_t m_unreadableCount = 0;
    std::string m_cutShort;
};

}
