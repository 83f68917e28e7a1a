// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"

namespace tidemark
{

enum class FileKind : uint8_t {
    Database,
    Compressed, ///< by Zstandard
    Other,
};

/// By the file's first bytes. `path` in UTF-8; errors: CannotOpen, with what the system said.
Result<FileKind> fileKind(const std::string &path);

}
