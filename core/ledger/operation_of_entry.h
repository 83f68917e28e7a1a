// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/domain/operation.h"

namespace tidemark
{

/// The operation, without its key, that an entry says it came of, where the entry is the one that
/// such an operation is known by: not what settling books, nor what only goes along with others
/// (a conversion's expiry, reopenings, the grants of a subscription). nullopt for those, and where
/// the entry lacks what the operation needs.
std::optional<Operation> operationOf(const Entry &entry);

}
