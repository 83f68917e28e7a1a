// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/credits.h"

namespace tidemark
{

/// Credits as somebody types them, with the locale's decimal and group signs or plain ones; nullopt where it is no
/// amount. Its problem, if any, is for the ledger's rules to name.
std::optional<Amount> readCredits(const QString &text);

}
