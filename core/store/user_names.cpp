// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/user_names.h"

namespace tidemark
{

std::map<std::string, std::string> userNames(sqlite::Connection &connection, int64_t orgRow)
{
    std::map<std::string, std::string> names;
    sqlite::Statement read = connection.prepare("SELECT user, name FROM main.users WHERE org = ? AND name <> ''");
    read.bind(orgRow);
    while (read.step())
        names.emplace(read.text(0), read.text(1));
    return names;
}

std::map<std::string, std::string> userNames(sqlite::Connection &connection, const std::string &org)
{
    int64_t id = 0;
    {
        sqlite::Statement row = connection.prepare("SELECT id FROM main.orgs WHERE org = ?");
        row.bind(org);
        if (row.step())
            id = row.integer(0);
    }
    return userNames(connection, id);
}

std::vector<std::string> adminAddresses(sqlite::Connection &connection, int64_t orgRow)
{
    std::vector<std::string> addresses;
    sqlite::Statement read = connection.prepare("SELECT email FROM main.users WHERE org = ? AND active = 1 "
                                                "AND email <> '' AND lower(role) IN ('admin', 'owner') ORDER BY user");
    read.bind(orgRow);
    while (read.step())
        addresses.emplace_back(read.text(0));
    return addresses;
}

}
