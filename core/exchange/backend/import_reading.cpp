// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/import_run.h"

#include <QFileInfo>

#include "core/exchange/backend/cloud_events_file.h"

namespace tidemark
{
namespace
{
constexpr int rowsBetweenSteps = 16384;

std::string problemText(const CsvProblem &problem)
{
    // What reads JSON says itself where it is.
    std::string text = problem.what.starts_with("Not JSON")
        ? problem.what
        : "Column " + std::to_string(problem.column) + ": " + problem.what;
    return text.ends_with('.') ? text : text + ".";
}
}

void ImportRun::openFiles()
{
    if (m_options.sources.empty())
        openFolder();
    for (const ImportSource &source : m_options.sources)
        take(source.layout.file, source.name,
             openCsvFile(QString::fromStdString(source.path), source.layout, source.name));
}

void ImportRun::openFolder()
{
    const QString path = QString::fromStdString(m_options.path);
    const bool isFolder = QFileInfo(path).isDir();
    for (size_t at = 0; at < exportFileCount; ++at) {
        const auto file = static_cast<ExportFile>(at);
        const QString name = QString::fromStdString(std::string(exportFileName(file)));
        if (isFolder ? !QFileInfo::exists(path + u'/' + name) : file != ExportFile::Usage)
            continue;
        take(file, isFolder ? std::string(exportFileName(file)) : m_options.path,
             isFolder ? openCsvExportFile(path + u'/' + name, file) : openCloudEventsFile(path));
    }
}

void ImportRun::take(ExportFile file, const std::string &shown, Result<std::unique_ptr<ExportFileReader>> opened)
{
    if (!opened) {
        m_report.addUnreadable({shown, 0, opened.error().detail});
        m_rejects.add(shown, 1, ErrorCode::Malformed, opened.error().detail, nullptr);
        return;
    }
    std::unique_ptr<ExportFileReader> &place = m_files[static_cast<size_t>(file)];
    place = std::move(*opened);
    m_bytesToRead += static_cast<int64_t>(place->size());
    for (const std::string &column : place->unknownColumns())
        m_report.unknownColumns.push_back({place->name(), column});
}

void ImportRun::unreadable(ExportFile file, int64_t line, const std::string &message, const ExportRow *row)
{
    m_report.addUnreadable({reader(file).name(), line, message});
    m_rejects.add(reader(file).name(), line, ErrorCode::Malformed, message, row);
}

Result<void> ImportRun::scan(ExportFile file)
{
    ExportFileReader &source = reader(file);
    size_t rows = 0;
    for (;; ++rows) {
        const ExportFileReader::Got got = source.next(m_row);
        if (got == ExportFileReader::Got::End)
            break;
        if (got == ExportFileReader::Got::Failed)
            return tl::unexpected(source.failure());
        ++m_report.rows;
        const std::optional<Instant> at =
            got == ExportFileReader::Got::Row ? Instant::parse(m_row[ExportField::At]) : std::nullopt;
        if (got == ExportFileReader::Got::Bad)
            unreadable(file, source.problem().line, problemText(source.problem()), &m_row);
        else if (!at)
            unreadable(file, m_row.line, source.timeProblem(), &m_row);
        else
            m_plan.add(file, *at, m_row);
        if (rows == 1000)
            m_plan.reserve(file,
                           static_cast<size_t>(1.02 * static_cast<double>(rows * source.size())
                                               / static_cast<double>(source.offset())));
        if (rows % rowsBetweenSteps != 0 && !m_rejects.isFull())
            continue;
        tell(ImportStep::Phase::Reading, m_bytesRead + static_cast<int64_t>(source.offset()), m_bytesToRead);
        if (!m_rejects.keep() || stops())
            return {};
    }
    m_bytesRead += static_cast<int64_t>(source.size());
    return {};
}

}
