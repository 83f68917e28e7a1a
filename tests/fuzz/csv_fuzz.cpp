// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <vector>

#include "core/exchange/bytes/csv_reader.h"
#include "tests/fuzz/fuzz_folder.h"

using namespace tidemark;
using namespace tidemark::fuzz;

/// Rows, written again and read again, are the same rows.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view bytes = textOf(data, size);
    CsvReader reader(bytes);
    CsvRow row;
    std::vector<std::vector<std::string>> rows;
    std::string again = "first\r\n"; // what begins a file may be a byte order mark
    for (CsvReader::Got got = reader.next(row); got != CsvReader::Got::End; got = reader.next(row)) {
        hold(reader.offset() <= size, "reading stays within the bytes");
        if (got == CsvReader::Got::BadRow) {
            hold(reader.problem().line >= 1 && reader.problem().column >= 1 && !reader.problem().what.empty(),
                 "a bad row has a place and a reason");
            continue;
        }
        if (got == CsvReader::Got::Passing)
            continue;
        rows.emplace_back(row.cells.begin(), row.cells.end());
        for (size_t i = 0; i < row.cells.size(); ++i) {
            again += i == 0 ? "" : ",";
            appendCsvCell(again, row.cells[i]);
        }
        if (row.cells.size() == 1 && row.cells.front().empty())
            rows.pop_back();
        again += "\r\n";
    }
    CsvReader second(again);
    (void)second.next(row);
    size_t number = 0;
    for (CsvReader::Got got = second.next(row); got != CsvReader::Got::End; got = second.next(row)) {
        hold(got == CsvReader::Got::Row, "what we write is well-formed", second.problem().what);
        const std::vector<std::string> cells(row.cells.begin(), row.cells.end());
        if (cells.size() == 1 && cells.front().empty())
            continue;
        hold(number < rows.size() && rows[number] == cells, "rows come back as they were");
        ++number;
    }
    hold(number == rows.size(), "no row is lost");
    return 0;
}
