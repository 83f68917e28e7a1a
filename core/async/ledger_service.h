// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

#include "core/async/executor.h"
#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/domain/operation.h"
#include "core/ledger/preview.h"
#include "core/store/commit_decided.h"
#include "core/store/ledger.h"

namespace tidemark
{

/// An open ledger for programs that must not wait. Four threads, each with its own connection:
/// one that reads, one that reads what takes long, one that knows the figures of all organizations,
/// one that writes; they do not wait for each other. Jobs run in order on their thread and take a `Ledger &`, or
/// `(Ledger &, JobContext &)`; they run until the service's end, so they hold what they use by value.
///
/// Created and used on a thread with an event loop. The destructor cancels and waits; it must not
/// be reached on one of the service's own threads, so a job never holds the service.
class LedgerService final : public QObject
{
    Q_OBJECT
public:
    /// Opens, creates, recovers and migrates on another thread; the service belongs to the
    /// thread of the call. Errors are those of Ledger::open().
    static Reply<Result<std::shared_ptr<LedgerService>>> open(const QString &path, OpenMode mode);
    ~LedgerService() override;

    QString path() const;
    bool isReadOnly() const;

    /// For what a window waits for: pages, and the figures of one organization. Nothing can be
    /// written on its connection. Where its future is cancelled, what SQLite runs ends with
    /// ErrorCode::Cancelled.
    template<typename F>
    auto read(F job)
    {
        return runOn(m_reading, std::move(job));
    }
    /// As read(), for the figures of all organizations, lists of them and what is summed up from
    /// them: they share one connection, and so its temporary table of figures (org_figures.h).
    template<typename F>
    auto readFigures(F job)
    {
        return runOn(m_figuring, std::move(job));
    }
    /// As read(), for what takes longer than a moment: searches, indexes, verification, exports.
    template<typename F>
    auto readLong(F job)
    {
        return runOn(m_readingLong, std::move(job));
    }
    /// For what books. A job that is cancelled after a commit stays committed, and its result is
    /// lost: what must be known of it is kept where both sides see it.
    template<typename F>
    auto write(F job)
    {
        return runOn(m_writing, std::move(job));
    }

    /// What the operations would do, each on what those before it would leave; books nothing.
    Reply<Result<std::vector<Preview>>> preview(std::vector<Operation> operations);

    using CommitOutcome = tidemark::CommitOutcome;
    /// Decides again, in one transaction, and books all operations where every outcome is the one
    /// that was `expected` (Preview::sameOutcome; an operation beyond the end of `expected` is
    /// expected to be accepted). Else books nothing, and the previews say what it would be now.
    Reply<Result<CommitOutcome>> commit(std::vector<Operation> operations, std::vector<Preview> expected);

Q_SIGNALS:
    /// Somebody committed: this service (at once) or another process (within a second). Not for
    /// each commit where they follow fast.
    void changed();

private:
    struct Lane {
        std::unique_ptr<Ledger> ledger;
        std::unique_ptr<Executor> executor;
    };
    LedgerService(Lane reading, Lane readingLong, Lane figuring, Lane writing);
    static Result<std::shared_ptr<LedgerService>> openNow(const std::string &path, OpenMode mode);

    template<typename F>
    auto runOn(Lane &lane, F job)
    {
        return lane.executor->run([this, &lane, job = std::move(job)](JobContext &context) mutable {
            const Turn turn(*this, lane, context);
            if constexpr (std::is_invocable_v<F &, Ledger &, JobContext &>)
                return job(*lane.ledger, context);
            else
                return job(*lane.ledger);
        });
    }
    /// What goes before and after each job of a lane.
    class Turn
    {
    public:
        Turn(LedgerService &service, Lane &lane, JobContext &context);
        ~Turn();

    private:
        LedgerService &m_service;
        Lane &m_lane;
    };
    void lookForChange();

    QString m_path;
    bool m_readOnly = false;
    Lane m_writing;
    Lane m_figuring;
    Lane m_readingLong;
    Lane m_reading;
};

}
