// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/base/instant.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// What is computed from an instant stays in range, whatever a row of a strange file holds.
inline Instant storedInstant(const sqlite::Statement &row, int column)
{
    return std::clamp(Instant{row.integer(column)}, Instant::earliest(), Instant::latest());
}

}
