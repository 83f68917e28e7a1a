// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// The roles that users have, in byte order. Looks at every user. Errors: those of files.
Result<std::vector<std::string>> userRoles(Ledger &ledger);

}
