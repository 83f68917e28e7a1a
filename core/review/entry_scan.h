// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/domain/entry.h"

namespace tidemark
{

/// What an index keeps of an entry. The texts lie in what was scanned.
struct ScannedEntry {
    std::string_view org;
    std::string_view user; ///< empty: it names none
    Seq seq = 0;
    Seq of = 0; ///< of a reversal
    EntryKind kind = EntryKind::OrgCreated;
    Credits amount;
    Credits balance;
    Instant bookedAt;
};

/// Reads a line of a portable export that is written as Tidemark writes it, in one pass: sorted names, no spaces, no
/// escapes. nullopt: it is not, or not an entry; parseEntry() is who knows. It is far from checking all of an entry:
/// that it was read says nothing of its being right.
std::optional<ScannedEntry> scanEntry(std::string_view line);

/// The same of an entry that was read in full; the texts lie in it.
ScannedEntry scannedOf(const Entry &entry);

}
