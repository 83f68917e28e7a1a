// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/review_statements.h"

#include <QFileInfo>
#include <QTimer>

#include <atomic>

#include "core/async/ledger_service.h"
#include "core/exchange/signature/trusted_keys.h"
#include "ui/dialogs/statement_dialog.h"
#include "ui/support/failure_words.h"
#include "ui/widgets/progress_panel.h"

namespace tidemark
{
namespace
{

constexpr int pollMs = 100;

}

/// What the reading thread says, and is told.
struct ReviewStatements::Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<int64_t> done = 0;
    std::atomic<int64_t> total = 0;
};

ReviewStatements::ReviewStatements(const QString &path, QWidget *window)
    : QObject(window)
    , m_path(path)
    , m_window(window)
    , m_panel(new ProgressPanel)
    , m_poll(new QTimer(this))
    , m_executor(std::make_unique<Executor>())
{
    m_panel->setContentsMargins(16, 8, 16, 8);
    m_panel->hide();
    m_poll->setInterval(pollMs);
    connect(m_poll, &QTimer::timeout, this, [this] {
        m_panel->setProgress(m_shared->done, m_shared->total);
    });
    connect(m_panel, &ProgressPanel::cancelRequested, this, [this] {
        if (m_shared)
            m_shared->cancelled = true;
    });
}

ReviewStatements::~ReviewStatements()
{
    if (m_shared)
        m_shared->cancelled = true;
}

QWidget *ReviewStatements::panel() const
{
    return m_panel;
}

void ReviewStatements::ask(const std::vector<std::string> &orgs)
{
    if (m_shared || orgs.empty())
        return;
    m_orgs = orgs;
    if (m_service) {
        showDialog();
        return;
    }
    m_shared = std::make_shared<Shared>();
    m_panel->start(tr("Reading %1 for statements").arg(QFileInfo(m_path).fileName()));
    m_panel->show();
    m_poll->start();
    auto work = [path = m_path.toStdString(), shared = m_shared](JobContext &context) {
        PortableImportOptions options;
        options.trustedKeys = keysTrustedHere();
        options.progress = [&](int64_t done, int64_t total) {
            shared->total = total;
            shared->done = done;
            return !shared->cancelled && !context.cancelled();
        };
        Result<std::unique_ptr<ReadableLedger>> readable = ReadableLedger::open(path, options);
        return readable ? Result<std::shared_ptr<ReadableLedger>>(std::move(*readable))
                        : tl::unexpected(readable.error());
    };
    m_executor->run(std::move(work)).then(this, [this](const Result<std::shared_ptr<ReadableLedger>> &readable) {
        if (!readable) {
            fail(readable.error());
            return;
        }
        m_readable = *readable;
        openService();
    });
}

void ReviewStatements::openService()
{
    LedgerService::open(QString::fromStdString(m_readable->path()), OpenMode::ReadOnly)
        .then(this, [this](const Result<std::shared_ptr<LedgerService>> &service) {
            if (!service) {
                fail(service.error());
                return;
            }
            m_poll->stop();
            m_panel->hide();
            m_shared.reset();
            m_service = *service;
            showDialog();
        });
}

void ReviewStatements::fail(const Error &error)
{
    m_poll->stop();
    m_panel->hide();
    m_shared.reset();
    m_readable.reset();
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(failureWords(tr("No statement can be made of %1.").arg(QFileInfo(m_path).fileName()), error));
}

void ReviewStatements::showDialog()
{
    auto *dialog = new StatementDialog(m_service, m_orgs, m_window, m_readable->knownAt());
    dialog->open();
}

}
