// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tidemark::fuzz
{

/// A portable export whose rows are hashed anew, whatever they say, with the end line that fits them: so
/// what was changed reaches the rules. Lines that are no JSON stay as they are.
std::string rehashed(std::string_view text);

/// A mutator for libFuzzer: changes, moves, doubles or drops lines, and mostly hashes them anew.
size_t mutateExport(uint8_t *data, size_t size, size_t maxSize, unsigned seed);

}
