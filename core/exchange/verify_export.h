// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/exchange/verification.h"

namespace tidemark
{

/// Checks a portable export, line by line: both layers. `path` in UTF-8; progress is in bytes and
/// may be empty. Takes as much memory as the largest chain needs, not the file. An Error means that
/// the file is no export or cannot be read, or Cancelled.
Result<Verification> verifyExport(const std::string &path, const CheckProgress &progress = {});

}
