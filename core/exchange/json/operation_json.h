// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/domain/operation.h"

namespace tidemark
{

/// One line of `tidemark-cli apply` (ledger.md). An error is always `malformed` and names the
/// field; `defaultActor` stands in where the line names none.
Result<Operation> parseOperation(std::string_view line, const std::string &defaultActor);

}
