// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"

namespace tidemark
{

struct OpenedFile {
    std::unique_ptr<sqlite::Connection> connection;
    bool readOnly = false;
};

/// Opens a ledger file as exchange.md describes it, makes it where the mode allows, and brings an
/// older schema up to this program's after copying the file to NAME.backup-SCHEMA.
Result<OpenedFile> openLedgerFile(const std::string &path, OpenMode mode);

/// A further connection to the file of one that is open and stays so. Only temporary tables can
/// be written on it.
Result<OpenedFile> openBeside(const sqlite::Connection &opened);

constexpr int32_t ledgerApplicationId = 0x5464656D; ///< "Tdem"
constexpr int ledgerSchema = 1;

}
