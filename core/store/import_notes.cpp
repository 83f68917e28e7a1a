// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_notes.h"

#include "core/store/sqlite.h"

namespace tidemark
{

std::optional<Imported> lastImported(Booking &booking, const std::string &org, const std::string &user)
{
    sqlite::Statement row =
        booking.written().prepare("SELECT name, role, email, limit_given FROM imported WHERE org = ? AND user = ?");
    if (!row.bind(org).bind(user).step())
        return std::nullopt;
    return Imported{std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                    std::string(row.text(3))};
}

void rememberImported(Booking &booking, const std::string &org, const std::string &user, const Imported &what)
{
    sqlite::Statement insert = booking.written().prepare(
        "INSERT INTO imported (org, user, name, role, email, limit_given) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (org, user) DO UPDATE SET name = excluded.name, role = excluded.role, email = excluded.email, "
        "limit_given = excluded.limit_given");
    insert.bind(org).bind(user).bind(what.name).bind(what.role).bind(what.email).bind(what.limit).run();
}

std::optional<NotedText> importNote(Booking &booking, const std::string &org, ImportNote about, const std::string &id)
{
    sqlite::Statement row =
        booking.written().prepare("SELECT text, detail FROM import_notes WHERE org = ? AND about = ? AND id = ?");
    if (!row.bind(org).bind(static_cast<int64_t>(about)).bind(id).step())
        return std::nullopt;
    return NotedText{std::string(row.text(0)), std::string(row.text(1))};
}

void noteImport(Booking &booking, const std::string &org, ImportNote about, const std::string &id,
                const NotedText &what)
{
    sqlite::Statement insert = booking.written().prepare(
        "INSERT INTO import_notes (org, about, id, text, detail) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (org, about, id) DO UPDATE SET text = excluded.text, detail = excluded.detail");
    insert.bind(org).bind(static_cast<int64_t>(about)).bind(id).bind(what.text).bind(what.detail).run();
}

}
