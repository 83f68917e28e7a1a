// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include <atomic>
#include <functional>

namespace tidemark
{
namespace
{
constexpr int pollMs = 100;

/// Entries that cannot be read are passed over.
std::vector<Finding> findingsIn(const ReviewedFile &file, const std::function<bool()> &cancelled)
{
    FindingsStudy study(file.programs(), file.writtenAt());
    const Result<std::unique_ptr<EntryReader>> reader = file.reader();
    for (uint32_t row = 0; reader && row < file.index().rows() && !cancelled(); ++row) {
        if (const Result<Entry> entry = (*reader)->read(row))
            study.take(*entry, row);
    }
    return study.finish();
}
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
    if (m_file) {
        checkFile();
        return;
    }
    m_reading
        .run([path = m_path.toStdString()](JobContext &) {
            return ReviewedFile::open(path);
        })
        .then(this, [this](Result<std::shared_ptr<ReviewedFile>> file) {
            takeFile(std::move(file));
        });
}

void Review::takeFile(Result<std::shared_ptr<ReviewedFile>> file)
{
    if (!file) {
        takeCheck(tl::unexpected(file.error()));
        return;
    }
    m_file = std::move(*file);
    Q_EMIT opened();
    readEntries();
    checkFile();
}

void Review::readEntries()
{
    m_reading
        .run([file = m_file](JobContext &context) {
            // Why it ended early, the index says.
            (void)file->readEntries([&context](int64_t, int64_t) {
                return !context.cancelled();
            });
        })
        .then(this, [this] {
            Q_EMIT indexed();
            study();
        });
}

void Review::study()
{
    m_reading
        .run([file = m_file](JobContext &context) {
            return std::make_shared<const std::vector<Finding>>(findingsIn(*file, [&context] {
                return context.cancelled();
            }));
        })
        .then(this, [this](const std::shared_ptr<const std::vector<Finding>> &findings) {
            m_findings = findings;
            Q_EMIT studied();
        });
}

void Review::checkFile()
{
    m_checking
        .run([path = m_path.toStdString(), asOf = m_file->writtenAt(), work = m_checkWork](JobContext &context) {
            return checkForReview(path, asOf, [&](int64_t done, int64_t total) {
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
