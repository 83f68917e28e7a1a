// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/domain/entry.h"

namespace tidemark
{

/// A table of the entries from where chains differ on: `file` (a or b), then the columns of a table of entries.
std::string diffCsvHeader();
/// Either may be nullptr.
void appendDiffCsv(std::string &csv, const Entry *a, const Entry *b);

}
