// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/export_file.h"

#include <QFileInfo>
#include <algorithm>
#include <span>

#include "core/exchange/backend/source_layout.h"

namespace tidemark
{
namespace
{
constexpr ExportColumn priceColumns[] = {
    {"credits", ExportField::Credits, false},
    {"cost", ExportField::Credits, false},
};

std::vector<ExportColumn> columnsOf(ExportFile file)
{
    const std::span<const ExportColumn> columns = exportColumns(file);
    return {columns.begin(), columns.end()};
}

std::vector<ExportColumn> pricedUsageColumns()
{
    std::vector<ExportColumn> columns = columnsOf(ExportFile::Usage);
    columns.insert(columns.end(), std::begin(priceColumns), std::end(priceColumns));
    return columns;
}

class CsvExportFile final : public ExportFileReader
{
public:
    CsvExportFile(std::unique_ptr<FileBytes> file, std::string name)
        : ExportFileReader(std::move(file), std::move(name))
        , m_reader(bytes())
    {
    }

    /// What is wrong with the header; empty: nothing.
    std::string readHeader(const std::vector<ExportColumn> &columns)
    {
        const CsvReader::Got got = firstRow();
        if (got == CsvReader::Got::End)
            return {};
        if (got == CsvReader::Got::BadRow)
            return "line " + std::to_string(m_reader.problem().line) + ": " + m_reader.problem().what;
        m_reader.expectCells(m_row.cells.size());
        for (size_t at = 0; at < m_row.cells.size(); ++at) {
            const auto column = std::find_if(columns.begin(), columns.end(), [&](const ExportColumn &known) {
                return known.name == m_row.cells[at];
            });
            const Place *taken = column == columns.end() ? nullptr : placeOf(column->field);
            if (taken && m_row.cells[taken->column] == column->name)
                return "the column \"" + std::string(column->name) + "\" is there twice";
            if (taken || column == columns.end())
                m_unknownColumns.emplace_back(m_row.cells[at]);
            else
                m_places.push_back({column->field, at});
        }
        for (const ExportColumn &column : columns) {
            if (column.required && !placeOf(column.field))
                return "the column \"" + std::string(column.name) + "\" is missing";
        }
        return {};
    }

    /// As readHeader(), of a file whose columns are said.
    std::string takeLayout(const SourceLayout &layout)
    {
        if (firstRow() != CsvReader::Got::Row
            || !std::equal(m_row.cells.begin(), m_row.cells.end(), layout.header.begin(), layout.header.end()))
            return "its first row is another one than when its columns were looked at";
        m_reader.expectCells(m_row.cells.size());
        for (size_t at = 0; at < layout.columns.size(); ++at) {
            if (layout.columns[at])
                m_places.push_back({*layout.columns[at], at});
            else
                m_unknownColumns.emplace_back(m_row.cells[at]);
        }
        m_timeForm = layout.time.form;
        m_notation.emplace(Notation{TimeReader(layout.time), layout.decimal, {}, {}});
        return {};
    }
    uint64_t offset() const override
    {
        return m_reader.offset();
    }

protected:
    Got readNext(ExportRow &row) override
    {
        const CsvReader::Got got = m_reader.next(m_row);
        if (got == CsvReader::Got::End)
            return Got::End;
        if (got == CsvReader::Got::Passing)
            return Got::Passing;
        row.raw = m_row.raw;
        row.offset = m_row.offset;
        row.line = m_row.line;
        std::swap(row.cells, m_row.cells);
        if (got == CsvReader::Got::BadRow) {
            m_problem = m_reader.problem();
            return Got::Bad;
        }
        row.fields.fill({});
        row.columns = 0;
        for (const Place &place : m_places) {
            row.fields[static_cast<size_t>(place.field)] = row.cells[place.column];
            row.setSpeaksOf(place.field);
        }
        if (m_notation)
            m_notation->translate(row);
        return Got::Row;
    }
    void seek(uint64_t offset) override
    {
        m_reader.seek(bytes(), offset, 1);
    }

private:
    struct Place {
        ExportField field;
        size_t column;
    };
    /// How the file writes what the contract writes in one way.
    struct Notation {
        TimeReader time;
        DecimalSign decimal;
        std::string at;
        std::array<std::string, 3> amounts;

        /// What cannot be read stays as it is, to be refused with its row.
        void translate(ExportRow &row)
        {
            std::string_view &when = row.fields[static_cast<size_t>(ExportField::At)];
            if (const std::optional<Instant> instant = time.read(when)) {
                at = instant->toString();
                when = at;
            }
            constexpr ExportField amountFields[] = {ExportField::Credits, ExportField::Limit, ExportField::Trial};
            for (size_t i = 0; i < std::size(amountFields); ++i) {
                std::string_view &amount = row.fields[static_cast<size_t>(amountFields[i])];
                if (amount.empty())
                    continue;
                amounts[i] = plainAmount(amount, decimal);
                amount = amounts[i];
            }
        }
    };
    CsvReader::Got firstRow()
    {
        CsvReader::Got got = CsvReader::Got::Passing;
        while (got == CsvReader::Got::Passing && hold(offset(), furthestLook))
            got = m_reader.next(m_row);
        return got;
    }
    const Place *placeOf(ExportField field) const
    {
        const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place &each) {
            return each.field == field;
        });
        return place == m_places.end() ? nullptr : &*place;
    }

    CsvReader m_reader;
    CsvRow m_row;
    std::vector<Place> m_places;
    std::optional<Notation> m_notation; ///< none: the contract's
};

template<typename ReadHeader>
Result<std::unique_ptr<ExportFileReader>> openCsv(const QString &path, const std::string &name, ReadHeader readHeader)
{
    Result<std::unique_ptr<FileBytes>> bytes = FileBytes::open(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto reader = std::make_unique<CsvExportFile>(std::move(*bytes), name);
    const std::string problem = readHeader(*reader);
    if (!reader->failure().detail.empty())
        return tl::unexpected(reader->failure());
    if (!problem.empty())
        return fail(ErrorCode::Malformed, name + ": " + problem + ".");
    return reader;
}

Result<std::unique_ptr<ExportFileReader>> openCsv(const QString &path, const std::string &name,
                                                  const std::vector<ExportColumn> &columns)
{
    return openCsv(path, name, [&](CsvExportFile &file) {
        return file.readHeader(columns);
    });
}
}

Result<std::unique_ptr<ExportFileReader>> openCsvExportFile(const QString &path, ExportFile file)
{
    return openCsv(path, std::string(exportFileName(file)), columnsOf(file));
}

Result<std::unique_ptr<ExportFileReader>> openPricedUsageFile(const QString &path)
{
    return openCsv(path, QFileInfo(path).fileName().toStdString(), pricedUsageColumns());
}

Result<std::unique_ptr<ExportFileReader>> openCsvFile(const QString &path, const SourceLayout &layout,
                                                      const std::string &name)
{
    return openCsv(path, name, [&](CsvExportFile &file) {
        return file.takeLayout(layout);
    });
}

}
