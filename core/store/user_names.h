// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/store/sqlite.h"

namespace tidemark
{

/// The names beside the chain of an organization's users, by id; who has none is left out.
std::map<std::string, std::string> userNames(sqlite::Connection &connection, int64_t orgRow);
/// Of the organization with this id.
std::map<std::string, std::string> userNames(sqlite::Connection &connection, const std::string &org);

/// The mail addresses beside the chain of an organization's active administrators, by user id.
std::vector<std::string> adminAddresses(sqlite::Connection &connection, int64_t orgRow);

}
