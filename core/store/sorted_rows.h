// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "core/store/temporary_writes.h"

namespace tidemark
{

/// Ids of rows, to be sorted by a number, then by a text, byte by byte, then by themselves. They lie in a temporary
/// table of the connection: millions need no memory. What fails, the connection's takeError() tells.
class SortedRows
{
public:
    explicit SortedRows(sqlite::Connection &connection);
    ~SortedRows();
    SortedRows(const SortedRows &) = delete;
    SortedRows &operator=(const SortedRows &) = delete;

    void add(int64_t number, std::string_view text, int64_t id);
    /// What was added, in order, then what is behind it in further calls: at most `most` of them. Returns whether there
    /// may be more. Nothing may be added any more.
    bool next(bool descending, int64_t most, const std::function<void(int64_t id)> &visit);

private:
    sqlite::Connection &m_connection;
    TemporaryWrites m_writes;
    std::string m_table;
    std::unique_ptr<sqlite::Statement> m_reading;
};

}
