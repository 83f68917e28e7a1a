// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/exchange/reconcile/reconcile.h"

namespace tidemark
{

/// One line, without its line feed. An absent field is one that is not known or does not apply.
std::string reconcileJson(const ReconcileReport &report);

}
