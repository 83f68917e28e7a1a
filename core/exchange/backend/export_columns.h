// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/exchange/backend/export_file.h"

namespace tidemark
{

/// A column of a file of a backend export (exchange.md, "In").
struct ExportColumn {
    std::string_view name;
    ExportField field;
    bool required;
};

std::span<const ExportColumn> exportColumns(ExportFile file);

}
