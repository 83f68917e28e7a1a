// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend_export.h"

#include <QFileInfo>

#include "core/base/system_user.h"
#include "core/exchange/cloud_events_file.h"
#include "core/exchange/rejects_writer.h"
#include "core/exchange/row_booker.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
/// So much of a file may stay in memory behind what was read of it.
constexpr uint64_t mostHeld = 64 << 20;
constexpr int rowsBetweenSteps = 16384;

QString rejectsPathOf(const Ledger &ledger, const ImportOptions &options)
{
    if (!options.rejectsPath.empty())
        return QString::fromStdString(options.rejectsPath);
    return QFileInfo(QString::fromStdString(ledger.path())).absolutePath() + QStringLiteral("/rejects.csv");
}

RowBooker::Options bookerOptions(const ImportOptions &options)
{
    return {{options.allowFuture}, options.retryRefused, options.actor.empty() ? systemUser() : options.actor};
}

class ImportRun
{
public:
    ImportRun(Ledger &ledger, const ImportOptions &options, const ImportProgress &progress,
              const std::atomic<bool> &cancelled)
        : m_ledger(ledger)
        , m_options(options)
        , m_progress(progress)
        , m_cancelled(cancelled)
        , m_booker(bookerOptions(options), m_plan, m_report)
        , m_rejects(rejectsPathOf(ledger, options))
    {
    }

    Result<ImportReport> run()
    {
        openFiles();
        for (size_t file = 0; file < exportFileCount && !stops(); ++file) {
            if (m_files[file])
                scan(static_cast<ExportFile>(file));
        }
        m_plan.arrange();
        Result<void> done = m_rejects.keep();
        if (done)
            done = bookAll();
        if (done)
            done = retryAll();
        if (done)
            done = remember();
        // What was booked before a failure stays, and so do its rejects.
        const Result<void> written = m_rejects.finish();
        if (!done || !written)
            return tl::unexpected(done ? written.error() : done.error());
        if (m_rejects.rows() > 0)
            m_report.rejectsPath = m_rejects.path();
        m_report.rejected = m_rejects.rows();
        return std::move(m_report);
    }

private:
    struct Retry {
        uint64_t offset;
        std::string key;
    };

    ExportFileReader &reader(ExportFile file)
    {
        return *m_files[static_cast<size_t>(file)];
    }
    bool stops()
    {
        m_report.cancelled = m_report.cancelled || m_cancelled.load(std::memory_order_relaxed);
        return m_report.cancelled;
    }
    void tell(ImportStep::Phase phase, int64_t done, int64_t total)
    {
        if (m_progress)
            m_progress({phase, done, total});
    }

    void openFiles();
    void scan(ExportFile file);
    void unreadable(ExportFile file, int64_t line, const std::string &message, const ExportRow *row);
    void take(const RowOutcome &outcome, ExportFile file, uint64_t offset);
    Result<void> bookAll();
    Result<void> bookRow(Booking &booking, const ImportPlan::Place &place);
    Result<void> retryAll();
    Result<void> retryRow(Booking &booking, const Retry &retry, Instant now);
    Result<void> endBatch(Booking &booking);
    Result<void> remember();

    Ledger &m_ledger;
    const ImportOptions &m_options;
    const ImportProgress &m_progress;
    const std::atomic<bool> &m_cancelled;
    ImportPlan m_plan;
    ImportReport m_report;
    RowBooker m_booker;
    RejectsWriter m_rejects;
    std::array<std::unique_ptr<ExportFileReader>, exportFileCount> m_files;
    std::vector<Retry> m_retries;
    ExportRow m_row;
    int64_t m_bytesToRead = 0;
    int64_t m_bytesRead = 0;
};

