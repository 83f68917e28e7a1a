// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledger_work.h"

#include <QFileInfo>
#include <QTimer>

#include <atomic>

#include "core/async/ledger_service.h"
#include "core/exchange/bytes/output_file.h"
#include "core/exchange/bytes/zstd_writer.h"
#include "core/exchange/check/last_check.h"
#include "core/exchange/check/verify_file.h"
#include "core/exchange/portable/portable_export.h"
#include "core/exchange/signature/trusted_keys.h"
#include "core/store/seen_heads.h"
#include "ui/support/check_words.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/widgets/progress_panel.h"

namespace tidemark
{
namespace
{

constexpr int pollMs = 100;

Result<PortableExportCounts> writeFile(Ledger &ledger, const QString &path, const PortableExportOptions &options)
{
    const std::unique_ptr<QFileDevice> file = outputFile(path);
    if (!file->open(QIODevice::WriteOnly))
        return tl::unexpected(outputError(*file));
    const PortableSink plain = [&file](std::string_view bytes) {
        return writeOutput(*file, bytes);
    };
    const bool isPacked = path.endsWith(QLatin1String(".zst"), Qt::CaseInsensitive);
    ZstdWriter packed(plain);
    const PortableSink pack = [&packed](std::string_view bytes) {
        return packed.write(bytes);
    };
    Result<PortableExportCounts> counts = writePortableExport(ledger, options, isPacked ? pack : plain);
    const bool isBroken = file->error() != QFileDevice::NoError;
    if (isBroken || (counts && ((isPacked && !packed.finish()) || !finishOutput(*file))))
        return tl::unexpected(outputError(*file));
    return counts;
}

QString exportedWords(const PortableExportCounts &counts, bool isChosen, const QString &name)
{
    const auto number = [](int64_t count) {
        return int(qMin<int64_t>(count, INT_MAX));
    };
    if (!isChosen)
        return LedgerWork::tr("Exported %Ln entries to %1.", nullptr, number(counts.entries)).arg(name);
    return LedgerWork::tr("Exported %1 of %2 to %3.", "5 entries of 2 organizations to a file")
        .arg(LedgerWork::tr("%Ln entries", nullptr, number(counts.entries)),
             LedgerWork::tr("%Ln organizations", "5 entries of 2 organizations", number(counts.orgs)), name);
}

}

/// What the reading thread says, and is told.
struct LedgerWork::Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<int64_t> done = 0;
    std::atomic<int64_t> total = 0;

    bool report(int64_t now, int64_t of)
    {
        total = of;
        done = now;
        return !cancelled;
    }
};

LedgerWork::LedgerWork(std::shared_ptr<LedgerService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_panel(new ProgressPanel)
    , m_poll(new QTimer(this))
{
    m_panel->hide();
    m_panel->setContentsMargins(16, 8, 16, 8);
    m_poll->setInterval(pollMs);
    connect(m_poll, &QTimer::timeout, this, [this] {
        const int64_t total = m_shared->total;
        m_panel->setProgress(m_shared->done, total);
        if (total > 0)
            m_panel->setDetail(
                tr("%1 of %Ln entries", nullptr, int(qMin<int64_t>(total, INT_MAX))).arg(countText(m_shared->done)));
    });
    connect(m_panel, &ProgressPanel::cancelRequested, this, &LedgerWork::cancel);
}

LedgerWork::~LedgerWork()
{
    cancel();
}

void LedgerWork::begin(const QString &title)
{
    m_shared = std::make_shared<Shared>();
    m_panel->start(title);
    m_panel->show();
    m_poll->start();
    Q_EMIT runningChanged(true);
}

void LedgerWork::end()
{
    m_poll->stop();
    m_panel->hide();
    m_shared.reset();
    Q_EMIT runningChanged(false);
}

void LedgerWork::know(const ChainCheck &chain)
{
    m_chain = chain;
    Q_EMIT chainKnown(chain);
}

void LedgerWork::recall()
{
    m_service
        ->readLong([](Ledger &ledger) {
            const Result<std::unique_ptr<SeenHeads>> seen = SeenHeads::open();
            return seen ? lastCheckOf(**seen, ledger.path()) : std::nullopt;
        })
        .then(this, [this](const std::optional<LastCheck> &last) {
            if (last && m_chain.state == ChainCheck::State::Unchecked)
                know({ChainCheck::State::Remembered, last->entries, last->at, {}});
        });
}

void LedgerWork::verify()
{
    check(false);
}

void LedgerWork::verifyAnew()
{
    check(true);
}

void LedgerWork::check(bool forget)
{
    if (m_shared)
        return;
    begin(tr("Checking the chains"));
    const ChainCheck before = m_chain;
    know({ChainCheck::State::Checking, 0, {}, {}});
    auto work = [shared = m_shared, forget](Ledger &ledger, JobContext &context) {
        VerifyOptions options;
        options.trustedKeys = keysTrustedHere();
        options.progress = [&shared, &context](int64_t done, int64_t total) {
            return shared->report(done, total) && !context.cancelled();
        };
        const Result<std::unique_ptr<SeenHeads>> seen = SeenHeads::open();
        if (seen)
            options.seen = seen->get();
        if (seen && forget)
            (void)forgetCheckOf(**seen, ledger.path());
        Result<FileVerification> found = verifyOpenLedger(ledger, options);
        if (found && !seen)
            found->notRemembered = seen.error();
        return found;
    };
    m_service->readLong(std::move(work))
        .then(this, [this, before, at = Instant::now()](const Result<FileVerification> &found) {
            end();
            if (found) {
                takeCheck(*found, at);
                return;
            }
            know(before);
            if (found.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(failureWords(tr("The chains could not be checked."), found.error()));
        });
}

void LedgerWork::takeCheck(const FileVerification &found, Instant at)
{
    const Verification &rows = found.verification;
    if (rows.ok())
        know({ChainCheck::State::Intact, rows.entries, at, {}});
    else
        know({ChainCheck::State::Broken, rows.entries, at, wholeProblemWords(*rows.problem)});
    Q_EMIT checked(found);
}

void LedgerWork::exportTo(const QString &path, const std::vector<std::string> &orgs)
{
    if (m_shared)
        return;
    const QString name = QFileInfo(path).fileName();
    begin(tr("Exporting to %1").arg(name));
    auto work = [shared = m_shared, path, orgs](Ledger &ledger, JobContext &context) {
        PortableExportOptions options;
        options.orgs = orgs;
        options.cancelled = &shared->cancelled;
        options.progress = [&shared, &context](int64_t done, int64_t total) {
            shared->report(done, total);
            if (context.cancelled())
                shared->cancelled = true;
        };
        return writeFile(ledger, path, options);
    };
    const auto take = [this, name, path, isChosen = !orgs.empty()](const Result<PortableExportCounts> &counts) {
        end();
        if (counts)
            Q_EMIT exported(exportedWords(*counts, isChosen, name), path);
        else if (counts.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(failureWords(tr("%1 was not written.").arg(name), counts.error()));
    };
    m_service->readLong(std::move(work)).then(this, take);
}

void LedgerWork::cancel()
{
    if (m_shared)
        m_shared->cancelled = true;
}

bool LedgerWork::isRunning() const
{
    return m_shared != nullptr;
}

QWidget *LedgerWork::panel() const
{
    return m_panel;
}

}
