// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/ledger/state_reader.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// The stored state of one organization, read lazily. What a transaction changes is held above it
/// (OrgState) and written at once, so what was read stays true for this reader's life. After a
/// failed read the connection holds the error and answers mean nothing.
class SqlStateReader : public StateReader
{
public:
    SqlStateReader(sqlite::Connection &connection, const std::string &org);

    const OrgHead *head() const override
    {
        return m_row ? &m_head : nullptr;
    }
    /// 0 where the organization does not exist.
    int64_t row() const
    {
        return m_row;
    }

    std::optional<Grant> grant(Seq seq) const override;
    std::optional<Grant> nextToBurn(const BurnKey &after) const override;
    std::optional<EndKey> nextEnd(const EndKey &after) const override;
    std::optional<Grant> nextReopenable(const BurnKey &after, Instant endedFrom) const override;
    Credits grantedAlive(Instant at) const override;
    std::optional<User> user(const std::string &id) const override;
    std::vector<User> users() const override;
    Credits used(const std::string &user, int64_t cycle) const override;
    Cycle cycleAt(Instant at) const override;
    std::optional<Asset> asset(const std::string &id) const override;
    std::optional<KeyUse> key(const std::string &key) const override;
    std::optional<PastDraw> pastDraw(Seq seq) const override;
    std::vector<PastDraw> drawsBookedAt(Instant at) const override;
    bool isReversed(Seq seq) const override;

protected:
    /// Of the entries up to this seq.
    std::vector<PastDraw> drawsBookedAt(Instant at, Seq last) const;

private:
    Instant instantAt(const sqlite::Statement &row, int column) const;
    Grant readGrant(const sqlite::Statement &row) const;
    void noteDamage(const std::string &what) const;
    User readUser(const sqlite::Statement &row) const;
    Entry readEntryRow(const sqlite::Statement &row, int first) const;
    std::optional<Entry> entryAt(Seq seq) const;
    Entry leadingEntry(Entry last) const;

    sqlite::Connection &m_connection;
    int64_t m_row = 0;
    OrgHead m_head;
    /// The beginnings of two orders, fetched in growing pieces.
    mutable std::vector<Grant> m_toBurn;
    mutable bool m_toBurnWhole = false;
    mutable std::vector<EndKey> m_ends;
    mutable bool m_endsWhole = false;
    mutable std::map<std::string, std::optional<User>> m_users;
    mutable std::map<std::pair<std::string, int64_t>, Credits> m_used;
};

}
