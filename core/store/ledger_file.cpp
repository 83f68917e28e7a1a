// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_file.h"

#include <QFile>
#include <QFileInfo>

#include "core/store/file_check.h"
#include "core/store/migration.h"

namespace tidemark
{
namespace
{
constexpr QFileDevice::Permissions anyWrite =
    QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

/// Judged by the permission bits too: what is marked read-only stays so for an administrator, for
/// whom WriteUser is always set.
bool canWrite(const QFileInfo &info)
{
    return info.isWritable() && (QFile::permissions(info.filePath()) & anyWrite);
}

tl::unexpected<Error> failAt(ErrorCode code, const std::string &path, const std::string &what)
{
    return fail(code, path + ": " + what);
}

bool hasWal(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path + "-wal")).size() > 0;
}

/// What a creation leaves that was cut off before its first commit, or is under way elsewhere.
bool isBlank(sqlite::Connection &connection)
{
    const bool blank = connection.integer("PRAGMA application_id") == 0
        && connection.integer("PRAGMA user_version") == 0 && connection.integer("PRAGMA page_count") > 0
        && connection.integer("SELECT count(*) FROM sqlite_schema") == 0;
    return !connection.takeError() && blank;
}

/// SQLite reads what is missing at the end of a file as zeros.
bool isCutShort(sqlite::Connection &connection)
{
    const int64_t bytes =
        connection.integer("PRAGMA page_count").value_or(0) * connection.integer("PRAGMA page_size").value_or(0);
    return !hasWal(connection.path()) && QFileInfo(QString::fromStdString(connection.path())).size() < bytes;
}

Result<void> checkIdentity(sqlite::Connection &connection)
{
    const std::optional<int64_t> id = connection.integer("PRAGMA application_id");
    const std::optional<int64_t> schema = connection.integer("PRAGMA user_version");
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    if (id != ledgerApplicationId)
        return failAt(ErrorCode::NotALedger, connection.path(),
                      "this is a SQLite database, but not a Tidemark ledger.");
    if (schema.value_or(0) > ledgerSchema)
        return failAt(ErrorCode::NewerSchema, connection.path(),
                      "this ledger has schema " + std::to_string(*schema)
                          + " and was written by a newer Tidemark (this one knows " + std::to_string(ledgerSchema)
                          + "). Update the program to open it; nothing was changed.");
    if (isCutShort(connection))
        return failAt(ErrorCode::Damaged, connection.path(), "the end of the file is missing.");
    return checkSchema(connection, static_cast<int>(schema.value_or(0)));
}

Result<void> settings(sqlite::Connection &connection, bool readOnly)
{
    Result<void> done =
        connection.execute("PRAGMA synchronous=FULL; PRAGMA fullfsync=1; PRAGMA checkpoint_fullfsync=1; "
                           "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA secure_delete=OFF; "
                           "PRAGMA wal_autocheckpoint=16384");
    if (done && readOnly)
        return connection.execute("PRAGMA query_only=1");
    return done;
}

Result<void> migrate(sqlite::Connection &connection, bool isNew)
{
    Result<std::unique_ptr<sqlite::Transaction>> transaction = sqlite::Transaction::begin(connection, true);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another process may have been first.
    const auto schema = static_cast<int>(connection.integer("PRAGMA user_version").value_or(0));
    if (isNew && schema == 0) {
        if (Result<void> done = connection.execute("PRAGMA application_id=" + std::to_string(ledgerApplicationId));
            !done)
            return done;
    }
    for (int next = schema + 1; next <= ledgerSchema; ++next) {
        if (Result<void> done = runMigration(connection, next); !done)
            return done;
    }
    return (*transaction)->commit();
}

Result<void> backUp(sqlite::Connection &connection, int64_t schema)
{
    const std::string copy = connection.path() + ".backup-" + std::to_string(schema);
    if (QFile::exists(QString::fromStdString(copy)))
        return {};
    sqlite::Statement vacuum = connection.prepare("VACUUM INTO ?");
    vacuum.bind(copy);
    vacuum.run();
    if (const std::optional<Error> error = connection.takeError())
        return failAt(error->code, copy, "the backup before the update of the ledger failed: " + error->detail);
    return {};
}

