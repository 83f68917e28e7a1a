// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/store/ledger.h"

namespace tidemark::fuzz
{

/// The bytes of a ledger with two organizations, users, charges, grants and a key.
const std::string &sampleLedger();

/// A new file with these bytes, and nothing beside it.
std::string ledgerFile(std::string_view bytes);

/// A ledger without anything in it, in a new file.
std::unique_ptr<Ledger> emptyLedger();

/// Both layers hold.
void holdVerified(Ledger &ledger);

/// Reads and books as the programs do: figures, balances, verify, an export, a top-up.
void useLedger(const std::string &path);

}
