// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/portable_import_flow.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <atomic>

#include "core/async/ledger_service.h"
#include "core/exchange/portable/portable_import.h"
#include "core/exchange/signature/trusted_keys.h"
#include "ui/support/check_words.h"
#include "ui/support/failure_words.h"
#include "ui/widgets/progress_panel.h"

namespace tidemark
{
namespace
{

constexpr int pollMs = 100;

int counted(int64_t count)
{
    return int(qMin<int64_t>(count, INT_MAX));
}

QString countWords(const QString &name, const PortableImport &import)
{
    if (import.entries == 0)
        return PortableImportFlow::tr("Nothing was added: all that %1 holds is here already.").arg(name);
    const QString added = PortableImportFlow::tr("%Ln entries added", nullptr, counted(import.entries));
    const QString organizations = PortableImportFlow::tr("%Ln organizations new", nullptr, counted(import.added()));
    const QString continued =
        PortableImportFlow::tr("%Ln continued", "organizations whose chains go on", counted(import.continued()));
    return PortableImportFlow::tr("Imported %1: %2, %3, %4.", "name; entries added; organizations new; continued")
        .arg(name, added, organizations, continued);
}

}

/// What the importing thread says, and is told.
struct PortableImportFlow::Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<int64_t> done = 0;
    std::atomic<int64_t> total = 0;
};

PortableImportFlow::PortableImportFlow(std::shared_ptr<LedgerService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_panel(new ProgressPanel)
    , m_poll(new QTimer(this))
{
    m_panel->hide();
    m_panel->setContentsMargins(16, 8, 16, 8);
    m_poll->setInterval(pollMs);
    connect(m_poll, &QTimer::timeout, this, &PortableImportFlow::poll);
    connect(m_panel, &ProgressPanel::cancelRequested, this, &PortableImportFlow::cancel);
}

PortableImportFlow::~PortableImportFlow()
{
    cancel();
}

void PortableImportFlow::start(const QString &path)
{
    if (m_shared)
        return;
    m_shared = std::make_shared<Shared>();
    m_name = QFileInfo(path).fileName();
    m_panel->start(tr("Importing %1").arg(m_name));
    m_panel->setCancellable(true);
    m_panel->show();
    m_poll->start();
    Q_EMIT runningChanged(true);
    auto work = [path = path.toStdString(), shared = m_shared](Ledger &ledger, JobContext &context) {
        PortableImportOptions options;
        options.trustedKeys = keysTrustedHere();
        options.progress = [&shared, &context](int64_t done, int64_t total) {
            shared->total = total;
            shared->done = done;
            return !shared->cancelled && !context.cancelled();
        };
        return importPortableExport(ledger, path, options);
    };
    m_service->write(std::move(work)).then(this, [this](const Result<PortableImport> &import) {
        end(import);
    });
}

void PortableImportFlow::cancel()
{
    if (m_shared)
        m_shared->cancelled = true;
}

bool PortableImportFlow::isRunning() const
{
    return m_shared != nullptr;
}

QWidget *PortableImportFlow::panel() const
{
    return m_panel;
}

void PortableImportFlow::poll()
{
    const int64_t done = m_shared->done;
    const int64_t total = m_shared->total;
    m_panel->setProgress(done, total);
    if (total == 0)
        return;
    // What is read by then is written in one piece: too late to stop it.
    m_panel->setCancellable(done < total);
    m_panel->setDetail(
        done < total ? tr("Checked %1 of %2").arg(QLocale().formattedDataSize(done), QLocale().formattedDataSize(total))
                     : tr("Everything is checked; writing it to the disk"));
}

void PortableImportFlow::end(const Result<PortableImport> &import)
{
    m_poll->stop();
    m_panel->hide();
    m_shared.reset();
    Q_EMIT runningChanged(false);
    if (!import) {
        if (import.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(failureWords(tr("%1 was not imported.").arg(m_name), import.error()));
        return;
    }
    if (import->problem)
        Q_EMIT failed(tr("Nothing of %1 was imported. %2", "name; where, what is wrong, and what to do")
                          .arg(m_name, wholeProblemWords(*import->problem)));
    else
        Q_EMIT imported(tr("%1 %2", "two sentences: what was imported; who signed it")
                            .arg(countWords(m_name, *import), signatureWords(import->signature)));
}

}
