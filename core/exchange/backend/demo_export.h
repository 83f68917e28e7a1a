// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/instant.h"
#include "core/base/result.h"

namespace tidemark
{

/// Writes the demo's backend export (resources/demo) into a folder, which is made where there is
/// none, for BackendImport: all instants moved by the same number of whole weeks, so that weekends
/// stay weekends, and cut after the day before `now`, in UTC.
///
/// `deliveredBy`: only what the backend would have known by then. It lacks the last days of one
/// shared computer, so that an import of this, and then of the whole, books usage late. Errors:
/// those of files.
Result<void> writeDemoExport(const std::string &folder, Instant now, std::optional<Instant> deliveredBy = {});

/// An instant for the first of two deliveries: shortly after a month began, at least a week ago.
Instant firstDemoDelivery(Instant now);

}
