// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tidemark
{

/// At most `most` lines of a small text file, each without what begins at a CR, as minisign reads them.
std::vector<std::string_view> linesOf(std::string_view text, size_t most);

/// The last line that is not empty.
std::string_view lastLine(std::string_view text);

/// Standard Base64 of exactly `size` bytes; false where it is not.
bool decodeMinisign(std::string_view base64, void *bytes, size_t size);
std::string encodeMinisign(const void *bytes, size_t size);

}
