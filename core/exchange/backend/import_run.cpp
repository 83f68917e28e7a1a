// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/import_run.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include "core/base/system_user.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
/// With so many rows it pays to write in the background.
constexpr int64_t manyRows = 4096;
/// After so many the user hears of progress, and may cancel.
constexpr int rowsPerLook = 2048;
/// Others wait for the write lock no longer than this.
constexpr qint64 longestBatchMs = 3000;

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
}

ImportRun::ImportRun(Ledger &ledger, const ImportOptions &options, const ImportProgress &progress,
                     const std::atomic<bool> &cancelled)
    : m_ledger(ledger)
    , m_options(options)
    , m_progress(progress)
    , m_cancelled(cancelled)
    , m_booker(bookerOptions(options), m_plan, m_report)
    , m_rejects(rejectsPathOf(ledger, options))
{
}

Result<ImportReport> ImportRun::run()
{
    openFiles();
    Result<void> done = scanAll();
    if (done)
        done = m_rejects.keep();
    if (done)
        done = bookAll();
    if (done)
        done = retryAll();
    if (done)
        done = remember();
    // What was booked before a failure stays, and so do its rejects.
    const Result<void> written = m_rejects.finish(m_report.cancelled || !done);
    if (!done || !written)
        return tl::unexpected(done ? written.error() : done.error());
    if (m_rejects.rows() > 0)
        m_report.rejectsPath = m_rejects.path();
    m_report.rejected = m_rejects.rows();
    return std::move(m_report);
}

Result<void> ImportRun::scanAll()
{
    for (size_t file = 0; file < exportFileCount && !stops(); ++file) {
        if (!m_files[file])
            continue;
        if (Result<void> scanned = scan(static_cast<ExportFile>(file)); !scanned)
            return scanned;
    }
    m_plan.arrange();
    return {};
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
    return m_rejects.keep();
}

Result<void> ImportRun::bookBatch(Booking &booking, std::optional<ImportPlan::Place> &place, int64_t &done)
{
    QElapsedTimer time;
    time.start();
    for (int row = 0; place && row < m_options.batchRows && !booking.shouldCommit() && !m_rejects.isFull();
         ++row, ++done) {
        if (Result<void> booked = bookRow(booking, *place); !booked)
            return booked;
        place = m_plan.next();
        if (row % rowsPerLook != rowsPerLook - 1)
            continue;
        tell(ImportStep::Phase::Booking, done, m_plan.rows());
        if (stops() || time.elapsed() > longestBatchMs)
            break;
    }
    return endBatch(booking);
}

Result<void> ImportRun::bookAll()
{
    const int64_t total = m_plan.rows();
    std::optional<ImportPlan::Place> place = m_plan.next();
    const BookingSize size = total > manyRows ? BookingSize::Large : BookingSize::Small;
    for (int64_t done = 0; place && !stops();) {
        const Result<std::unique_ptr<Booking>> booking = m_ledger.book(size);
        if (!booking)
            return tl::unexpected(booking.error());
        if (Result<void> booked = bookBatch(**booking, place, done); !booked) {
            m_rejects.forget();
            return booked;
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
        for (int row = 0; at < m_retries.size() && row < m_options.batchRows && !m_rejects.isFull(); ++row, ++at) {
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
