// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include <atomic>

namespace tidemark
{
namespace
{
constexpr int pollMs = 100;
}

/// What a job says, and is told.
struct Review::Work {
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

Review::Review(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_checkWork)
            Q_EMIT checkProgressed(m_checkWork->done, m_checkWork->total);
    });
}

Review::~Review()
{
    cancelCheck();
}

void Review::check()
{
    if (m_checkWork)
        return;
    m_checkWork = std::make_shared<Work>();
    m_poll.start();
    Q_EMIT checkStarted();
    m_checking
        .run([path = m_path.toStdString(), work = m_checkWork](JobContext &context) {
            return checkForReview(path, Instant::now(), [&](int64_t done, int64_t total) {
                return work->report(done, total) && !context.cancelled();
            });
        })
        .then(this, [this](Result<ReviewCheck> check) {
            takeCheck(std::move(check));
        });
}

void Review::takeCheck(Result<ReviewCheck> check)
{
    m_poll.stop();
    m_checkWork.reset();
    if (!check) {
        Q_EMIT checkFailed(check.error());
        return;
    }
    m_check = std::make_shared<const ReviewCheck>(std::move(*check));
    Q_EMIT checked();
}

void Review::cancelCheck()
{
    if (m_checkWork)
        m_checkWork->cancelled = true;
}

}
