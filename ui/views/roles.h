// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the delegates read is what the models tell.
#include "core/models/roles.h"
