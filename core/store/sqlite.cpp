// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include <sqlite3.h>

#include "core/base/law.h"

namespace tidemark::sqlite
{
namespace
{
constexpr int busyTimeoutMs = 10'000;
/// Of a text, a blob or a row, in bytes: lines of JSON, as long as they may be.
constexpr int longestValue = 64 * 1024 * 1024;

ErrorCode codeOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_TOOBIG:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotALedger;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::CannotOpen;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::IoFailed;
    }
}

/// Of a path, for a file: URI.
std::string escaped(const std::string &path)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string uri;
    for (const char c : path) {
        if (c == '?' || c == '#' || c == '%') {
            uri += '%';
            uri += digits[c >> 4];
            uri += digits[c & 15];
        } else {
            uri += c;
        }
    }
    return uri;
}
}

Error errorOf(int code, const std::string &path, const char *message)
{
    const ErrorCode meaning = codeOf(code);
    std::string detail = path + ": " + std::string(errorSentence(meaning));
    if (meaning == ErrorCode::IoFailed || meaning == ErrorCode::Damaged || meaning == ErrorCode::CannotOpen)
        detail += std::string(" (") + message + ")";
    return {meaning, detail};
}

Statement::Statement(Connection &connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
{
}

Statement::~Statement()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

/// A statement that could not be prepared has said why.
Statement &Statement::note(int code)
{
    if (m_statement && code != SQLITE_OK)
        m_connection.noteError(code);
    return *this;
}

Statement &Statement::bind(int64_t value)
{
    return note(sqlite3_bind_int64(m_statement, ++m_bound, value));
}

Statement &Statement::bind(std::string_view text)
{
    return note(sqlite3_bind_text64(m_statement, ++m_bound, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                                    SQLITE_UTF8));
}

Statement &Statement::bindNull()
{
    return note(sqlite3_bind_null(m_statement, ++m_bound));
}

Statement &Statement::bindTextOrNull(std::string_view text)
{
    return text.empty() ? bindNull() : bind(text);
}

Statement &Statement::bindBlob(const void *bytes, size_t size)
{
    return note(sqlite3_bind_blob64(m_statement, ++m_bound, bytes, size, SQLITE_STATIC));
}

bool Statement::step()
{
    const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection.noteError(code);
    return false;
}

bool Statement::run()
{
    while (step()) { }
    return !m_connection.failed();
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_bound = 0;
}

int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text ? text : "", text ? static_cast<size_t>(sqlite3_column_bytes(m_statement, column)) : 0};
}

std::string_view Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes ? bytes : "", bytes ? static_cast<size_t>(sqlite3_column_bytes(m_statement, column)) : 0};
}

Connection::Connection(sqlite3 *database, std::string path, bool immutable)
    : m_database(database)
    , m_path(std::move(path))
    , m_immutable(immutable)
{
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_byLiteral)
        sqlite3_finalize(statement);
    for (const auto &[sql, statement] : m_byText)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_database);
}

namespace
{
/// SQLite's count of its memory is a lock that every thread takes at every allocation.
void configureOnce()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)done;
}
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, Flags flags)
{
    configureOnce();
    sqlite3 *database = nullptr;
    int mode = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    mode |= flags.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (flags.create)
        mode |= SQLITE_OPEN_CREATE;
    // What follows two slashes would be a host.
    const std::string uri =
        (path.starts_with("//") ? "file://" : "file:") + escaped(path) + (flags.immutable ? "?immutable=1" : "");
    const int code = sqlite3_open_v2(uri.c_str(), &database, mode, nullptr);
    if (code != SQLITE_OK) {
        const Error error = errorOf(code, path, sqlite3_errstr(code));
        sqlite3_close(database);
        return tl::unexpected(error);
    }
    sqlite3_busy_timeout(database, busyTimeoutMs);
    // What the schema of a foreign file holds must not run or write with our rights, nor a row fill the memory.
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return std::unique_ptr<Connection>(new Connection(database, path, flags.immutable));
}

Result<void> Connection::execute(const std::string &sql)
{
    const int code = sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(code, m_path, sqlite3_errmsg(m_database)));
    return {};
}

Result<void> Connection::useWriteAheadLog()
{
    constexpr int pauseMs = 10;
    Result<void> done = execute("PRAGMA journal_mode=WAL");
    for (int waited = 0; !done && done.error().code == ErrorCode::Busy && waited < busyTimeoutMs; waited += pauseMs) {
        sqlite3_sleep(pauseMs);
        done = execute("PRAGMA journal_mode=WAL");
    }
    return done;
}

sqlite3_stmt *Connection::compile(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        noteError(code);
    return statement;
}

Statement Connection::prepare(const char *sql)
{
    sqlite3_stmt *&statement = m_byLiteral[sql];
    if (!statement)
        statement = compile(sql);
    return {*this, statement};
}

Statement Connection::prepareText(const std::string &sql)
{
    sqlite3_stmt *&statement = m_byText[sql];
    if (!statement)
        statement = compile(sql);
    return {*this, statement};
}

std::optional<int64_t> Connection::integer(const char *sql)
{
    Statement statement = prepare(sql);
    if (!statement.step())
        return std::nullopt;
    return statement.integer(0);
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_database, "main") == 1;
}

int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

int Connection::changes() const
{
    return sqlite3_changes(m_database);
}

std::optional<Error> Connection::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

void Connection::noteError(int code)
{
    if (!m_error)
        m_error = errorOf(code, m_path, sqlite3_errmsg(m_database));
}

void Connection::noteError(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Connection::setCancelCheck(std::function<bool()> isCancelled)
{
    constexpr int everySteps = 20'000;
    m_isCancelled = std::move(isCancelled);
    const auto ask = [](void *self) {
        return static_cast<Connection *>(self)->m_isCancelled() ? 1 : 0;
    };
    if (m_isCancelled)
        sqlite3_progress_handler(m_database, everySteps, ask, this);
    else
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, bool immediate)
{
    const Result<void> begun = connection.execute(immediate ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun)
        return tl::unexpected(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    if (m_open && !sqlite3_get_autocommit(m_connection.handle()))
        (void)m_connection.execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    Result<void> done = m_connection.execute("COMMIT");
    m_open = !done.has_value();
    return done;
}

}