Result<OpenedFile> openReadOnlyFile(const std::string &path, bool withLog)
{
    Result<std::unique_ptr<sqlite::Connection>> connection =
        sqlite::Connection::open(path, {.readOnly = true, .immutable = !withLog});
    if (!connection)
        return tl::unexpected(connection.error());
    if (Result<void> identity = checkIdentity(**connection); !identity) {
        if (withLog && identity.error().code == ErrorCode::CannotOpen && !hasWal(path))
            return openReadOnlyFile(path, false);
        if (withLog && identity.error().code == ErrorCode::CannotOpen)
            return failAt(
                ErrorCode::CannotOpen, path,
                "beside it lies \"-wal\" with bookings that are not in the file yet. Copy both to a folder that can be "
                "written and open the copy.");
        return tl::unexpected(identity.error());
    }
    if (Result<void> set = settings(**connection, true); !set)
        return tl::unexpected(set.error());
    return OpenedFile{std::move(*connection), true};
}

Result<OpenedFile> createFile(const std::string &path)
{
    const QFileInfo folder(QFileInfo(QString::fromStdString(path)).absolutePath());
    if (!folder.isDir())
        return failAt(ErrorCode::CannotOpen, path, "there is no folder " + folder.filePath().toStdString() + ".");
    if (!canWrite(folder))
        return failAt(ErrorCode::CannotOpen, path,
                      "the folder " + folder.filePath().toStdString() + " cannot be written.");
    Result<std::unique_ptr<sqlite::Connection>> connection = sqlite::Connection::open(path, {.create = true});
    if (!connection)
        return tl::unexpected(connection.error());
    Result<void> done = (*connection)->useWriteAheadLog();
    if (done)
        done = settings(**connection, false);
    if (done)
        done = migrate(**connection, true);
    if (!done)
        return tl::unexpected(done.error());
    return OpenedFile{std::move(*connection), false};
}

Result<OpenedFile> openExisting(const std::string &path, OpenMode mode)
{
    const bool readOnly = mode == OpenMode::ReadOnly;
    Result<std::unique_ptr<sqlite::Connection>> connection = sqlite::Connection::open(path, {});
    if (!connection)
        return tl::unexpected(connection.error());
    if (mode == OpenMode::CreateIfMissing && isBlank(**connection)) {
        connection->reset();
        return createFile(path);
    }
    if (Result<void> identity = checkIdentity(**connection); !identity)
        return tl::unexpected(identity.error());
    const int64_t schema = (*connection)->integer("PRAGMA user_version").value_or(0);
    Result<void> done = settings(**connection, false);
    if (done)
        done = (*connection)->useWriteAheadLog();
    if (done && schema < ledgerSchema) {
        done = backUp(**connection, schema);
        if (done)
            done = migrate(**connection, false);
    }
    if (done && readOnly)
        done = (*connection)->execute("PRAGMA query_only=1");
    if (!done)
        return tl::unexpected(done.error());
    return OpenedFile{std::move(*connection), readOnly};
}
}

Result<OpenedFile> openBeside(const sqlite::Connection &opened)
{
    Result<std::unique_ptr<sqlite::Connection>> connection =
        sqlite::Connection::open(opened.path(), {.readOnly = true, .immutable = opened.isImmutable()});
    if (!connection)
        return tl::unexpected(connection.error());
    // The pages it needs again lie in the system's cache too. What it makes for itself may be large, as the figures
    // of all organizations are: it lies in a file that nobody else sees and that goes with the connection.
    if (Result<void> set = (*connection)->execute("PRAGMA temp_store=FILE; PRAGMA cache_size=-4096"); !set)
        return tl::unexpected(set.error());
    return OpenedFile{std::move(*connection), true};
}

Result<OpenedFile> openLedgerFile(const std::string &path, OpenMode mode)
{
    const QFileInfo info(QString::fromStdString(path));
    if (path.empty())
        return fail(ErrorCode::CannotOpen, "No ledger is named.");
    if (path.starts_with("postgres://") || path.starts_with("postgresql://"))
        return fail(ErrorCode::CannotOpen, "Ledgers on PostgreSQL are not available yet. Name a file.");
    if (info.isDir())
        return failAt(ErrorCode::CannotOpen, path, "this is a folder, not a ledger.");
    const bool mayCreate = mode == OpenMode::CreateIfMissing || mode == OpenMode::CreateNew;
    if (!info.exists() || (mayCreate && info.size() == 0)) {
        if (!mayCreate)
            return failAt(ErrorCode::CannotOpen, path, "there is no such file.");
        return createFile(path);
    }
    if (mode == OpenMode::CreateNew)
        return failAt(ErrorCode::CannotOpen, path, "the file exists already; a new ledger needs a new name.");
    if (info.size() == 0)
        return failAt(ErrorCode::NotALedger, path, "the file is empty.");
    if (!canWrite(info) || !canWrite(QFileInfo(info.absolutePath())))
        // Whoever may write it may be at it: an empty log is there from the first look on.
        return openReadOnlyFile(path, QFileInfo::exists(QString::fromStdString(path + "-wal")));
    return openExisting(path, mode);
}

}
