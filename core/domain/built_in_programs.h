// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"

namespace tidemark
{

/// The versions that are built in.
const ProgramCatalog &builtInPrograms();

}
