// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/entry.h"

namespace tidemark
{

/// "Plan", "Top-up"
QString grantSourceWords(GrantSource source);

}
