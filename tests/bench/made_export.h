// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

namespace tidemark::bench
{

/// A made-up backend export: usage of `orgs` organizations on a subscription, in order of time.
struct MadeExport {
    int orgs = 500;
    int users = 10; ///< per organization
    int64_t usageRows = 400'000;
    int64_t firstUsageRow = 0; ///< rows before it are left out of usage.csv
};

/// Writes the CSV files into a folder that exists; false where that fails.
bool writeMadeExport(const QString &folder, const MadeExport &made);

}
