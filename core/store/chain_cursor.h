// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// Reads all entries of a ledger, organizations by id in byte order, by seq, as they were at one
/// instant. On the connection's thread, which nothing else may use meanwhile.
class ChainCursor
{
public:
    static Result<std::unique_ptr<ChainCursor>> open(sqlite::Connection &connection);

    /// With prev filled in; valid until the next call. nullptr at the end.
    Result<const Entry *> next();
    /// Begins anew, with the entries of the same instant.
    void rewind();

private:
    ChainCursor(sqlite::Connection &connection, std::unique_ptr<sqlite::Transaction> snapshot);

    sqlite::Connection &m_connection;
    std::unique_ptr<sqlite::Transaction> m_snapshot;
    sqlite::Statement m_row;
    Entry m_entry;
};

}
