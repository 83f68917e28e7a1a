// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

#include "core/async/executor.h"
#include "core/review/review_check.h"

namespace tidemark
{

/// A ledger or a portable export that is looked at and never changed, for windows that must not wait. Created and used
/// on a thread with an event loop. The destructor cancels and waits.
class Review final : public QObject
{
    Q_OBJECT
public:
    explicit Review(const QString &path, QObject *parent = nullptr);
    ~Review() override;

    const QString &path() const
    {
        return m_path;
    }

    /// Checks the file; nothing where a check is running.
    void check();
    void cancelCheck();
    bool isChecking() const
    {
        return m_checkWork != nullptr;
    }
    /// The last one that came to its end; nullptr: none did.
    const std::shared_ptr<const ReviewCheck> &lastCheck() const
    {
        return m_check;
    }

Q_SIGNALS:
    void checkStarted();
    /// In units of its own.
    void checkProgressed(qint64 done, qint64 total);
    void checked();
    /// Cancelled, or the file cannot be read as a ledger or an export.
    void checkFailed(const tidemark::Error &error);

private:
    struct Work;
    void takeCheck(Result<ReviewCheck> check);

    QString m_path;
    std::shared_ptr<const ReviewCheck> m_check;
    std::shared_ptr<Work> m_checkWork;
    QTimer m_poll;
    Executor m_checking;
};

}
