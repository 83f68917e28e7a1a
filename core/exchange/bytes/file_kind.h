// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tidemark
{

enum class FileKind : uint8_t {
    Database,
    Compressed, ///< by Zstandard
    Other,
};

/// How many of a file's first bytes tell.
constexpr size_t fileKindBytes = 16;
FileKind fileKindOf(std::string_view firstBytes);

/// Of a pipe or a device: what begins to read it takes its bytes from whoever reads it then.
Error readOnceOnly(const std::string &path);

/// By the file's first bytes. `path` in UTF-8; errors: CannotOpen, with what the system said.
Result<FileKind> fileKind(const std::string &path);

}
