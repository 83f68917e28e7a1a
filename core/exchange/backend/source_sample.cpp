// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/source_sample.h"

#include <algorithm>

#include <QFileInfo>

#include "core/exchange/backend/comma_rows.h"
#include "core/exchange/bytes/csv_reader.h"

namespace tidemark
{
namespace
{
constexpr size_t sampleBytes = 256 * 1024;

Result<std::string> beginning(const std::string &path, TextEncoding encoding)
{
    const Result<std::unique_ptr<TextSource>> source = TextSource::open(path, encoding);
    if (!source)
        return tl::unexpected(source.error());
    std::string text;
    for (bool more = true; more && text.size() < sampleBytes;) {
        const Result<bool> got = (*source)->next(text);
        if (!got)
            return tl::unexpected(got.error());
        more = *got;
    }
    return text;
}

SourceSample sampleOf(const std::string &text, char separator)
{
    std::string rows;
    CommaRows commas(separator);
    commas.add(text, rows);
    commas.finish(rows);
    CsvReader reader(rows);
    CsvRow row;
    SourceSample sample;
    while (sample.rows.size() < mostSampleRows) {
        const CsvReader::Got got = reader.next(row);
        if (got == CsvReader::Got::End)
            break;
        if (got == CsvReader::Got::BadRow)
            continue;
        std::vector<std::string> cells(row.cells.begin(), row.cells.end());
        if (sample.header.empty())
            sample.header = std::move(cells);
        else if (cells.size() == sample.header.size())
            sample.rows.push_back(std::move(cells));
    }
    return sample;
}

/// More columns, and rows that all have them, speak for a separator.
char findSeparator(const std::string &text)
{
    char best = ',';
    size_t most = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        const SourceSample sample = sampleOf(text, separator);
        const size_t worth = sample.header.size() < 2 ? 0 : sample.header.size() * (sample.rows.size() + 1);
        if (worth > most) {
            best = separator;
            most = worth;
        }
    }
    return best;
}

std::vector<std::string> valuesOf(const FoundLayout &found, ExportField field)
{
    std::vector<std::string> values;
    const std::optional<size_t> column = found.layout.columnOf(field);
    for (size_t row = 0; column && row < found.sample.rows.size(); ++row) {
        const std::string &value = found.sample.rows[row][*column];
        if (!value.empty())
            values.push_back(value);
    }
    return values;
}
}

std::optional<ExportFile> fileOfName(const std::string &path)
{
    const QString name = QFileInfo(QString::fromStdString(path)).fileName().toLower();
    for (size_t at = 0; at < exportFileCount; ++at) {
        const auto file = static_cast<ExportFile>(at);
        const std::string_view known = exportFileName(file);
        if (name.startsWith(QLatin1String(known.data(), static_cast<qsizetype>(known.size() - 4))))
            return file;
    }
    return std::nullopt;
}

bool FoundLayout::isPlain() const
{
    const std::vector<std::string> times = valuesOf(*this, ExportField::At);
    return layout.isPlain() && layout.missing().empty()
        && std::all_of(times.begin(), times.end(), [](const std::string &time) {
               return Instant::parse(time).has_value();
           });
}

Result<SourceSample> readSample(const std::string &path, TextEncoding encoding, char separator)
{
    const Result<std::string> text = beginning(path, encoding);
    if (!text)
        return tl::unexpected(text.error());
    SourceSample sample = sampleOf(*text, separator);
    if (sample.header.empty())
        return fail(ErrorCode::Malformed, path + ": there is no row of column names at its beginning.");
    if (sample.header.size() > mostSampleColumns)
        return fail(ErrorCode::Malformed,
                    path + ", line 1: it has more than " + std::to_string(mostSampleColumns)
                        + " columns: it is no table that can be imported.");
    return sample;
}

Result<FoundLayout> findLayout(const std::string &path, const std::string &zone, const std::atomic<bool> &cancelled)
{
    const Result<FoundEncoding> encoding = findEncoding(path, cancelled);
    if (!encoding)
        return tl::unexpected(encoding.error());
    const Result<std::string> text = beginning(path, encoding->encoding);
    if (!text)
        return tl::unexpected(text.error());
    FoundLayout found;
    found.layout.encoding = encoding->encoding;
    found.layout.separator = findSeparator(*text);
    found.localZone = zone;
    Result<SourceSample> sample = readSample(path, encoding->encoding, found.layout.separator);
    if (!sample)
        return tl::unexpected(sample.error());
    found.sample = std::move(*sample);
    const std::optional<ExportFile> byName = fileOfName(path);
    const std::optional<ExportFile> byHeader = fileOfHeader(found.sample.header);
    found.layout.file = byName.value_or(byHeader.value_or(ExportFile::Usage));
    matchAnew(found);
    // A name that does not go with the columns is just a name.
    if (byName && byHeader && !found.layout.missing().empty()) {
        found.layout.file = *byHeader;
        matchAnew(found);
    }
    found.isFileSure = byName || byHeader;
    return found;
}

void matchAnew(FoundLayout &found)
{
    found.layout.header = found.sample.header;
    found.layout.columns = matchColumns(found.layout.file, found.sample.header);
    readValuesAnew(found);
}

void readValuesAnew(FoundLayout &found)
{
    const std::optional<FoundTimeForm> time = findTimeForm(valuesOf(found, ExportField::At));
    if (time)
        found.layout.time.form = time->form;
    found.isTimeSure = !time || time->isSure;
    found.isTimeLocal = time && time->isLocal;
    found.layout.time.zone = found.isTimeLocal ? found.localZone : "UTC";
    std::vector<std::string> amounts;
    for (const ExportField field : {ExportField::Credits, ExportField::Limit, ExportField::Trial}) {
        const std::vector<std::string> values = valuesOf(found, field);
        amounts.insert(amounts.end(), values.begin(), values.end());
    }
    const FoundDecimalSign decimal = findDecimalSign(amounts);
    found.layout.decimal = decimal.decimal;
    found.isDecimalSure = decimal.isSure;
}

}
