// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// Calls `visit` for the entries after `grant` up to `last` that drew on it, gave back to it, ended or reopened it, in
/// order: with seq, kind, amount, draws and grant. Stops where it returns false. Looks at each entry of the chain;
/// `row` is the organization's in `orgs`.
Result<void> eachOfGrant(sqlite::Connection &connection, int64_t row, Seq grant, Seq last,
                         const std::function<bool(const Entry &)> &visit);

}
