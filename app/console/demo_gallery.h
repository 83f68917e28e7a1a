// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// What no export says: some of the newest images are the organization's, a few are archived, and pictures are drawn as
/// they come into sight.
Result<void> furnishGallery(Ledger &ledger);

}
