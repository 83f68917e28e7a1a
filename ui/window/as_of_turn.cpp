// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/as_of_turn.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>

#include "core/async/ledger_service.h"
#include "core/query/org_figures.h"
#include "ui/support/failure_words.h"
#include "ui/widgets/progress_panel.h"
#include "ui/window/as_of_choices.h"

namespace tidemark
{
namespace
{
constexpr int pollMs = 100;
constexpr int patienceMs = 400;
}

struct AsOfTurn::Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<int64_t> done = 0;
    std::atomic<int64_t> total = 0;
    QElapsedTimer clock; ///< of the window's thread
    QString title;
};

AsOfTurn::AsOfTurn(std::shared_ptr<LedgerService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_panel(new ProgressPanel)
    , m_poll(new QTimer(this))
{
    m_panel->hide();
    m_poll->setInterval(pollMs);
    connect(m_poll, &QTimer::timeout, this, &AsOfTurn::showProgress);
    connect(m_panel, &ProgressPanel::cancelRequested, this, [this] {
        if (m_shared)
            m_shared->cancelled = true;
    });
}

AsOfTurn::~AsOfTurn()
{
    if (m_shared)
        m_shared->cancelled = true;
}

void AsOfTurn::begin(const std::optional<Instant> &at)
{
    if (m_shared)
        m_shared->cancelled = true;
    m_shared = std::make_shared<Shared>();
    m_shared->clock.start();
    m_shared->title =
        at ? tr("Computing all figures as of %1").arg(asOfText(*at)) : tr("Computing all figures as of now");
    m_poll->start();
    m_service
        ->readFigures([at, shared = m_shared](Ledger &ledger) {
            const auto progress = [&shared](int64_t done, int64_t total) {
                shared->total = total;
                shared->done = done;
            };
            return refreshFigures(ledger, at.value_or(Instant::now()), progress, shared->cancelled);
        })
        .then(this, [this, at, shared = m_shared](const Result<void> &done) {
            if (shared == m_shared)
                finish(at, done ? std::nullopt : std::optional(done.error()));
        });
}

void AsOfTurn::finish(const std::optional<Instant> &at, const std::optional<Error> &error)
{
    m_shared.reset();
    m_poll->stop();
    m_panel->hide();
    if (!error)
        Q_EMIT ready(at);
    else if (error->code != ErrorCode::Cancelled)
        Q_EMIT failed(failureWords(tr("The figures could not be computed."), *error));
}

void AsOfTurn::showProgress()
{
    if (!m_shared || m_shared->clock.elapsed() < patienceMs)
        return;
    if (m_panel->isHidden()) {
        m_panel->start(m_shared->title);
        m_panel->show();
    }
    m_panel->setProgress(m_shared->done, m_shared->total);
}

bool AsOfTurn::isRunning() const
{
    return m_shared != nullptr;
}

QWidget *AsOfTurn::panel() const
{
    return m_panel;
}

}
