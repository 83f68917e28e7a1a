// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/exchange/backend/amount_notation.h"
#include "core/exchange/backend/export_columns.h"
#include "core/exchange/backend/text_encoding.h"
#include "core/exchange/backend/time_notation.h"

namespace tidemark
{

/// How a CSV file is to be read as a file of a backend export: characters, rows, and what its columns are.
struct SourceLayout {
    ExportFile file = ExportFile::Usage;
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';
    DecimalSign decimal = DecimalSign::Point;
    TimeNotation time;
    std::vector<std::string> header;                 ///< as it stands
    std::vector<std::optional<ExportField>> columns; ///< of each column of the header; nullopt: left out

    /// The column of a field; nullopt: it has none.
    std::optional<size_t> columnOf(ExportField field) const;
    /// Gives a field its column, and takes it from what it was; nullopt: it has none.
    void setColumn(ExportField field, std::optional<size_t> column);
    /// Fields that the file must have and that no column gives.
    std::vector<ExportField> missing() const;
    /// The file is read as it lies there, as the contract wants it.
    bool isPlain() const;
};

/// "created_at"
std::string_view exportFieldName(ExportFile file, ExportField field);

/// Which columns of a header are meant, by their names and what else people call them; each field at most once.
std::vector<std::optional<ExportField>> matchColumns(ExportFile file, const std::vector<std::string> &header);

/// Which file of an export has such a header: the one whose needs it fulfils best. nullopt: none is complete.
std::optional<ExportFile> fileOfHeader(const std::vector<std::string> &header);

}
