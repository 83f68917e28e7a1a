// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/temporary_writes.h"

namespace tidemark
{

TemporaryWrites::TemporaryWrites(sqlite::Connection &connection)
    : m_connection(connection)
    , m_wasQueryOnly(connection.integer("PRAGMA query_only").value_or(0) != 0)
{
    if (m_wasQueryOnly)
        (void)m_connection.execute("PRAGMA query_only=0");
}

TemporaryWrites::~TemporaryWrites()
{
    if (m_wasQueryOnly)
        (void)m_connection.execute("PRAGMA query_only=1");
}

}
