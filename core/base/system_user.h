// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tidemark
{

/// The login name of whoever runs the program: the actor of what they book; "unknown" where the
/// system does not say.
std::string systemUser();

}
