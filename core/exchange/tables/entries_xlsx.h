// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/portable/chain_reader.h"
#include "core/exchange/portable/portable_export.h"

namespace tidemark
{

struct EntriesXlsxOptions {
    std::vector<std::string> orgs;             ///< empty: all of them
    std::function<void(double part)> progress; ///< told now and then; may be empty
    int rowsPerSheet = 1'048'576;              ///< with the header; more is more than a sheet can have
};

/// Writes every entry as a row of a workbook (Office Open XML), organizations by id, by seq, on as many
/// sheets as they need. Figures are numbers, instants are dates in UTC, and no text is a formula; a text
/// longer than the 32,767 characters of a cell ends with an ellipsis. Takes little memory, and room for
/// the workbook among the system's temporary files. Returns the number of rows under the headers. Errors:
/// those of the reader; UnknownOrg where a chosen organization is not there; IoFailed.
Result<int64_t> writeEntriesXlsx(ChainReader &chains, const EntriesXlsxOptions &options, const PortableSink &sink);

}
