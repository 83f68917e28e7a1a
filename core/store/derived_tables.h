// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/ledger/org_state.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// What the entries of one chain say by themselves, beside the state that they lead to.
struct ChainTraces {
    int64_t assets = 0;                   ///< how many were made
    std::map<Seq, Seq> reversals;         ///< the seq of what was reversed, and of its reversal
    std::map<std::string, Seq> purchases; ///< references of top-ups, and the first entry with each

    void take(const Entry &entry);
};

/// Compares what a ledger stores beside its chains with what these lead to: every column of every
/// table that can be rebuilt from them. Reads within the caller's transaction; what fails is left
/// to takeError() of the connection.
class DerivedTables
{
public:
    static Result<std::unique_ptr<DerivedTables>> of(sqlite::Connection &stored);
    ~DerivedTables();

    /// The first difference of one organization, as a sentence that names table, row and column;
    /// empty where there is none. `chain` must know every asset.
    std::string difference(const OrgState &chain, const ChainTraces &traces);
    /// After all organizations, the same of rows that belong to none of them.
    std::string differenceOfTheRest();

private:
    struct Table {
        struct Column {
            std::string name;
            enum class Type : uint8_t { Integer, Text, Blob } type = Type::Text;
            bool operator==(const Column &) const = default;
        };
        std::string name;
        std::vector<Column> columns; ///< those that are compared, the key first
        size_t keyColumns = 0;
        std::string select; ///< the rows of one organization, in order of the key
        std::string orgs;   ///< the column that says whose a row is; empty where no row is anybody's
        int64_t seen = 0;   ///< rows of the organizations that were compared
    };
    class Cells;

    DerivedTables(sqlite::Connection &stored, std::unique_ptr<sqlite::Connection> rebuilt);
    void readTables();
    bool rebuild(const OrgState &chain, const ChainTraces &traces);
    std::string tableDifference(Table &table, int64_t row);
    std::string assetDifference(int64_t row, const OrgState &chain, int64_t made);
    std::string missingAsset(int64_t row);

    sqlite::Connection &m_stored;
    std::unique_ptr<sqlite::Connection> m_rebuilt; ///< in memory: of one organization at a time
    std::vector<Table> m_tables;
    int64_t m_rebuiltRow = 0;
    int64_t m_assets = 0; ///< as Table::seen
};

}