void ImportRun::openFiles()
{
    const QString path = QString::fromStdString(m_options.path);
    const bool isFolder = QFileInfo(path).isDir();
    for (size_t at = 0; at < exportFileCount; ++at) {
        const auto file = static_cast<ExportFile>(at);
        const QString name = QString::fromStdString(std::string(exportFileName(file)));
        if (isFolder ? !QFileInfo::exists(path + u'/' + name) : file != ExportFile::Usage)
            continue;
        Result<std::unique_ptr<ExportFileReader>> opened =
            isFolder ? openCsvExportFile(path + u'/' + name, file) : openCloudEventsFile(path);
        if (!opened) {
            const std::string shown = isFolder ? std::string(exportFileName(file)) : m_options.path;
            m_report.addUnreadable({shown, 0, opened.error().detail});
            m_rejects.add(shown, 1, ErrorCode::Malformed, opened.error().detail, nullptr);
            continue;
        }
        m_files[at] = std::move(*opened);
        m_bytesToRead += static_cast<int64_t>(m_files[at]->size());
        for (const std::string &column : m_files[at]->unknownColumns())
            m_report.unknownColumns.push_back({m_files[at]->name(), column});
    }
}

void ImportRun::unreadable(ExportFile file, int64_t line, const std::string &message, const ExportRow *row)
{
    m_report.addUnreadable({reader(file).name(), line, message});
    m_rejects.add(reader(file).name(), line, ErrorCode::Malformed, message, row);
}

void ImportRun::scan(ExportFile file)
{
    ExportFileReader &source = reader(file);
    uint64_t heldFrom = 0;
    size_t rows = 0;
    for (;; ++rows) {
        const ExportFileReader::Got got = source.next(m_row);
        if (got == ExportFileReader::Got::End)
            break;
        ++m_report.rows;
        const std::optional<Instant> at =
            got == ExportFileReader::Got::Row ? Instant::parse(m_row[ExportField::At]) : std::nullopt;
        if (got == ExportFileReader::Got::Bad)
            unreadable(file, source.problem().line,
                       "Column " + std::to_string(source.problem().column) + ": " + source.problem().what + ".",
                       &m_row);
        else if (!at)
            unreadable(file, m_row.line, "The time must be an instant such as 2026-01-05T10:00:00Z.", &m_row);
        else
            m_plan.add(file, *at, m_row);
        if (rows == 1000)
            m_plan.reserve(file, source.size() / source.offset() * rows * 21 / 20);
        if (rows % rowsBetweenSteps != 0)
            continue;
        tell(ImportStep::Phase::Reading, m_bytesRead + static_cast<int64_t>(source.offset()), m_bytesToRead);
        if (!m_rejects.keep() || stops())
            return;
        if (source.offset() - heldFrom > mostHeld) {
            source.release();
            heldFrom = source.offset();
        }
    }
    m_bytesRead += static_cast<int64_t>(source.size());
    if (source.size() > mostHeld)
        source.release();
}

void ImportRun::take(const RowOutcome &outcome, ExportFile file, uint64_t offset)
{
    if (outcome.kind == RowOutcome::Kind::Malformed)
        return unreadable(file, reader(file).lineOf(offset), outcome.error.detail, &m_row);
    ImportCounts &counts = m_report.of(outcome.org);
    counts.late += outcome.late;
    counts.lateAcrossCycle += outcome.lateAcrossCycle;
    switch (outcome.kind) {
    case RowOutcome::Kind::Applied:
        ++counts.applied;
        return;
    case RowOutcome::Kind::AlreadyThere:
        ++counts.alreadyThere;
        return;
    case RowOutcome::Kind::Refused:
        ++counts.refused[outcome.error.code];
        m_rejects.add(reader(file).name(), reader(file).lineOf(offset), outcome.error.code, outcome.error.detail,
                      &m_row);
        return;
    case RowOutcome::Kind::ToRetry:
        m_retries.push_back({offset, outcome.key});
        return;
    case RowOutcome::Kind::Malformed:
        return;
    }
}

Result<void> ImportRun::bookRow(Booking &booking, const ImportPlan::Place &place)
{
    if (reader(place.file).read(place.offset, m_row) != ExportFileReader::Got::Row)
        return fail(ErrorCode::IoFailed, reader(place.file).name() + " was changed while it was imported.");
    const Result<const RowOutcome *> outcome = m_booker.book(booking, place.file, m_row, place.at);
    if (!outcome)
        return tl::unexpected(outcome.error());
    take(**outcome, place.file, place.offset);
    return {};
}

