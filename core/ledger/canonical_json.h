// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/domain/entry.h"

namespace tidemark
{

/// The canonical JSON (RFC 8785) of an entry: with `hash` as it stands in a portable export,
/// without as it is hashed (ledger.md, "Hash chain").
void appendCanonicalJson(std::string &json, const Entry &entry, bool withHash);

/// Sets prev and hash: the entry then extends a chain whose last hash is `prev`.
void seal(Entry &entry, const Hash &prev);

Hash hashOf(const Entry &entry);

}
