// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// Gives some of the demo's organizations owners, tags, renewals and notes; two belong to whoever runs the demo.
Result<void> keepDemoAccounts(Ledger &ledger);

}
