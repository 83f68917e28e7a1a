// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"

namespace tidemark
{

/// Why a text is no program, or a program's file was not read or written, in the person's language: a sentence or two.
QString programProblemWords(const Error &error);

}
