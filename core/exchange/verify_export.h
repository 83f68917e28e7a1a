// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/exchange/verification.h"

namespace tidemark
{

class HeadWatch;

/// Checks a portable export, line by line: both layers. `path` in UTF-8; progress is in bytes and
/// may be empty; `watch` is shown each row, `chain` each end of a chain. Takes as much memory as the largest chain
/// needs, not the file. An Error means that the file is no export or cannot be read, or Cancelled.
Result<Verification> verifyExport(const std::string &path, const CheckProgress &progress = {},
                                  HeadWatch *watch = nullptr, const ChainVisitor &chain = {});

}
