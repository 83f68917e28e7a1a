// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/exchange/backend/export_file.h"

namespace tidemark
{

/// Usage as CloudEvents 1.0 in JSON Lines (exchange.md): one event a line, read as rows of usage.
/// A row's only cell is its line.
Result<std::unique_ptr<ExportFileReader>> openCloudEventsFile(const QString &path);

}
