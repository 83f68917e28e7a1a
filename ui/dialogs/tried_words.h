// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "core/ledger/preview.h"
#include "ui/support/formats.h"

namespace tidemark
{

/// What came of actions that were tried and accepted: the grants that they would be paid from. There is one preview for
/// each action; days are those of `view`.
QString triedWords(const std::vector<Preview> &previews, const TimeView &view);

}
