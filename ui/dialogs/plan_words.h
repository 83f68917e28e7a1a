// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

#include "core/domain/program.h"

namespace tidemark
{

/// A program's name, or its id.
QString programWords(const Program &program);
/// A plan's name; "Trial"; "No plan".
QString planWords(const Program &program, const std::string &plan);

}