Result<void> ImportRun::endBatch(Booking &booking)
{
    const int64_t booked = booking.bookedOperations();
    Result<void> done = booking.commit();
    if (!done)
        return done;
    m_report.booked += booked;
    for (const std::unique_ptr<ExportFileReader> &file : m_files) {
        if (file && file->size() > mostHeld)
            file->release();
    }
    return m_rejects.keep();
}

Result<void> ImportRun::bookAll()
{
    const int64_t total = m_plan.rows();
    std::optional<ImportPlan::Place> place = m_plan.next();
    for (int64_t done = 0; place && !stops();) {
        const Result<std::unique_ptr<Booking>> booking = m_ledger.book();
        if (!booking)
            return tl::unexpected(booking.error());
        for (int row = 0; place && row < m_options.batchRows; ++row, ++done, place = m_plan.next()) {
            if (Result<void> booked = bookRow(**booking, *place); !booked) {
                m_rejects.forget();
                return booked;
            }
        }
        if (Result<void> ended = endBatch(**booking); !ended) {
            m_rejects.forget();
            return ended;
        }
        tell(ImportStep::Phase::Booking, done, total);
    }
    return {};
}

Result<void> ImportRun::retryRow(Booking &booking, const Retry &retry, Instant now)
{
    if (reader(ExportFile::Usage).read(retry.offset, m_row) != ExportFileReader::Got::Row)
        return fail(ErrorCode::IoFailed, reader(ExportFile::Usage).name() + " was changed while it was imported.");
    const Result<const RowOutcome *> outcome = m_booker.bookAgain(booking, m_row, retry.key, now);
    if (!outcome)
        return tl::unexpected(outcome.error());
    take(**outcome, ExportFile::Usage, retry.offset);
    return {};
}

Result<void> ImportRun::retryAll()
{
    const Instant now = Instant::now();
    const auto total = static_cast<int64_t>(m_retries.size());
    for (size_t at = 0; at < m_retries.size() && !stops();) {
        const Result<std::unique_ptr<Booking>> booking = m_ledger.book();
        if (!booking)
            return tl::unexpected(booking.error());
        for (int row = 0; at < m_retries.size() && row < m_options.batchRows; ++row, ++at) {
            if (Result<void> booked = retryRow(**booking, m_retries[at], now); !booked) {
                m_rejects.forget();
                return booked;
            }
        }
        if (Result<void> ended = endBatch(**booking); !ended) {
            m_rejects.forget();
            return ended;
        }
        tell(ImportStep::Phase::Retrying, static_cast<int64_t>(at), total);
    }
    return {};
}

Result<void> ImportRun::remember()
{
    if (!m_booker.hasToRemember())
        return {};
    const Result<std::unique_ptr<Booking>> booking = m_ledger.book();
    if (!booking)
        return tl::unexpected(booking.error());
    m_booker.remember(**booking);
    return (*booking)->commit();
}
}

Result<void> BackendImport::check(const std::string &path)
{
    const QString name = QString::fromStdString(path);
    const QFileInfo info(name);
    if (!info.exists())
        return fail(ErrorCode::CannotOpen, path + ": there is no such folder or file.");
    if (!info.isDir()) {
        if (info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::CannotOpen,
                        path + ": name the folder that holds it; a file alone is read as CloudEvents.");
        return {};
    }
    for (size_t at = 0; at < exportFileCount; ++at) {
        const std::string_view file = exportFileName(static_cast<ExportFile>(at));
        if (QFileInfo::exists(name + u'/' + QString::fromUtf8(file.data(), static_cast<qsizetype>(file.size()))))
            return {};
    }
    return fail(ErrorCode::CannotOpen,
                path + ": the folder holds none of orgs.csv, users.csv, purchases.csv and usage.csv.");
}

Result<ImportReport> BackendImport::run(Ledger &ledger, const ImportOptions &options, const ImportProgress &progress,
                                        const std::atomic<bool> &cancelled)
{
    if (const Result<void> there = check(options.path); !there)
        return tl::unexpected(there.error());
    if (ledger.isReadOnly())
        return fail(ErrorCode::ReadOnly, ledger.path() + ": the ledger can only be read.");
    return ImportRun(ledger, options, progress, cancelled).run();
}

}
