// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/import_choice.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>

#include "core/exchange/backend/cloud_events_file.h"
#include "core/exchange/backend/comma_rows.h"

namespace tidemark
{
namespace
{
constexpr ExportField eventFields[] = {ExportField::At,    ExportField::Org,   ExportField::User,   ExportField::Action,
                                       ExportField::Model, ExportField::Asset, ExportField::Source, ExportField::Key};

/// In bytes: what is smaller has no more columns than a sample may have.
constexpr qint64 leastWide = mostSampleColumns;

/// Whether it begins as an object of JSON does.
Result<bool> holdsEvents(const std::string &path, TextEncoding encoding)
{
    const Result<std::unique_ptr<TextSource>> source = TextSource::open(path, encoding);
    if (!source)
        return tl::unexpected(source.error());
    std::string text;
    const Result<bool> got = (*source)->next(text);
    if (!got)
        return tl::unexpected(got.error());
    const size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string::npos && text[first] == '{';
}

std::vector<std::vector<std::string>> firstEvents(const std::string &path)
{
    std::vector<std::vector<std::string>> events;
    const auto file = openCloudEventsFile(QString::fromStdString(path));
    ExportRow row;
    while (file && events.size() < mostSampleRows) {
        const ExportFileReader::Got got = (*file)->next(row);
        // Whether it can be read to its end is said when it is imported.
        if (got == ExportFileReader::Got::End || got == ExportFileReader::Got::Failed)
            break;
        if (got == ExportFileReader::Got::Bad)
            continue;
        std::vector<std::string> cells;
        for (const ExportField field : eventFields)
            cells.emplace_back(row[field]);
        events.push_back(std::move(cells));
    }
    return events;
}

Result<ImportChoice> lookAtFolder(ImportChoice choice, const std::string &zone, const std::atomic<bool> &cancelled)
{
    const QDir folder(QString::fromStdString(choice.path));
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        const std::string path = info.filePath().toStdString();
        Result<FoundLayout> found = findLayout(path, zone, cancelled);
        if (!found && found.error().code == ErrorCode::Cancelled)
            return tl::unexpected(found.error());
        // An empty file of an export is one without rows.
        if (!found && found.error().code == ErrorCode::Malformed && (info.size() < leastWide || !fileOfName(path)))
            continue;
        if (!found)
            return tl::unexpected(found.error());
        const bool known = found->isFileSure;
        choice.files.push_back({path, info.fileName().toStdString(), std::move(*found), !known});
    }
    if (choice.files.empty())
        return fail(ErrorCode::Malformed,
                    choice.path
                        + ": the folder holds no CSV files such as orgs.csv, users.csv, purchases.csv and "
                          "usage.csv.");
    return choice;
}
}

bool ImportChoice::isPlain() const
{
    return !isEvents && !files.empty() && !twice()
        && std::all_of(files.begin(), files.end(), [](const ChosenFile &file) {
               return file.isLeftOut || (file.found.isPlain() && file.name == exportFileName(file.found.layout.file));
           });
}

std::optional<ExportFile> ImportChoice::twice() const
{
    std::array<int, exportFileCount> counts{};
    for (const ChosenFile &file : files) {
        if (!file.isLeftOut && ++counts[static_cast<size_t>(file.found.layout.file)] > 1)
            return file.found.layout.file;
    }
    return std::nullopt;
}

Result<ImportChoice> lookAtImport(const std::string &path, const std::string &zone, const std::atomic<bool> &cancelled)
{
    ImportChoice choice;
    choice.path = path;
    const QFileInfo info(QString::fromStdString(path));
    if (!info.exists())
        return fail(ErrorCode::CannotOpen, path + ": there is no such folder or file.");
    if (info.isDir())
        return lookAtFolder(std::move(choice), zone, cancelled);
    const Result<FoundEncoding> encoding = findEncoding(path, cancelled);
    if (!encoding)
        return tl::unexpected(encoding.error());
    const Result<bool> events = holdsEvents(path, encoding->encoding);
    if (!events)
        return tl::unexpected(events.error());
    choice.isEvents = *events;
    if (choice.isEvents) {
        choice.eventsEncoding = encoding->encoding;
        if (encoding->encoding == TextEncoding::Utf8)
            choice.events = firstEvents(path);
        return choice;
    }
    Result<FoundLayout> found = findLayout(path, zone, cancelled);
    if (!found)
        return tl::unexpected(found.error());
    choice.files.push_back({path, info.fileName().toStdString(), std::move(*found), false});
    return choice;
}

Result<ImportJob> prepareImport(const ImportChoice &choice,
                                const std::function<void(int64_t done, int64_t total)> &progress,
                                const std::atomic<bool> &cancelled)
{
    ImportJob job;
    job.name = QFileInfo(QString::fromStdString(choice.path)).fileName().toStdString();
    job.options.path = choice.path;
    const bool eventsAsTheyAre = choice.isEvents && choice.eventsEncoding == TextEncoding::Utf8;
    if (eventsAsTheyAre)
        return job;
    job.folder = std::make_shared<QTemporaryDir>();
    const auto target = [&job](const std::string &name) {
        return job.folder->filePath(QString::fromStdString(name)).toStdString();
    };
    if (choice.isEvents) {
        job.options.path = target("events.jsonl");
        // No line holds this character: it is a control character, which JSON does not have.
        const Result<void> written =
            writeCommaFile(choice.path, choice.eventsEncoding, '\x1F', job.options.path, progress, cancelled);
        return written ? Result<ImportJob>(std::move(job)) : tl::unexpected(written.error());
    }
    const bool plain = choice.isPlain() && QFileInfo(QString::fromStdString(choice.path)).isDir();
    for (const ChosenFile &file : choice.files) {
        if (file.isLeftOut)
            continue;
        const SourceLayout &layout = file.found.layout;
        ImportSource source{file.path, file.name, layout};
        if (layout.encoding != TextEncoding::Utf8 || layout.separator != ',') {
            source.path = target(file.name);
            const Result<void> written =
                writeCommaFile(file.path, layout.encoding, layout.separator, source.path, progress, cancelled);
            if (!written)
                return tl::unexpected(written.error());
        }
        job.sources.push_back(std::move(source));
    }
    if (!plain)
        job.options.sources = job.sources;
    return job;
}

}
