// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/store/sqlite.h"

namespace tidemark
{

class Ledger;

/// Errors: UnknownOrg, and those of files.
Result<AccountCard> accountOf(Ledger &ledger, const std::string &org);

/// Writes `card`, tidied, where the organization's is still `former`; else nothing, and answers what it is now.
/// Books nothing. Errors: ReadOnly, Busy, UnknownOrg, Malformed (a text too long), and those of files.
Result<std::optional<AccountCard>> keepAccount(Ledger &ledger, const std::string &org, const AccountCard &former,
                                               const AccountCard &card);

/// What a new label may be like: those in use, by letter.
struct AccountChoices {
    std::vector<std::string> owners;
    std::vector<std::string> tags;
};
Result<AccountChoices> accountChoices(Ledger &ledger);

/// Tags as a column holds them, one a line.
std::string tagsText(const std::vector<std::string> &tags);
std::vector<std::string> readTags(std::string_view text);

/// Of an organization's row in `orgs`.
AccountLabels accountLabels(sqlite::Connection &connection, int64_t row);

}
