// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark
{

/// A row that an import did not take, as RejectsWriter keeps it.
struct RejectedRow {
    std::string file;
    int64_t line = 0;
    std::string error; ///< a name of the contract, "unknown_user"
    std::string message;
    std::vector<std::string> cells; ///< in the order of the file's columns; one alone where the row could not be split

    bool operator==(const RejectedRow &) const = default;
};

struct RejectedRows {
    std::vector<RejectedRow> rows; ///< at most mostRejectedRows
    int64_t all = 0;
};

constexpr size_t mostRejectedRows = 50'000;

/// Reads rejects.csv. Errors: those of files; Malformed: it is no such file.
Result<RejectedRows> readRejects(const std::string &path);

/// Writes rows below a header, as CSV in UTF-8 with commas; or as they are, a line each, where there is no header.
/// Blank lines put each where it stood, so that what is refused again is named by the same line. Errors: those of
/// files.
Result<void> writeRows(const std::string &path, const std::vector<std::string> &header, std::vector<RejectedRow> rows);

}
