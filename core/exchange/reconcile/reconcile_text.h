// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/exchange/reconcile/reconcile.h"

namespace tidemark
{

/// For people: a summary, then the rows that the report names, a line each.
std::string reconcileText(const ReconcileReport &report);

}
