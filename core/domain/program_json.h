// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/domain/program.h"

namespace tidemark
{

/// A program file (resources/programs shows the form). An error names the member that is wrong.
Result<Program> parseProgram(std::string_view json);

/// The same program as canonical JSON: what a ledger stores and a portable export carries.
std::string programJson(const Program &program);

}
