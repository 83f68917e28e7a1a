// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_inserter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/store/entry_detail.h"

namespace tidemark
{
namespace
{
constexpr size_t mostRows = 64;
constexpr size_t mostAssets = 16384;
constexpr std::array<size_t, 3> sizes{mostRows, 8, 1};

/// One INSERT for each of `sizes`. FAIL: what stood before the row that fails needs no undoing,
/// since the transaction is lost with it.
class Inserts
{
public:
    Inserts(const std::string &into, const std::string &row)
    {
        for (size_t i = 0; i < sizes.size(); ++i) {
            m_texts[i] = "INSERT OR FAIL INTO " + into + " VALUES " + row;
            for (size_t more = 1; more < sizes[i]; ++more)
                m_texts[i] += "," + row;
        }
    }

    /// Binds and runs `count` rows in as few statements as there can be.
    template<typename BindRow>
    bool run(sqlite::Connection &connection, size_t count, BindRow bindRow) const
    {
        size_t done = 0;
        for (size_t i = 0; i < sizes.size(); ++i) {
            while (count - done >= sizes[i]) {
                sqlite::Statement insert = connection.prepare(m_texts[i].c_str());
                for (const size_t end = done + sizes[i]; done < end; ++done)
                    bindRow(insert, done);
                if (!insert.run())
                    return false;
            }
        }
        return true;
    }

private:
    std::array<std::string, sizes.size()> m_texts;
};
}

EntryInserter::EntryInserter(sqlite::Connection &connection)
    : m_connection(connection)
    , m_rows(mostRows)
{
}

bool EntryInserter::add(int64_t orgRow, const Entry &entry, const KeyRow &key)
{
    Row &row = m_rows[m_used++];
    row.org = orgRow;
    row.entry = &entry;
    row.key = &key;
    row.draws = drawsText(entry.draws);
    row.detail = detailText(entry);
    if (entry.kind == EntryKind::Charge || entry.kind == EntryKind::AssetCreated)
        m_assets.push_back({orgRow, entry.seq, entry.asset, entry.model});
    if (entry.kind == EntryKind::AssetUpdated)
        return flush() && updateAsset(orgRow, entry);
    if (entry.kind == EntryKind::Reversal)
        return flush() && addReversal(orgRow, entry);
    if (entry.kind == EntryKind::Grant && entry.reference && entry.source == GrantSource::Topup
        && !addPurchase(orgRow, entry))
        return false;
    return (m_used < mostRows || flushEntries()) && (m_assets.size() < mostAssets || flushAssets());
}

bool EntryInserter::flush()
{
    return flushEntries() && flushAssets();
}

void EntryInserter::bindEntry(sqlite::Statement &insert, const Row &row)
{
    const Entry &entry = *row.entry;
    insert.bind(row.org)
        .bind(entry.seq)
        .bind(static_cast<int64_t>(entry.kind))
        .bind(entry.amount.thousandths())
        .bind(entry.balance.thousandths())
        .bind(entry.bookedAt.ms)
        .bind(entry.occurredAt.ms)
        .bind(entry.recordedAt.ms)
        .bind(entry.actor)
        .bindTextOrNull(entry.user)
        .bindTextOrNull(entry.action)
        .bindTextOrNull(entry.model)
        .bindTextOrNull(entry.asset)
        .bindTextOrNull(entry.sourceAsset)
        .bindTextOrNull(row.draws)
        .bindTextOrNull(row.detail)
        .bindBlob(entry.hash)
        .bindTextOrNull(entry.key);
    if (entry.key.empty()) {
        insert.bindNull().bindNull();
        return;
    }
    row.key->digest ? insert.bindBlob(*row.key->digest) : insert.bindNull();
    insert.bindTextOrNull(row.key->answer);
}

bool EntryInserter::flushEntries()
{
    static const Inserts inserts("entries (org, seq, kind, amount, balance, booked_at, occurred_at, recorded_at, "
                                 "actor, user, action, model, asset, source_asset, draws, detail, hash, key, "
                                 "operation, answer)",
                                 "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    return inserts.run(m_connection, std::exchange(m_used, 0), [this](sqlite::Statement &insert, size_t at) {
        bindEntry(insert, m_rows[at]);
    });
}

bool EntryInserter::flushAssets()
{
    static const Inserts inserts("assets (org, asset, seq, model)", "(?,?,?,?)");
    std::sort(m_assets.begin(), m_assets.end());
    const bool done = inserts.run(m_connection, m_assets.size(), [this](sqlite::Statement &insert, size_t at) {
        const AssetRow &row = m_assets[at];
        insert.bind(row.org).bind(row.asset).bind(row.seq).bindTextOrNull(row.model);
    });
    m_assets.clear();
    return done;
}

bool EntryInserter::updateAsset(int64_t orgRow, const Entry &entry)
{
    sqlite::Statement update = m_connection.prepare("UPDATE assets SET visibility = ifnull(?, visibility), "
                                                    "archived = ifnull(?, archived) WHERE org = ? AND asset = ?");
    entry.visibility ? update.bind(static_cast<int64_t>(*entry.visibility)) : update.bindNull();
    entry.archived ? update.bind(*entry.archived) : update.bindNull();
    return update.bind(orgRow).bind(entry.asset).run();
}

bool EntryInserter::addReversal(int64_t orgRow, const Entry &entry)
{
    sqlite::Statement insert = m_connection.prepare("INSERT INTO reversals (org, of, seq) VALUES (?, ?, ?)");
    sqlite::Statement mark = m_connection.prepare("UPDATE assets SET reversed = 1 WHERE org = ?1 AND asset = "
                                                  "(SELECT asset FROM entries WHERE org = ?1 AND seq = ?2)");
    return insert.bind(orgRow).bind(entry.of).bind(entry.seq).run() && mark.bind(orgRow).bind(entry.of).run();
}

bool EntryInserter::addPurchase(int64_t orgRow, const Entry &entry)
{
    sqlite::Statement insert = m_connection.prepare(
        "INSERT INTO purchases (org, kind, reference, seq) VALUES (?, 'topup', ?, ?) ON CONFLICT DO NOTHING");
    return insert.bind(orgRow).bind(*entry.reference).bind(entry.seq).run();
}

}
