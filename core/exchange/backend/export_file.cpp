// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/export_file.h"

#include <algorithm>

namespace tidemark
{
namespace
{
constexpr std::array<std::string_view, exportFileCount> fileNames{"orgs.csv", "users.csv", "purchases.csv",
                                                                  "usage.csv"};
constexpr int rowsPerMark = 64;
/// So much of a file may be in memory before it is let go of.
constexpr uint64_t mostHeld = 32 << 20;
constexpr uint64_t readAhead = 1 << 20;
}

std::string_view exportFileName(ExportFile file)
{
    return fileNames.at(static_cast<size_t>(file));
}

ExportFileReader::ExportFileReader(std::unique_ptr<FileBytes> file, std::string name)
    : m_file(std::move(file))
    , m_name(std::move(name))
{
}

ExportFileReader::~ExportFileReader() = default;

bool ExportFileReader::hold(uint64_t from, uint64_t length)
{
    Result<void> held = m_file->hold(from, length);
    if (!held)
        m_failure = std::move(held.error());
    return held.has_value();
}

ExportFileReader::Got ExportFileReader::next(ExportRow &row)
{
    Got got = Got::Passing;
    while (got == Got::Passing) {
        if (m_file->held() > mostHeld)
            m_file->release();
        if (!m_file->holds(offset(), furthestLook) && !hold(offset(), furthestLook + readAhead))
            return Got::Failed;
        got = readNext(row);
        if (got == Got::Passing)
            m_sinceMark = 0;
    }
    if (got == Got::Row)
        m_longestRow = std::max(m_longestRow, offset() - row.offset);
    if (got != Got::End && m_sinceMark-- == 0) {
        m_marks.push_back({row.offset, row.line});
        m_sinceMark = rowsPerMark - 1;
    }
    return got;
}

ExportFileReader::Got ExportFileReader::read(uint64_t offset, ExportRow &row)
{
    if (m_file->held() > mostHeld)
        m_file->release();
    // Should another row lie there now, what is not held reads as zeros, which no row has.
    if (!hold(offset, m_longestRow))
        return Got::Failed;
    seek(offset);
    return readNext(row);
}

std::string ExportFileReader::timeProblem() const
{
    return "The time must be an instant such as " + std::string(timeExample(m_timeForm)) + ".";
}

int64_t ExportFileReader::lineOf(uint64_t offset) const
{
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), offset, [](uint64_t value, const Mark &mark) {
        return value < mark.offset;
    });
    const Mark from = after == m_marks.begin() ? Mark{0, 1} : *(after - 1);
    // Where it cannot be read, reading the next row says so.
    if (!m_file->hold(from.offset, offset - from.offset))
        return from.line;
    return from.line + countLineEnds(bytes().substr(from.offset, offset - from.offset));
}

}
