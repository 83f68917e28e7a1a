// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/domain/operation.h"
#include "core/domain/program.h"
#include "core/store/known_ids.h"

namespace tidemark
{

namespace sqlite
{
class Connection;
}
class Booking;
class LedgerHold;
enum class BookingSize : uint8_t;

enum class OpenMode : uint8_t {
    ReadOnly,
    ReadWrite,       ///< falls back to read-only where the file or its folder cannot be written
    CreateIfMissing, ///< as ReadWrite, and makes the file where there is none
    CreateNew,       ///< refuses a file that exists
};

/// An open ledger file (exchange.md, "Out"). Every Ledger has its own connection: use it on one
/// thread at a time; several may be open on one file, in one process or many.
class Ledger
{
public:
    /// `path` in UTF-8. Errors say what is wrong with the file and leave it as it is.
    static Result<std::unique_ptr<Ledger>> open(const std::string &path, OpenMode mode);
    ~Ledger();

    /// A further connection for another thread, that reads only; this one must outlive it.
    Result<std::unique_ptr<Ledger>> openReader() const;
    /// True where other connections committed something since the last call; what they added to
    /// the programs is known from then on.
    bool noticeChange();
    /// Asked now and then while a statement runs; true makes it end with Cancelled. Empty: never.
    void setCancelCheck(std::function<bool()> isCancelled);

    const std::string &path() const;
    bool isReadOnly() const;
    /// The built-in programs and those that the ledger stores.
    const ProgramCatalog &programs() const;
    /// Stores a further version; one that exists must be the same.
    Result<void> addProgram(const Program &program);
    /// Makes known what a transaction on connection() stored.
    Result<void> loadPrograms();

    /// Begins a transaction that books. Errors: ReadOnly, Busy (after 10 s), and those of files.
    Result<std::unique_ptr<Booking>> book();
    Result<std::unique_ptr<Booking>> book(BookingSize size);

    /// Answers a balance (at any instant) or a quote; books nothing.
    Answer read(const Operation &operation);

    /// Calls `entry` for each entry, orgs by id in byte order, by seq; stops where it returns false.
    /// `org`: only this one.
    Result<void> eachEntry(const std::function<bool(const Entry &)> &entry, const std::string &org = {});

    KnownIds &knownIds()
    {
        return m_knownIds;
    }
    sqlite::Connection &connection()
    {
        return *m_connection;
    }

private:
    Ledger(std::unique_ptr<sqlite::Connection> connection, std::string path, bool readOnly);

    std::unique_ptr<LedgerHold> m_hold; ///< goes after the connection; null of a further one
    std::unique_ptr<sqlite::Connection> m_connection;
    std::string m_path;
    bool m_readOnly = false;
    ProgramCatalog m_programs;
    int64_t m_dataVersion = 0;
    KnownIds m_knownIds;
};

}
