// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/backend/source_sample.h"

namespace tidemark
{

/// How a person had a file with these columns read the last time, so that the next one is read so at once. Kept in the
/// settings, for the files mended last.
void rememberLayout(const SourceLayout &layout);

/// Takes what was remembered for the columns; false: nothing.
bool recallLayout(FoundLayout &found);

}
