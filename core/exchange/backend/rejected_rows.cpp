// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/rejected_rows.h"

#include <QSaveFile>
#include <algorithm>
#include <charconv>
#include <utility>

#include "core/exchange/bytes/csv_reader.h"
#include "core/exchange/bytes/file_bytes.h"
#include "core/exchange/bytes/output_file.h"

namespace tidemark
{
namespace
{
constexpr std::string_view headerCells[] = {"file", "line", "error", "message"};
constexpr size_t ownCells = std::size(headerCells);
constexpr int64_t mostLines = 50'000'000;
constexpr uint64_t mostHeld = 32 << 20;

bool isHeader(const CsvRow &row)
{
    return std::equal(row.cells.begin(), row.cells.end(), std::begin(headerCells), std::end(headerCells));
}

void appendRow(std::string &csv, const std::vector<std::string> &cells)
{
    const char *separator = "";
    for (const std::string &cell : cells) {
        csv += separator;
        appendCsvCell(csv, cell);
        separator = ",";
    }
    csv += '\n';
}
}

Result<RejectedRows> readRejects(const std::string &path)
{
    const Result<std::unique_ptr<FileBytes>> file = FileBytes::open(QString::fromStdString(path));
    if (!file)
        return tl::unexpected(file.error());
    CsvReader reader((*file)->bytes());
    CsvRow row;
    const auto next = [&]() -> Result<CsvReader::Got> {
        if ((*file)->held() > mostHeld)
            (*file)->release();
        if (const Result<void> held = (*file)->hold(reader.offset(), CsvReader::furthestLook); !held)
            return tl::unexpected(held.error());
        return reader.next(row);
    };
    Result<CsvReader::Got> got = next();
    if (!got)
        return tl::unexpected(got.error());
    if (*got != CsvReader::Got::Row || !isHeader(row))
        return fail(ErrorCode::Malformed, path + ": this is no file of rows that an import refused.");
    RejectedRows rejects;
    while ((got = next()) && *got != CsvReader::Got::End) {
        if (*got == CsvReader::Got::Passing)
            continue;
        // One that was too long to be kept as it is: it is in the file that people sent.
        if (*got == CsvReader::Got::BadRow && row.raw.size() >= CsvReader::longestRow) {
            ++rejects.all;
            continue;
        }
        if (*got == CsvReader::Got::BadRow || row.cells.size() < ownCells)
            return fail(ErrorCode::Malformed,
                        path + ", line " + std::to_string(row.line) + ": this is no row that an import refused.");
        if (++rejects.all > static_cast<int64_t>(mostRejectedRows))
            continue;
        RejectedRow rejected{std::string(row.cells[0]), 0, std::string(row.cells[2]), std::string(row.cells[3]), {}};
        std::from_chars(row.cells[1].data(), row.cells[1].data() + row.cells[1].size(), rejected.line);
        rejected.cells.assign(row.cells.begin() + ownCells, row.cells.end());
        rejects.rows.push_back(std::move(rejected));
    }
    if (!got)
        return tl::unexpected(got.error());
    return rejects;
}

Result<void> writeRows(const std::string &path, const std::vector<std::string> &header, std::vector<RejectedRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const RejectedRow &a, const RejectedRow &b) {
        return a.line < b.line;
    });
    std::string text;
    if (!header.empty())
        appendRow(text, header);
    int64_t line = 1 + countLineEnds(text);
    for (const RejectedRow &row : rows) {
        if (row.line > line && row.line <= mostLines)
            text.append(static_cast<size_t>(row.line - std::exchange(line, row.line)), '\n');
        const size_t from = text.size();
        // One that could not be split is read again as it stands.
        if (header.empty() || (row.cells.size() == 1 && header.size() > 1))
            text.append(row.cells.empty() ? std::string() : row.cells.front()).append("\n");
        else
            appendRow(text, row.cells);
        line += countLineEnds(std::string_view(text).substr(from));
    }
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || !writeOutput(file, text) || !file.commit())
        return fail(outputError(file).code, path + ": " + file.errorString().toStdString() + ".");
    return {};
}

}
