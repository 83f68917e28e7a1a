// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/exchange/portable/chain_reader.h"
#include "core/exchange/tables/table_file.h"

namespace tidemark
{

struct ChosenEntries {
    std::vector<std::string> orgs;             ///< empty: all of them
    std::function<void(double part)> progress; ///< told now and then; may be empty
};

/// Writes every entry as a row, organizations by id, by seq. Returns the number of rows under the header. Errors: those
/// of the reader; UnknownOrg where a chosen organization is not there; IoFailed.
Result<int64_t> writeEntries(ChainReader &chains, const TableFile::Options &options, const ChosenEntries &chosen,
                             const PortableSink &sink);

}
