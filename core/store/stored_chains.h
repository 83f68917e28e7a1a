// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/domain/entry.h"

namespace tidemark
{

namespace sqlite
{
class Connection;
}

/// An organization as the ledger lists it; its entries may say otherwise where the file was tampered
/// with.
struct StoredChain {
    std::string org;
    Seq seq = 0; ///< of its last entry
};

/// In byte order of the ids. What fails is left to Connection::takeError().
std::vector<StoredChain> storedChains(sqlite::Connection &connection);

/// Of all rows that are entries, whether they belong to an organization or not.
int64_t storedEntryCount(sqlite::Connection &connection);

}
