// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

#include "core/base/result.h"
#include "core/query/overview.h"

class QTimer;

namespace tidemark
{

class LedgerService;

/// Computes the overview as of now on another thread, one at a time: what changes meanwhile is seen by the one after.
/// Where what needs attention is as before, its rows are the same ones.
class OverviewReader : public QObject
{
    Q_OBJECT
public:
    explicit OverviewReader(std::shared_ptr<LedgerService> service, QObject *parent = nullptr);
    ~OverviewReader() override;

    void fetch();
    /// nullopt: as of now.
    void setAt(const std::optional<Instant> &at);
    const std::optional<Instant> &at() const
    {
        return m_at;
    }
    /// Of what runs; failed() tells of it.
    void cancel();

Q_SIGNALS:
    void fetched(const tidemark::Overview &overview);
    void failed(const tidemark::Error &error);
    /// While it takes longer than a moment; `total` 0: not known.
    void progressed(qint64 done, qint64 total);

private:
    struct Shared;
    void finish(const Result<Overview> &overview);

    std::shared_ptr<LedgerService> m_service;
    std::shared_ptr<Shared> m_shared;
    std::optional<Instant> m_at;
    AttentionRows m_rows; ///< of what was fetched last
    bool m_running = false;
    bool m_again = false;
    QElapsedTimer m_clock;
    QTimer *m_poll;
};

}
