// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/domain/answer.h"

namespace tidemark
{

/// The line that `tidemark-cli apply` answers line number `line` with, without a line break.
std::string answerJson(int64_t line, const Answer &answer);

}
