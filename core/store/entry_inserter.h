// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/entry.h"
#include "core/domain/operation.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// What answers a key again: stands beside the entry that bears it.
struct KeyRow {
    std::optional<OperationDigest> digest; ///< nullopt: only the entries say what was asked
    std::string answer;                    ///< rememberedAnswer()
};

/// Appends entries, and the rows that follow from them (assets, reversals, purchases), many in one
/// statement where there are many: a statement for each would cost more than its row.
class EntryInserter
{
public:
    explicit EntryInserter(sqlite::Connection &connection);

    /// The entry and its key must live until flushEntries(). False after an error, as all here.
    bool add(int64_t orgRow, const Entry &entry, const KeyRow &key);
    bool flushEntries();
    bool flush();

private:
    struct Row {
        int64_t org = 0;
        const Entry *entry = nullptr;
        const KeyRow *key = nullptr;
        std::string draws, detail;
    };

    struct AssetRow {
        int64_t org = 0;
        Seq seq = 0;
        std::string asset, model;

        bool operator<(const AssetRow &other) const
        {
            return org != other.org ? org < other.org : asset < other.asset;
        }
    };

    void bindEntry(sqlite::Statement &insert, const Row &row);
    bool flushAssets();
    bool updateAsset(int64_t orgRow, const Entry &entry);
    bool addReversal(int64_t orgRow, const Entry &entry);
    bool addPurchase(int64_t orgRow, const Entry &entry);

    sqlite::Connection &m_connection;
    std::vector<Row> m_rows; ///< kept for their memory; the first m_used count
    size_t m_used = 0;
    std::vector<AssetRow> m_assets; ///< inserted in their table's order: that is much faster
};

}
