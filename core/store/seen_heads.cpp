// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seen_heads.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/store/sqlite.h"

namespace tidemark
{
namespace
{
constexpr const char *schema = "CREATE TABLE IF NOT EXISTS seen_heads ("
                               "file TEXT NOT NULL, org TEXT NOT NULL, first BLOB NOT NULL, seq INTEGER NOT NULL, "
                               "hash BLOB NOT NULL, seen_at INTEGER NOT NULL, PRIMARY KEY (file, org)) "
                               "STRICT, WITHOUT ROWID";

Result<void> errorOf(sqlite::Connection &connection)
{
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return {};
}
}

std::string SeenHeads::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString()
        + "/tidemark/seen-heads.sqlite";
}

SeenHeads::SeenHeads(std::unique_ptr<sqlite::Connection> connection)
    : m_connection(std::move(connection))
{
}

SeenHeads::~SeenHeads() = default;

Result<std::unique_ptr<SeenHeads>> SeenHeads::open(const std::string &path)
{
    QDir().mkpath(QFileInfo(QString::fromStdString(path)).absolutePath());
    Result<std::unique_ptr<sqlite::Connection>> connection = sqlite::Connection::open(path, {.create = true});
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Result<void> made = (*connection)->execute(schema); !made)
        return tl::unexpected(made.error());
    return std::unique_ptr<SeenHeads>(new SeenHeads(std::move(*connection)));
}

Result<std::vector<SeenHead>> SeenHeads::of(const std::string &file)
{
    std::vector<SeenHead> heads;
    {
        sqlite::Statement select =
            m_connection->prepare("SELECT org, first, seq, hash, seen_at FROM seen_heads WHERE file = ? ORDER BY org");
        select.bind(file);
        while (select.step()) {
            SeenHead head{std::string(select.text(0)), {}, select.integer(2), {}, {select.integer(4)}};
            select.blob(1, head.first);
            select.blob(3, head.hash);
            heads.push_back(std::move(head));
        }
    }
    if (const std::optional<Error> error = m_connection->takeError())
        return tl::unexpected(*error);
    return heads;
}

Result<void> SeenHeads::remember(const std::string &file, const std::vector<SeenHead> &heads, Instant seenAt)
{
    const Result<std::unique_ptr<sqlite::Transaction>> transaction = sqlite::Transaction::begin(*m_connection, true);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Result<void> forgotten = forget(file); !forgotten)
        return forgotten;
    for (const SeenHead &head : heads) {
        sqlite::Statement insert = m_connection->prepare("INSERT INTO seen_heads VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(file).bind(head.org).bindBlob(head.first).bind(head.seq).bindBlob(head.hash).bind(seenAt.ms).run();
    }
    if (Result<void> written = errorOf(*m_connection); !written)
        return written;
    return (*transaction)->commit();
}

Result<void> SeenHeads::forget(const std::string &file)
{
    {
        sqlite::Statement remove = m_connection->prepare("DELETE FROM seen_heads WHERE file = ?");
        remove.bind(file).run();
    }
    return errorOf(*m_connection);
}

}
