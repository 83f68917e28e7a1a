// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

/// Of grants, 0 to 100: lower ones are used first (ledger.md, "Grants").
inline constexpr int defaultPriority = 50;
inline constexpr int mostPriority = 100;

}
