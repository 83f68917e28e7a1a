// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/diff_csv.h"

#include "core/exchange/tables/entries_csv.h"

namespace tidemark
{

std::string diffCsvHeader()
{
    return "file," + entriesCsvHeader();
}

void appendDiffCsv(std::string &csv, const Entry *a, const Entry *b)
{
    for (const auto &[name, entry] : {std::pair("a,", a), std::pair("b,", b)}) {
        if (!entry)
            continue;
        csv += name;
        appendEntryCsv(csv, *entry);
    }
}

}
