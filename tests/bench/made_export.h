// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

#include "core/base/instant.h"

namespace tidemark::bench
{

/// A made-up backend export: usage of `orgs` organizations on a subscription, in order of time.
struct MadeExport {
    int orgs = 500;
    int users = 10; ///< per organization
    int64_t usageRows = 400'000;
    int64_t firstUsageRow = 0;                     ///< rows before it are left out of usage.csv
    QByteArray prefix = QByteArrayLiteral("org-"); ///< of the organizations' ids
    Instant start{1'735'689'600'000};              ///< 2025-01-01
    int64_t stepMs = 60'000;                       ///< from row to row
};

/// Writes the CSV files into a folder that exists; false where that fails.
bool writeMadeExport(const QString &folder, const MadeExport &made);

}
