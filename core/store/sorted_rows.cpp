// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sorted_rows.h"

namespace tidemark
{
namespace
{
/// More lists than one connection ever sorts at once.
constexpr int mostTables = 1000;
}

SortedRows::SortedRows(sqlite::Connection &connection)
    : m_connection(connection)
    , m_writes(connection)
{
    Result<void> made;
    // The names come again, and with them the prepared statements.
    for (int number = 1; number <= mostTables; ++number) {
        m_table = "temp.sorted_rows_" + std::to_string(number);
        sqlite::Statement taken =
            connection.prepare("SELECT 1 FROM temp.sqlite_schema WHERE name = 'sorted_rows_' || ?");
        if (taken.bind(int64_t(number)).step())
            continue;
        made = connection.execute("CREATE TABLE " + m_table
                                  + " (number INTEGER NOT NULL, text TEXT NOT NULL, id INTEGER NOT NULL)");
        break;
    }
    if (!made)
        connection.noteError(made.error());
}

SortedRows::~SortedRows()
{
    m_reading.reset();
    (void)m_connection.execute("DROP TABLE IF EXISTS " + m_table);
}

void SortedRows::add(int64_t number, std::string_view text, int64_t id)
{
    sqlite::Statement row = m_connection.prepareText("INSERT INTO " + m_table + " VALUES (?, ?, ?)");
    row.bind(number).bind(text).bind(id).run();
}

bool SortedRows::next(bool descending, int64_t most, const std::function<void(int64_t id)> &visit)
{
    if (!m_reading) {
        const std::string way = descending ? " DESC" : "";
        m_reading.reset(new sqlite::Statement(m_connection.prepareText("SELECT id FROM " + m_table + " ORDER BY number"
                                                                       + way + ", text" + way + ", id" + way)));
    }
    for (; most > 0; --most) {
        if (!m_reading->step())
            return false;
        visit(m_reading->integer(0));
    }
    return true;
}

}
