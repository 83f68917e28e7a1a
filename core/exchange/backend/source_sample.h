// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/backend/source_layout.h"

namespace tidemark
{

/// The beginning of a table, as characters and rows are read with a layout.
struct SourceSample {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; ///< at most mostSampleRows; each as long as the header
};

constexpr size_t mostSampleRows = 100;
/// A person matches columns by looking at them; tables of an export have fewer than ten.
constexpr size_t mostSampleColumns = 1000;

/// Errors: those of files; Malformed: there is no row to take for a header, or it has more than mostSampleColumns.
Result<SourceSample> readSample(const std::string &path, TextEncoding encoding, char separator);

/// What a file seems to be, and what of that is a guess.
struct FoundLayout {
    SourceLayout layout;
    SourceSample sample;
    std::string localZone;     ///< of times that name none
    bool isFileSure = true;    ///< false: no file of an export has such columns
    bool isTimeSure = true;    ///< false: day and month may be the other way round
    bool isTimeLocal = false;  ///< the time zone is not in the file
    bool isDecimalSure = true; ///< false: "1,500"

    /// As far as it was looked at, it is what the contract wants, and is read as that.
    bool isPlain() const;
};

/// Which file of an export its name says: "usage.csv", or "usage-2026-11.csv".
std::optional<ExportFile> fileOfName(const std::string &path);

/// Looks at a CSV file: its encoding by all of its bytes, all else by its first rows. `zone` is that of local times.
Result<FoundLayout> findLayout(const std::string &path, const std::string &zone, const std::atomic<bool> &cancelled);

/// Guesses anew what depends on what the person has set: for another file, encoding or separator the columns; for other
/// columns times and amounts.
void matchAnew(FoundLayout &found);
void readValuesAnew(FoundLayout &found);

}
