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
/// So much of a file may stay in memory behind what is read of it.
constexpr uint64_t mostHeld = 64 << 20;
}

std::string_view exportFileName(ExportFile file)
{
    return fileNames.at(static_cast<size_t>(file));
}

ExportFileReader::ExportFileReader(std::unique_ptr<MappedFile> file, std::string name)
    : m_file(std::move(file))
    , m_name(std::move(name))
{
}

ExportFileReader::~ExportFileReader() = default;

ExportFileReader::Got ExportFileReader::next(ExportRow &row)
{
    Got got = Got::Passing;
    while (got == Got::Passing) {
        if (offset() > m_heldFrom + mostHeld)
            release();
        got = readNext(row);
        if (got == Got::Passing)
            m_sinceMark = 0;
    }
    if (got == Got::Row && m_sinceMark-- == 0) {
        m_marks.push_back({row.offset, row.line});
        m_sinceMark = rowsPerMark - 1;
    }
    return got;
}

ExportFileReader::Got ExportFileReader::read(uint64_t offset, ExportRow &row)
{
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
    return from.line + countLineEnds(bytes().substr(from.offset, offset - from.offset));
}

void ExportFileReader::release()
{
    m_file->release();
    m_heldFrom = offset();
    moved();
}

}
