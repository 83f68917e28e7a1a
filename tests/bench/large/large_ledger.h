// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::bench
{

struct LargeLedger {
    int orgs = 100'000;
    int64_t entries = 10'000'000; ///< at least; cycles that turn add some
};

/// Books a year of teams that work in bursts, up to now, on both built-in programs: most are well, some low or
/// exhausted. The file appears under its name once it is whole. Takes minutes; false where it fails.
bool makeLargeLedger(const QString &path, const LargeLedger &size);

}
