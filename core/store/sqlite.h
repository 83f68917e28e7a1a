// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace tidemark::sqlite
{

class Connection;

/// A prepared statement in use: reset, with its bindings cleared, when this goes. Columns and
/// parameters count from 0 and 1. After a failed step, or a value that cannot be bound, the
/// connection holds the error.
class Statement
{
public:
    Statement(Connection &connection, sqlite3_stmt *statement);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int64_t value);
    /// The text must live until the statement is reset.
    Statement &bind(std::string_view text);
    Statement &bindNull();
    Statement &bindTextOrNull(std::string_view text);
    /// A text that is gone before the statement reads it.
    template<std::same_as<std::string> Text>
    Statement &bind(Text &&) = delete;
    template<std::same_as<std::string> Text>
    Statement &bindTextOrNull(Text &&) = delete;
    Statement &bindBlob(const void *bytes, size_t size);
    template<size_t n>
    Statement &bindBlob(const std::array<uint8_t, n> &bytes)
    {
        return bindBlob(bytes.data(), n);
    }

    /// True where a row is there; false at the end, or after an error.
    bool step();
    /// Runs to the end; false after an error.
    bool run();
    /// Ready for new bindings.
    void reset();

    int64_t integer(int column) const;
    bool isNull(int column) const;
    std::string_view text(int column) const;
    std::string_view blob(int column) const;
    template<size_t n>
    void blob(int column, std::array<uint8_t, n> &bytes) const
    {
        const std::string_view value = blob(column);
        if (value.size() == n)
            value.copy(reinterpret_cast<char *>(bytes.data()), n);
    }

private:
    Statement &note(int code);

    Connection &m_connection;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

/// A connection to one database file. One thread at a time.
class Connection
{
public:
    struct Flags {
        bool create = false;
        bool readOnly = false;
        bool immutable = false;
    };
    static Result<std::unique_ptr<Connection>> open(const std::string &path, Flags flags);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<void> execute(const std::string &sql);
    /// Waits for others as long as execute() does: SQLite's own patience does not reach the change of
    /// a journal's mode, where it fears a deadlock.
    Result<void> useWriteAheadLog();
    /// The statement is kept prepared; `sql` must be a literal, or live as long.
    Statement prepare(const char *sql);
    /// As prepare(), for text that is made anew each time; kept by its text.
    Statement prepareText(const std::string &sql);
    std::optional<int64_t> integer(const char *sql);

    bool isReadOnly() const;
    int64_t lastInsertId() const;
    int changes() const;

    bool failed() const
    {
        return m_error.has_value();
    }
    /// The first error since the last call.
    std::optional<Error> takeError();
    void noteError(int code);
    void noteError(Error error);

    /// Asked now and then on the connection's thread while a statement runs; true makes it fail
    /// with Cancelled. Empty: never.
    void setCancelCheck(std::function<bool()> isCancelled);
    bool isImmutable() const
    {
        return m_immutable;
    }
    sqlite3 *handle()
    {
        return m_database;
    }
    const std::string &path() const
    {
        return m_path;
    }

private:
    Connection(sqlite3 *database, std::string path, bool immutable);
    sqlite3_stmt *compile(const std::string &sql);

    sqlite3 *m_database;
    std::string m_path;
    bool m_immutable;
    std::function<bool()> m_isCancelled;
    std::unordered_map<const char *, sqlite3_stmt *> m_byLiteral;
    std::unordered_map<std::string, sqlite3_stmt *> m_byText;
    std::optional<Error> m_error;
};

/// A transaction that is undone unless committed. `immediate` takes the write lock at once.
class Transaction
{
public:
    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, bool immediate);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(connection)
    {
    }
    Connection &m_connection;
    bool m_open = true;
};

Error errorOf(int code, const std::string &path, const char *message);

}
