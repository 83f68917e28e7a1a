// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/entry.h"

namespace tidemark
{

/// An entry from its canonical object: with exactly the fields that its kind has (ledger.md,
/// "Entries"), each in its canonical form. An error is always `malformed` and names the field.
/// What is well-formed may still be nonsense: amounts are any that fit, and seqs name anything.
Result<Entry> parseEntry(const Json &json);

}
