// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_file.h"

#include <QFileInfo>
#include <algorithm>
#include <span>

namespace tidemark
{
namespace
{
struct Column {
    std::string_view name;
    ExportField field;
    bool required;
};

constexpr Column orgColumns[] = {
    {"org", ExportField::Org, true},
    {"created_at", ExportField::At, true},
    {"program", ExportField::Program, true},
    {"name", ExportField::Name, false},
    {"plan", ExportField::Plan, false},
    {"trial", ExportField::Trial, false},
    {"time_zone", ExportField::TimeZone, false},
};
constexpr Column userColumns[] = {
    {"org", ExportField::Org, true},      {"user", ExportField::User, true},  {"created_at", ExportField::At, true},
    {"role", ExportField::Role, false},   {"name", ExportField::Name, false}, {"email", ExportField::Email, false},
    {"limit", ExportField::Limit, false},
};
constexpr Column purchaseColumns[] = {
    {"at", ExportField::At, true},
    {"org", ExportField::Org, true},
    {"kind", ExportField::Kind, true},
    {"plan", ExportField::Plan, false},
    {"credits", ExportField::Credits, false},
    {"reference", ExportField::Reference, false},
};
constexpr Column usageColumns[] = {
    {"at", ExportField::At, true},          {"org", ExportField::Org, true},      {"user", ExportField::User, true},
    {"action", ExportField::Action, true},  {"model", ExportField::Model, false}, {"asset", ExportField::Asset, false},
    {"source", ExportField::Source, false}, {"key", ExportField::Key, false},
};
constexpr Column priceColumns[] = {
    {"credits", ExportField::Credits, false},
    {"cost", ExportField::Credits, false},
};

std::vector<Column> columnsOf(ExportFile file)
{
    const auto all = [](std::span<const Column> columns) {
        return std::vector<Column>(columns.begin(), columns.end());
    };
    switch (file) {
    case ExportFile::Orgs:
        return all(orgColumns);
    case ExportFile::Users:
        return all(userColumns);
    case ExportFile::Purchases:
        return all(purchaseColumns);
    case ExportFile::Usage:
        break;
    }
    return all(usageColumns);
}

std::vector<Column> pricedUsageColumns()
{
    std::vector<Column> columns = columnsOf(ExportFile::Usage);
    columns.insert(columns.end(), std::begin(priceColumns), std::end(priceColumns));
    return columns;
}

class CsvExportFile final : public ExportFileReader
{
public:
    CsvExportFile(std::unique_ptr<MappedFile> file, std::string name)
        : ExportFileReader(std::move(file), std::move(name))
        , m_reader(bytes())
    {
    }

    /// What is wrong with the header; empty: nothing.
    std::string readHeader(const std::vector<Column> &columns)
    {
        switch (m_reader.next(m_row)) {
        case CsvReader::Got::End:
            return {};
        case CsvReader::Got::BadRow:
            return "line " + std::to_string(m_reader.problem().line) + ": " + m_reader.problem().what;
        case CsvReader::Got::Row:
            break;
        }
        m_reader.expectCells(m_row.cells.size());
        for (size_t at = 0; at < m_row.cells.size(); ++at) {
            const auto column = std::find_if(columns.begin(), columns.end(), [&](const Column &known) {
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
        for (const Column &column : columns) {
            if (column.required && !placeOf(column.field))
                return "the column \"" + std::string(column.name) + "\" is missing";
        }
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
        row.raw = m_row.raw;
        row.offset = m_row.offset;
        row.line = m_row.line;
        std::swap(row.cells, m_row.cells);
        if (got == CsvReader::Got::BadRow) {
            m_problem = m_reader.problem();
            return Got::Bad;
        }
        row.fields.fill({});
        for (const Place &place : m_places)
            row.fields[static_cast<size_t>(place.field)] = row.cells[place.column];
        return Got::Row;
    }
    void seek(uint64_t offset) override
    {
        m_reader.seek(bytes(), offset, 1);
    }
    void moved(uint64_t offset) override
    {
        m_reader.seek(bytes(), offset, m_reader.line());
    }

private:
    struct Place {
        ExportField field;
        size_t column;
    };
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
};

Result<std::unique_ptr<ExportFileReader>> openCsv(const QString &path, std::string name,
                                                  const std::vector<Column> &columns)
{
    Result<std::unique_ptr<MappedFile>> mapped = MappedFile::open(path);
    if (!mapped)
        return tl::unexpected(mapped.error());
    auto reader = std::make_unique<CsvExportFile>(std::move(*mapped), name);
    const std::string problem = reader->readHeader(columns);
    if (!problem.empty())
        return fail(ErrorCode::Malformed, name + ": " + problem + ".");
    return reader;
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

}
