// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_reader.h"

#include <QTimeZone>
#include <QTimer>

#include "core/async/ledger_service.h"

namespace tidemark
{
namespace
{
constexpr int pollMs = 100;
constexpr int patienceMs = 500;
/// While others book without a pause, searches have their turn between two of these.
constexpr int restMs = 250;
}

/// What both threads see.
struct OverviewReader::Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<int64_t> done = 0;
    std::atomic<int64_t> total = 0;
    RecentActivity activity; ///< of the thread that reads
};

OverviewReader::OverviewReader(std::shared_ptr<LedgerService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_shared(std::make_shared<Shared>())
    , m_poll(new QTimer(this))
{
    m_poll->setInterval(pollMs);
    connect(m_poll, &QTimer::timeout, this, [this] {
        if (m_clock.elapsed() >= patienceMs)
            Q_EMIT progressed(m_shared->done, m_shared->total);
    });
}

OverviewReader::~OverviewReader()
{
    m_shared->cancelled = true;
}

void OverviewReader::fetch()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_clock.start();
    m_poll->start();
    m_shared->cancelled = false;
    m_shared->done = 0;
    m_shared->total = 0;
    m_service
        ->readFigures([shared = m_shared, at = m_at, before = m_rows,
                       zone = QTimeZone::systemTimeZoneId().toStdString()](Ledger &ledger) {
            const auto progress = [&shared](int64_t done, int64_t total) {
                shared->total = total;
                shared->done = done;
            };
            Result<Overview> made = at
                ? overviewThen(ledger, *at, zone, progress, shared->cancelled)
                : overviewOf(ledger, shared->activity, Instant::now(), zone, progress, shared->cancelled);
            if (made && before && *made->attention == *before)
                made->attention = before;
            return made;
        })
        .then(this, [this](const Result<Overview> &overview) {
            finish(overview);
        });
}

void OverviewReader::setAt(const std::optional<Instant> &at)
{
    m_at = at;
    m_shared->cancelled = m_running;
    fetch();
}

void OverviewReader::finish(const Result<Overview> &overview)
{
    m_running = false;
    m_poll->stop();
    const bool again = std::exchange(m_again, false);
    if (again)
        QTimer::singleShot(restMs, this, &OverviewReader::fetch);
    // Ended for another instant's sake.
    if (again && !overview && overview.error().code == ErrorCode::Cancelled)
        return;
    if (!overview) {
        Q_EMIT failed(overview.error());
        return;
    }
    AttentionRows before = std::exchange(m_rows, overview->attention);
    Q_EMIT fetched(*overview);
    if (!before || before == m_rows)
        return;
    // To free many takes longer than a frame.
    m_service->readFigures([before = std::move(before)](Ledger &) mutable {
        before.reset();
    });
}

void OverviewReader::cancel()
{
    m_shared->cancelled = true;
    m_again = false;
}

}
