// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/domain/entry.h"

namespace tidemark
{

/// The `draws` column: "18:4000 7:500r".
std::string drawsText(const std::vector<Draw> &draws);
bool readDraws(std::string_view text, std::vector<Draw> &draws);

/// The `detail` column: the fields of an entry that have no column of their own, as JSON; empty
/// where there are none.
std::string detailText(const Entry &entry);
/// False where the text is not what detailText() writes for the entry's kind.
bool readDetail(std::string_view text, Entry &entry);

}
