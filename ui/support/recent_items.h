// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/models/palette_model.h"

namespace tidemark
{

/// What was gone to, or done, lately in the window of this ledger, latest first; kept in the settings.
std::vector<PaletteItem> recentItems(const QString &ledger);
void rememberItem(const QString &ledger, const PaletteItem &item);

/// The group of the settings that belongs to a ledger's file, wherever it is opened from.
QString settingsGroupOf(const QString &ledger);

}
