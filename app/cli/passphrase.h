// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace tidemark
{

/// A line of standard input, not shown where that is a terminal. nullopt: there was none.
std::optional<std::string> askPassphrase(const std::string &prompt);

}
