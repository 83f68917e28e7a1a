// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace tidemark
{

/// While it lives, a connection that reads only may write temporary tables: query_only forbids these too, and what
/// opened the file read-only still protects it.
class TemporaryWrites
{
public:
    explicit TemporaryWrites(sqlite::Connection &connection);
    ~TemporaryWrites();
    TemporaryWrites(const TemporaryWrites &) = delete;
    TemporaryWrites &operator=(const TemporaryWrites &) = delete;

private:
    sqlite::Connection &m_connection;
    bool m_wasQueryOnly = false;
};

}
