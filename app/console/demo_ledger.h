// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;

namespace tidemark
{

/// Calls `ready` with today's demo ledger, made first where there is none, behind a small window that says how far
/// that is. Where it cannot be made, the window says why. Demo ledgers of other days are removed.
void withDemoLedger(const std::function<void(const QString &path)> &ready);

}
