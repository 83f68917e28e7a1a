// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_check.h"

#include <algorithm>
#include <map>

#include "core/store/migration.h"

namespace tidemark
{
namespace
{
/// By kind and name.
using Objects = std::map<std::pair<std::string, std::string>, std::string>;

Objects objectsOf(sqlite::Connection &connection)
{
    Objects objects;
    sqlite::Statement row = connection.prepare("SELECT type, name, sql FROM main.sqlite_schema");
    while (row.step())
        objects[{std::string(row.text(0)), std::string(row.text(1))}] = row.text(2);
    sqlite::Statement column = connection.prepare(
        "SELECT t.name, c.name FROM main.sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'");
    while (column.step())
        objects[{"column", std::string(column.text(0)) + '.' + std::string(column.text(1))}] = {};
    return objects;
}

Result<Objects> objectsMade(int schema)
{
    const Result<std::unique_ptr<sqlite::Connection>> made = sqlite::Connection::open(":memory:", {.create = true});
    if (!made)
        return tl::unexpected(made.error());
    for (int next = 1; next <= schema; ++next) {
        if (const Result<void> done = runMigration(**made, next); !done)
            return tl::unexpected(done.error());
    }
    return objectsOf(**made);
}

/// Empty, or what is wrong.
std::string difference(const Objects &made, const Objects &found)
{
    for (const auto &[object, sql] : made) {
        const auto at = found.find(object);
        if (object.first == "table" && (at == found.end() || !at->second.starts_with("CREATE TABLE ")))
            return "it lacks the table \"" + object.second + "\"";
    }
    for (const auto &[object, sql] : made) {
        if (object.first == "column" && !found.contains(object))
            return "it lacks the column \"" + object.second + "\"";
    }
    for (const auto &[object, sql] : made) {
        if (object.first == "table" && found.at(object) != sql)
            return "the table \"" + object.second + "\" is made in another way";
    }
    for (const auto &[object, sql] : found) {
        const auto at = made.find(object);
        if (object.first == "trigger" && (at == made.end() || at->second != sql))
            return "it has the trigger \"" + object.second + "\", which no Tidemark made";
    }
    return {};
}
}

Result<void> checkSchema(sqlite::Connection &connection, int schema)
{
    const Result<Objects> made = objectsMade(schema);
    if (!made)
        return tl::unexpected(made.error());
    const Objects found = objectsOf(connection);
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    if (const std::string different = difference(*made, found); !different.empty())
        return fail(ErrorCode::Damaged,
                    connection.path() + ": this is not a ledger as Tidemark makes it: " + different
                        + ". Nothing was changed.");
    return {};
}

Result<void> checkPages(sqlite::Connection &connection)
{
    std::string found;
    {
        sqlite::Statement row = connection.prepare("PRAGMA main.quick_check(1)");
        if (row.step())
            found = row.text(0);
    }
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    if (found == "ok")
        return {};
    constexpr std::string_view heading = "*** in database main ***\n";
    if (found.starts_with(heading))
        found.erase(0, heading.size());
    std::replace(found.begin(), found.end(), '\n', ' ');
    return fail(ErrorCode::Damaged, connection.path() + ": The ledger file is damaged: " + found);
}

}
