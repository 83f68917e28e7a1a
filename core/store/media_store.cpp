// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/media_store.h"

#include <QFileInfo>

#include "core/store/sqlite.h"

namespace tidemark
{
namespace
{
constexpr int64_t applicationId = 0x54646D6D; // "Tdmm"
constexpr int64_t schema = 1;

constexpr auto mediaTable = "CREATE TABLE media (\n"
                            "    org       TEXT NOT NULL,\n"
                            "    asset     TEXT NOT NULL,\n"
                            "    thumbnail BLOB NOT NULL,\n"
                            "    path      TEXT NOT NULL,\n"
                            "    format    TEXT NOT NULL,\n"
                            "    width     INTEGER NOT NULL,\n"
                            "    height    INTEGER NOT NULL,\n"
                            "    bytes     INTEGER NOT NULL,\n"
                            "    modified  INTEGER NOT NULL,\n"
                            "    PRIMARY KEY (org, asset)\n"
                            ") STRICT";
constexpr auto settingsTable = "CREATE TABLE settings (\n"
                               "    name  TEXT PRIMARY KEY,\n"
                               "    value TEXT NOT NULL\n"
                               ") STRICT, WITHOUT ROWID";

Result<void> create(sqlite::Connection &connection)
{
    Result<std::unique_ptr<sqlite::Transaction>> transaction = sqlite::Transaction::begin(connection, true);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another process may have been first.
    if (connection.integer("PRAGMA application_id") == applicationId)
        return {};
    const Result<void> made =
        connection.execute(std::string(mediaTable) + ";" + settingsTable + ";" + "PRAGMA application_id="
                           + std::to_string(applicationId) + ";" + "PRAGMA user_version=" + std::to_string(schema));
    return made ? (*transaction)->commit() : made;
}

/// A stranger's file may hold triggers and views that run when ours are read.
bool isOurs(sqlite::Connection &connection)
{
    int tables = 0;
    int others = 0;
    sqlite::Statement row = connection.prepare("SELECT sql FROM main.sqlite_schema WHERE sql IS NOT NULL");
    while (row.step())
        ++(row.text(0) == mediaTable || row.text(0) == settingsTable ? tables : others);
    return tables == 2 && others == 0;
}

Result<void> check(sqlite::Connection &connection)
{
    const std::string &path = connection.path();
    const bool known = connection.integer("PRAGMA application_id") == applicationId;
    const int64_t version = connection.integer("PRAGMA user_version").value_or(0);
    if (const std::optional<Error> error = connection.takeError())
        return fail(error->code == ErrorCode::NotALedger ? ErrorCode::Damaged : error->code, error->detail);
    if (known && version > schema)
        return fail(ErrorCode::NewerSchema, path + ": these pictures were kept by a newer Tidemark.");
    if (known && isOurs(connection))
        return {};
    (void)connection.takeError();
    return fail(ErrorCode::Damaged,
                path + ": this is not a file of pictures that Tidemark made. Move it away, and import again.");
}
}

MediaStore::MediaStore(std::unique_ptr<sqlite::Connection> connection)
    : m_connection(std::move(connection))
{
}

MediaStore::~MediaStore() = default;

std::string MediaStore::pathBeside(const std::string &ledgerPath)
{
    return ledgerPath + "-media";
}

Result<std::unique_ptr<MediaStore>> MediaStore::opened(const std::string &path, bool mayCreate)
{
    const QFileInfo info(QString::fromStdString(path));
    if (!mayCreate && (!info.exists() || info.size() == 0))
        return nullptr;
    // Not read-only even to be read, where it may be written: what was cut off while it was written is taken back then.
    Result<std::unique_ptr<sqlite::Connection>> connection = sqlite::Connection::open(path, {.create = mayCreate});
    if (!connection)
        return tl::unexpected(connection.error());
    if ((*connection)->integer("PRAGMA page_count") == 0) {
        if (!mayCreate)
            return nullptr;
        if (Result<void> made = create(**connection); !made)
            return tl::unexpected(made.error());
    }
    if (Result<void> set = mayCreate ? Result<void>() : (*connection)->execute("PRAGMA query_only=1"); !set)
        return tl::unexpected(set.error());
    if (Result<void> checked = check(**connection); !checked)
        return tl::unexpected(checked.error());
    return std::unique_ptr<MediaStore>(new MediaStore(std::move(*connection)));
}

Result<std::unique_ptr<MediaStore>> MediaStore::openExisting(const std::string &path)
{
    return opened(path, false);
}

Result<std::unique_ptr<MediaStore>> MediaStore::openOrCreate(const std::string &path)
{
    return opened(path, true);
}

Result<std::string> MediaStore::thumbnail(const std::string &org, const std::string &asset)
{
    std::string bytes;
    {
        sqlite::Statement row = m_connection->prepare("SELECT thumbnail FROM main.media WHERE org = ? AND asset = ?");
        row.bind(org).bind(asset);
        if (row.step())
            bytes = row.blob(0);
    }
    if (const std::optional<Error> error = m_connection->takeError())
        return tl::unexpected(*error);
    return bytes;
}

Result<std::optional<MediaOriginal>> MediaStore::original(const std::string &org, const std::string &asset)
{
    std::optional<MediaOriginal> original;
    {
        sqlite::Statement row = m_connection->prepare(
            "SELECT path, format, width, height, bytes, modified FROM main.media WHERE org = ? AND asset = ?");
        row.bind(org).bind(asset);
        if (row.step())
            original = {std::string(row.text(0)),         std::string(row.text(1)), static_cast<int>(row.integer(2)),
                        static_cast<int>(row.integer(3)), row.integer(4),           row.integer(5)};
    }
    if (const std::optional<Error> error = m_connection->takeError())
        return tl::unexpected(*error);
    return original;
}

Result<void> MediaStore::put(const std::vector<MediaItem> &items)
{
    Result<std::unique_ptr<sqlite::Transaction>> transaction = sqlite::Transaction::begin(*m_connection, true);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const MediaItem &item : items) {
        sqlite::Statement insert = m_connection->prepare(
            "INSERT OR REPLACE INTO main.media (org, asset, thumbnail, path, format, width, height, bytes, modified) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const MediaOriginal &original = item.original;
        insert.bind(item.org).bind(item.asset).bindBlob(item.thumbnail.data(), item.thumbnail.size());
        insert.bind(original.path).bind(original.format).bind(original.width).bind(original.height);
        insert.bind(original.bytes).bind(original.modified).run();
    }
    if (const std::optional<Error> error = m_connection->takeError())
        return tl::unexpected(*error);
    return (*transaction)->commit();
}

bool MediaStore::drawsMissing()
{
    const std::optional<int64_t> draws =
        m_connection->integer("SELECT 1 FROM main.settings WHERE name = 'pictures' AND value = 'drawn'");
    (void)m_connection->takeError();
    return draws == 1;
}

Result<void> MediaStore::setDrawsMissing()
{
    return m_connection->execute("INSERT OR REPLACE INTO main.settings (name, value) VALUES ('pictures', 'drawn')");
}

}
