// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_flow.h"

#include <QFileInfo>
#include <QTimer>

#include <atomic>
#include <utility>

#include "core/async/ledger_service.h"
#include "core/exchange/backend/backend_export.h"
#include "ui/import/import_report_dialog.h"
#include "ui/import/rejects_dialog.h"
#include "ui/media/media_import.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/widgets/progress_panel.h"

namespace tidemark
{
namespace
{

constexpr int pollMs = 100;

}

/// What the importing thread says, and is told.
struct ImportFlow::Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<int> phase = int(ImportStep::Phase::Reading);
    std::atomic<int64_t> done = 0;
    std::atomic<int64_t> total = 0;
    /// Of this thread: the last part is pictures, not rows.
    bool pictures = false;
    Result<MediaReport> media;
};

ImportFlow::ImportFlow(std::shared_ptr<LedgerService> service, QWidget *window)
    : m_service(std::move(service))
    , m_window(window)
    , m_panel(new ProgressPanel(window))
    , m_poll(new QTimer(this))
{
    m_panel->hide();
    m_panel->setContentsMargins(16, 8, 16, 8);
    m_poll->setInterval(pollMs);
    connect(m_poll, &QTimer::timeout, this, &ImportFlow::poll);
    connect(m_panel, &ProgressPanel::cancelRequested, this, &ImportFlow::cancel);
}

ImportFlow::~ImportFlow()
{
    cancel();
}

void ImportFlow::start(const QString &path)
{
    ImportJob job;
    job.name = QFileInfo(path).fileName().toStdString();
    job.options.path = path.toStdString();
    start(job);
}

void ImportFlow::start(const ImportJob &job)
{
    if (m_shared)
        return;
    m_shared = std::make_shared<Shared>();
    m_job = job;
    m_name = QString::fromStdString(job.name);
    m_panel->start(tr("Importing %1").arg(m_name), tr("Reading"));
    m_panel->setCancellable(true);
    m_panel->show();
    m_poll->start();
    Q_EMIT runningChanged(true);
    auto work = [job, shared = m_shared](Ledger &ledger, JobContext &context) {
        const auto progress = [&shared, &context](const ImportStep &step) {
            shared->phase = int(step.phase);
            shared->total = step.total;
            shared->done = step.done;
            if (context.cancelled())
                shared->cancelled = true;
        };
        return BackendImport().run(ledger, job.options, progress, shared->cancelled);
    };
    m_service->write(std::move(work)).then(this, [this](const Result<ImportReport> &report) {
        if (report && !report->cancelled)
            keepPictures(*report);
        else
            end(report);
    });
}

/// Beside the thread that books: others need not wait for thumbnails.
void ImportFlow::keepPictures(const ImportReport &report)
{
    m_booking = false;
    m_shared->total = 0;
    m_shared->pictures = true;
    auto work = [path = m_job.options.path, shared = m_shared](Ledger &ledger, JobContext &context) {
        return importMedia(
            ledger, path,
            [&shared, &context](int64_t done, int64_t total) {
                shared->total = total;
                shared->done = done;
                if (context.cancelled())
                    shared->cancelled = true;
            },
            shared->cancelled);
    };
    m_service->readLong(std::move(work)).then(this, [this, report](const Result<MediaReport> &media) {
        m_shared->media = media;
        end(report);
    });
}

void ImportFlow::cancel()
{
    if (m_shared)
        m_shared->cancelled = true;
}

void ImportFlow::abandon()
{
    m_abandoned = true;
    m_panel->setDetail(tr("Stopping"));
    cancel();
}

bool ImportFlow::isRunning() const
{
    return m_shared != nullptr;
}

bool ImportFlow::isBooking() const
{
    return m_booking;
}

QWidget *ImportFlow::panel() const
{
    return m_panel;
}

void ImportFlow::poll()
{
    const int64_t done = m_shared->done;
    const int64_t total = m_shared->total;
    const auto phase = ImportStep::Phase(m_shared->phase.load());
    // Reading is the first tenth of the bar; what comes after takes the rest.
    if (phase == ImportStep::Phase::Reading) {
        m_panel->setProgress(total > 0 ? done * 100 / total : 0, 1000);
        return;
    }
    if (m_shared->pictures) {
        m_panel->setDetail(tr("Pictures: %1 of %2").arg(countText(done), countText(total)));
        m_panel->setProgress(total > 0 ? done * 1000 / total : 0, 1000);
        return;
    }
    m_booking = true;
    m_panel->setDetail(
        phase == ImportStep::Phase::Booking
            ? tr("Booking: %1 of %Ln rows", nullptr, int(qMin<int64_t>(total, INT_MAX))).arg(countText(done))
            : tr("Trying refused rows again: %1 of %2").arg(countText(done), countText(total)));
    m_panel->setProgress(100 + (total > 0 ? done * 900 / total : 0), 1000);
}

void ImportFlow::sayPictures(const Result<MediaReport> &media)
{
    if (!media) {
        Q_EMIT failed(failureWords(tr("The pictures of %1 were not kept.").arg(m_name), media.error()));
        return;
    }
    if (media->kept > 0)
        Q_EMIT picturesImported();
    const auto odd = int(media->unreadable + media->ambiguous);
    if (odd == 0)
        return;
    QString words = tr("%Ln pictures were not kept:", nullptr, odd);
    if (media->unreadable > 0)
        words += u' ' + tr("%Ln cannot be read as PNG, JPEG or WebP.", nullptr, int(media->unreadable));
    if (media->ambiguous > 0)
        words += u' '
            + tr("%Ln are named as assets of several organizations; put each into a folder with its organization's id.",
                 nullptr, int(media->ambiguous));
    Q_EMIT failed(words);
}

void ImportFlow::end(const Result<ImportReport> &report)
{
    m_poll->stop();
    m_panel->hide();
    const std::shared_ptr<Shared> shared = std::exchange(m_shared, nullptr);
    m_booking = false;
    Q_EMIT runningChanged(false);
    if (std::exchange(m_abandoned, false)) {
        Q_EMIT abandoned();
        return;
    }
    if (!report) {
        Q_EMIT failed(failureWords(tr("%1 was not imported.").arg(m_name), report.error()));
        return;
    }
    sayPictures(shared->media);
    auto *dialog = new ImportReportDialog(m_name, *report, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!report->rejectsPath.empty() && canMend()) {
        dialog->offerMending();
        connect(dialog, &ImportReportDialog::mendRequested, this, [this, dialog, path = report->rejectsPath] {
            dialog->close();
            mend(QString::fromStdString(path));
        });
    }
    dialog->open();
    Q_EMIT finished(dialog);
}

/// How its rows are read is known of what the assistant prepared, and of events.
bool ImportFlow::canMend() const
{
    return !m_job.sources.empty() || QFileInfo(QString::fromStdString(m_job.options.path)).isFile();
}

void ImportFlow::mend(const QString &rejectsPath)
{
    auto *dialog = new RejectsDialog(rejectsPath, m_job, m_window);
    connect(dialog, &RejectsDialog::importRequested, this, [this](const ImportJob &job) {
        start(job);
    });
    dialog->open();
}

}
