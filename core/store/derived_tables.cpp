// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived_tables.h"

#include <algorithm>
#include <array>

#include "core/base/sha256.h"
#include "core/store/migration.h"
#include "core/store/state_writer.h"

namespace tidemark
{
namespace
{
/// What no chain holds: it cannot be compared.
constexpr std::array<std::string_view, 6> keptBeside{"programs",     "entries", "imported",
                                                     "import_notes", "snoozes", "accounts"};
constexpr std::array<std::string_view, 4> columnsBeside{"orgs.id", "orgs.name", "users.name", "users.email"};
/// There may be as many of these as entries: the chain's memory of them is compared in place.
constexpr std::string_view assetTable = "assets";
constexpr size_t mostShown = 60;

template<typename Names>
bool holds(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string quoted(std::string_view text)
{
    if (text.size() <= mostShown)
        return '"' + std::string(text) + '"';
    size_t end = mostShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return '"' + std::string(text.substr(0, end)) + "…\"";
}

/// The chain itself may be whole.
constexpr std::string_view remedy = " An export of the ledger, imported into a new one, makes its tables anew.";

std::string saysOtherwise(std::string_view table, const std::string &key, std::string_view column,
                          const std::string &stored, const std::string &chain)
{
    return "The ledger's table " + quoted(table) + " holds " + stored + " as " + quoted(column) + " in its row " + key
        + "; its chain leads to " + chain + '.' + std::string(remedy);
}

std::string lacksRow(std::string_view table, const std::string &key)
{
    return "The ledger's table " + quoted(table) + " lacks a row that its chain leads to: " + key + '.'
        + std::string(remedy);
}

std::string hasRow(std::string_view table, const std::string &key)
{
    return "The ledger's table " + quoted(table) + " has a row that its chain does not lead to: " + key + '.'
        + std::string(remedy);
}
}

void ChainTraces::take(const Entry &entry)
{
    if (entry.kind == EntryKind::Charge || entry.kind == EntryKind::AssetCreated)
        ++assets;
    else if (entry.kind == EntryKind::Reversal)
        reversals.emplace(entry.of, entry.seq);
    else if (entry.kind == EntryKind::Grant && entry.source == GrantSource::Topup && entry.reference)
        purchases.emplace(*entry.reference, entry.seq);
}

/// The rows of a table on one of two sides.
class DerivedTables::Cells
{
public:
    Cells(sqlite::Connection &connection, const Table &table, int64_t row)
        : m_table(table)
        , m_rows(connection.prepareText(table.select))
    {
        if (!table.orgs.empty())
            m_rows.bind(row);
        next();
    }
    void next()
    {
        m_there = m_rows.step();
    }
    bool isThere() const
    {
        return m_there;
    }
    std::string key() const
    {
        std::string key;
        for (size_t i = 0; i < m_table.keyColumns; ++i)
            key += (i > 0 ? ", " : "") + m_table.columns[i].name + ' ' + shown(i);
        return key;
    }
    std::string shown(size_t column) const
    {
        const int at = static_cast<int>(column);
        if (m_rows.isNull(at))
            return "nothing";
        switch (m_table.columns[column].type) {
        case Table::Column::Type::Integer:
            return std::to_string(m_rows.integer(at));
        case Table::Column::Type::Text:
            return quoted(m_rows.text(at));
        case Table::Column::Type::Blob:
            break;
        }
        Hash hash{};
        m_rows.blob(at, hash);
        return toHex(hash);
    }
    /// Of one column: in the order of the key.
    int compare(const Cells &other, size_t column) const
    {
        const int at = static_cast<int>(column);
        if (m_rows.isNull(at) || other.m_rows.isNull(at))
            return int(m_rows.isNull(at)) - int(other.m_rows.isNull(at));
        switch (m_table.columns[column].type) {
        case Table::Column::Type::Integer:
            return int(m_rows.integer(at) > other.m_rows.integer(at))
                - int(m_rows.integer(at) < other.m_rows.integer(at));
        case Table::Column::Type::Text:
            return m_rows.text(at).compare(other.m_rows.text(at));
        case Table::Column::Type::Blob:
            break;
        }
        return m_rows.blob(at).compare(other.m_rows.blob(at));
    }
    int compareKey(const Cells &other) const
    {
        int order = 0;
        for (size_t i = 0; i < m_table.keyColumns && order == 0; ++i)
            order = compare(other, i);
        return order;
    }

private:
    const Table &m_table;
    sqlite::Statement m_rows;
    bool m_there = false;
};

DerivedTables::DerivedTables(sqlite::Connection &stored, std::unique_ptr<sqlite::Connection> rebuilt)
    : m_stored(stored)
    , m_rebuilt(std::move(rebuilt))
{
}

DerivedTables::~DerivedTables() = default;

Result<std::unique_ptr<DerivedTables>> DerivedTables::of(sqlite::Connection &stored)
{
    Result<std::unique_ptr<sqlite::Connection>> rebuilt = sqlite::Connection::open(":memory:", {.create = true});
    if (!rebuilt)
        return tl::unexpected(rebuilt.error());
    const auto schema = static_cast<int>(stored.integer("PRAGMA main.user_version").value_or(0));
    for (int next = 1; next <= schema; ++next) {
        if (const Result<void> done = runMigration(**rebuilt, next); !done)
            return tl::unexpected(done.error());
    }
    if (const Result<void> begun = (*rebuilt)->execute("PRAGMA journal_mode=OFF; BEGIN"); !begun)
        return tl::unexpected(begun.error());
    std::unique_ptr<DerivedTables> tables(new DerivedTables(stored, std::move(*rebuilt)));
    tables->readTables();
    if (const std::optional<Error> error = tables->m_rebuilt->takeError())
        return tl::unexpected(*error);
    return tables;
}

void DerivedTables::readTables()
{
    sqlite::Statement column =
        m_rebuilt->prepare("SELECT t.name, c.name, c.type, c.pk FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                           "WHERE t.type = 'table' ORDER BY t.name, c.pk = 0, c.pk, c.cid");
    while (column.step()) {
        const std::string name(column.text(0));
        const std::string of(column.text(1));
        if (holds(keptBeside, name) || name == assetTable)
            continue;
        if (m_tables.empty() || m_tables.back().name != name)
            m_tables.emplace_back().name = name;
        Table &table = m_tables.back();
        const bool isOrgs = name == "orgs";
        if (of == (isOrgs ? "id" : "org"))
            table.orgs = of;
        if (holds(columnsBeside, name + '.' + of) || (of == "org" && !isOrgs))
            continue;
        const std::string_view type = column.text(2);
        table.columns.push_back({of,
                                 type == "INTEGER"    ? Table::Column::Type::Integer
                                     : type == "BLOB" ? Table::Column::Type::Blob
                                                      : Table::Column::Type::Text});
        table.keyColumns += column.integer(3) > 0 || (isOrgs && of == "org") ? 1 : 0;
    }
    for (Table &table : m_tables) {
        std::string names;
        for (const Table::Column &one : table.columns)
            names += (names.empty() ? "\"" : ", \"") + one.name + '"';
        std::string order;
        for (size_t i = 1; i <= table.keyColumns; ++i)
            order += (i > 1 ? ", " : "") + std::to_string(i);
        table.select = "SELECT " + names + " FROM main." + table.name
            + (table.orgs.empty() ? "" : " WHERE " + table.orgs + " = ?") + " ORDER BY " + order;
    }
}

std::string DerivedTables::difference(const OrgState &chain, const ChainTraces &traces)
{
    sqlite::Statement stored = m_stored.prepare("SELECT id FROM main.orgs WHERE org = ?");
    const int64_t row = stored.bind(chain.head()->org).step() ? stored.integer(0) : 0;
    if (!rebuild(chain, traces)) {
        if (std::optional<Error> error = m_rebuilt->takeError())
            m_stored.noteError(std::move(*error));
        return {};
    }
    std::string found;
    for (size_t i = 0; i < m_tables.size() && found.empty(); ++i) {
        if (!m_tables[i].orgs.empty())
            found = tableDifference(m_tables[i], row);
    }
    return found.empty() ? assetDifference(row, chain, traces.assets) : found;
}

bool DerivedTables::rebuild(const OrgState &chain, const ChainTraces &traces)
{
    for (const Table &table : m_tables) {
        if (!table.orgs.empty())
            m_rebuilt->prepareText("DELETE FROM " + table.name).run();
    }
    m_rebuiltRow = insertOrg(*m_rebuilt, *chain.head());
    if (m_rebuiltRow == 0 || !writeState(*m_rebuilt, m_rebuiltRow, chain))
        return false;
    for (const auto &[of, seq] : traces.reversals) {
        sqlite::Statement insert = m_rebuilt->prepare("INSERT INTO reversals (org, of, seq) VALUES (?, ?, ?)");
        insert.bind(m_rebuiltRow).bind(of).bind(seq).run();
    }
    for (const auto &[reference, seq] : traces.purchases) {
        sqlite::Statement insert =
            m_rebuilt->prepare("INSERT INTO purchases (org, kind, reference, seq) VALUES (?, 'topup', ?, ?)");
        insert.bind(m_rebuiltRow).bind(reference).bind(seq).run();
    }
    return !m_rebuilt->failed();
}

std::string DerivedTables::tableDifference(Table &table, int64_t row)
{
    Cells stored(m_stored, table, row);
    Cells chain(*m_rebuilt, table, m_rebuiltRow);
    for (; stored.isThere() || chain.isThere(); stored.next(), chain.next()) {
        const int order = !stored.isThere() ? 1 : !chain.isThere() ? -1 : stored.compareKey(chain);
        if (order > 0)
            return lacksRow(table.name, chain.key());
        if (order < 0)
            return hasRow(table.name, stored.key());
        for (size_t i = table.keyColumns; i < table.columns.size(); ++i) {
            if (stored.compare(chain, i) != 0)
                return saysOtherwise(table.name, chain.key(), table.columns[i].name, stored.shown(i), chain.shown(i));
        }
        ++table.seen;
    }
    return {};
}

std::string DerivedTables::assetDifference(int64_t row, const OrgState &chain, int64_t made)
{
    sqlite::Statement stored = m_stored.prepare(
        "SELECT asset, seq, model, visibility, archived, reversed FROM main.assets WHERE org = ? ORDER BY asset");
    stored.bind(row);
    int64_t there = 0;
    std::string id;
    for (; stored.step(); ++there) {
        id = stored.text(0);
        const std::optional<Asset> asset = chain.asset(id);
        const std::string key = "asset " + quoted(id);
        if (!asset)
            return hasRow(assetTable, key);
        const auto wrong = [&](const char *column, const std::string &found, const std::string &wanted) {
            return saysOtherwise(assetTable, key, column, found, wanted);
        };
        const std::string_view model = stored.text(2);
        if (stored.integer(1) != asset->seq)
            return wrong("seq", std::to_string(stored.integer(1)), std::to_string(asset->seq));
        if (model != asset->model || stored.isNull(2) != asset->model.empty())
            return wrong("model", stored.isNull(2) ? "nothing" : quoted(model),
                         asset->model.empty() ? "nothing" : quoted(asset->model));
        const std::array<std::pair<const char *, int64_t>, 3> marks{{
            {"visibility", static_cast<int64_t>(asset->visibility)},
            {"archived", asset->archived},
            {"reversed", asset->reversed},
        }};
        for (size_t i = 0; i < marks.size(); ++i) {
            if (const int64_t found = stored.integer(static_cast<int>(i) + 3); found != marks[i].second)
                return wrong(marks[i].first, std::to_string(found), std::to_string(marks[i].second));
        }
    }
    m_assets += there;
    return there == made ? std::string() : missingAsset(row);
}

std::string DerivedTables::missingAsset(int64_t row)
{
    sqlite::Statement missing = m_stored.prepare(
        "SELECT asset FROM main.entries WHERE org = ?1 AND kind IN (9, 13) AND asset NOT IN (SELECT asset FROM "
        "main.assets WHERE org = ?1) ORDER BY seq LIMIT 1");
    return lacksRow(assetTable, "asset " + quoted(missing.bind(row).step() ? missing.text(0) : std::string_view()));
}

std::string DerivedTables::differenceOfTheRest()
{
    const auto strays = [this](const std::string &table, int64_t seen) -> std::string {
        sqlite::Statement count = m_stored.prepareText("SELECT count(*) FROM main." + table);
        if (!count.step() || count.integer(0) == seen)
            return {};
        sqlite::Statement stray = m_stored.prepareText("SELECT org FROM main." + table
                                                       + " WHERE org NOT IN (SELECT id FROM main.orgs) LIMIT 1");
        return hasRow(table, "org " + std::to_string(stray.step() ? stray.integer(0) : 0));
    };
    for (Table &table : m_tables) {
        const std::string found = table.orgs.empty() ? tableDifference(table, 0)
            : table.name == "orgs"                   ? std::string()
                                                     : strays(table.name, table.seen);
        if (!found.empty())
            return found;
    }
    return strays(std::string(assetTable), m_assets);
}

}
