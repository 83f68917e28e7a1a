// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/backend/time_notation.h"
#include "core/exchange/bytes/csv_reader.h"
#include "core/exchange/bytes/file_bytes.h"

namespace tidemark
{

/// The files of a backend export, in the order in which rows of one instant are applied.
enum class ExportFile : uint8_t { Orgs, Users, Purchases, Usage };
constexpr size_t exportFileCount = 4;

/// "orgs.csv"
std::string_view exportFileName(ExportFile file);

/// What a row may say. `At` is the column created_at of orgs and users.
enum class ExportField : uint8_t {
    At,
    Org,
    User,
    Name,
    Email,
    Role,
    Limit,
    Program,
    Plan,
    Trial,
    TimeZone,
    Kind,
    Credits,
    Reference,
    Action,
    Model,
    Asset,
    Source,
    Key,
};
constexpr size_t exportFieldCount = 19;

/// A row of any of the files. Valid until its file is read again.
struct ExportRow {
    std::array<std::string_view, exportFieldCount> fields; ///< empty: absent
    std::vector<std::string_view> cells;                   ///< of all columns; none where the row could not be split
    std::string_view raw;
    uint64_t offset = 0;
    uint32_t columns = 0; ///< a bit for each field that the file has a column for
    int64_t line = 0;     ///< from 1; known only while the file is read from its beginning

    std::string_view operator[](ExportField field) const
    {
        return fields[static_cast<size_t>(field)];
    }
    /// A file without the column says nothing of the field: not that there is none.
    bool speaksOf(ExportField field) const
    {
        return columns >> static_cast<unsigned>(field) & 1U;
    }
    void setSpeaksOf(ExportField field)
    {
        columns |= 1U << static_cast<unsigned>(field);
    }
};

/// One file of an export: read once from the beginning, and then row by row at any of the offsets
/// that were met. One thread at a time.
class ExportFileReader
{
public:
    enum class Got : uint8_t {
        Row,
        Bad,
        Passing, ///< of readNext() alone: as CsvReader has it
        Failed,  ///< the file could not be read on; failure() says why
        End,
    };

    ExportFileReader(std::unique_ptr<FileBytes> file, std::string name);
    virtual ~ExportFileReader();
    ExportFileReader(const ExportFileReader &) = delete;
    ExportFileReader &operator=(const ExportFileReader &) = delete;

    /// After Bad, problem() says why. In bounded memory, however long a line is.
    Got next(ExportRow &row);
    Got read(uint64_t offset, ExportRow &row);
    /// "usage.csv, line 12, column 3: …" is made of this and name().
    const CsvProblem &problem() const
    {
        return m_problem;
    }
    /// Names the path.
    const Error &failure() const
    {
        return m_failure;
    }
    const std::string &name() const
    {
        return m_name;
    }
    const std::vector<std::string> &unknownColumns() const
    {
        return m_unknownColumns;
    }
    /// "The time must be an instant such as 2026-01-05T10:00:00Z.", as this file writes times.
    std::string timeProblem() const;
    size_t size() const
    {
        return m_file->bytes().size();
    }
    virtual uint64_t offset() const = 0;
    /// Of a row that next() has met; counted from the nearest one remembered. The last row stays valid.
    int64_t lineOf(uint64_t offset) const;

protected:
    /// A call of readNext(), and what reads a header, looks no further than this beyond offset().
    static constexpr uint64_t furthestLook = CsvReader::furthestLook;

    /// Works on what is held.
    virtual Got readNext(ExportRow &row) = 0;
    virtual void seek(uint64_t offset) = 0;
    /// False: as Got::Failed says.
    bool hold(uint64_t from, uint64_t length);
    std::string_view bytes() const
    {
        return m_file->bytes();
    }

    CsvProblem m_problem;
    std::vector<std::string> m_unknownColumns;
    TimeForm m_timeForm = TimeForm::Iso;

private:
    struct Mark {
        uint64_t offset;
        int64_t line;
    };
    std::unique_ptr<FileBytes> m_file;
    std::string m_name;
    Error m_failure;
    std::vector<Mark> m_marks;
    int m_sinceMark = 0;
    uint64_t m_longestRow = 0; ///< with its line end
};

/// Of a CSV file of an export. Malformed: its header lacks a column or names one twice.
Result<std::unique_ptr<ExportFileReader>> openCsvExportFile(const QString &path, ExportFile file);
/// Of usage that may also say, in a column `credits` or `cost`, what each row costs there: an import leaves
/// that out, for keys made of a row's content would change with it.
Result<std::unique_ptr<ExportFileReader>> openPricedUsageFile(const QString &path);

struct SourceLayout;

/// Of a CSV file, in UTF-8 and with commas, whose columns and notation the layout says. Malformed: its header is
/// another one.
Result<std::unique_ptr<ExportFileReader>> openCsvFile(const QString &path, const SourceLayout &layout,
                                                      const std::string &name);

}
