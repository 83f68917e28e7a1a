// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/portable/chain_reader.h"
#include "core/exchange/portable/portable_export.h"

namespace tidemark
{

/// The first line of a table of entries, and a line for each; they end with CRLF.
std::string entriesCsvHeader();
void appendEntryCsv(std::string &csv, const Entry &entry);

struct EntriesCsvOptions {
    std::vector<std::string> orgs;             ///< empty: all of them
    bool byteOrderMark = false;                ///< for spreadsheets that do not guess UTF-8
    std::function<void(double part)> progress; ///< told now and then; may be empty
};

/// Writes every entry as a row of CSV (RFC 4180, UTF-8), organizations by id, by seq. Amounts are
/// plain numbers, instants RFC 3339. Returns the number of rows under the header. Errors: those of
/// the reader; UnknownOrg where a chosen organization is not there; IoFailed from the sink.
Result<int64_t> writeEntriesCsv(ChainReader &chains, const EntriesCsvOptions &options, const PortableSink &sink);

}
