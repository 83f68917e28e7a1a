// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string>

namespace tidemark
{

/// `tidemark-cli import` of a portable export; an exit status. A ledger that was made for it goes again
/// where nothing was imported.
int importPortable(const std::string &ledger, const std::string &file, bool asJson, const std::atomic<bool> &cancelled);

}
