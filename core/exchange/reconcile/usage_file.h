// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/exchange/backend/export_file.h"

namespace tidemark
{

/// Usage alone, in any shape in which the backend hands it over: an export's folder, of which usage.csv is
/// read; such a file by itself, under any name; CloudEvents as JSON Lines. A CSV file may say in a column
/// `credits` or `cost` what each row costs there. `path` in UTF-8. Errors: CannotOpen, Malformed.
Result<std::unique_ptr<ExportFileReader>> openUsageFile(const std::string &path);

}
