// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

#include "core/async/executor.h"
#include "core/review/findings.h"
#include "core/review/review_check.h"
#include "core/review/reviewed_file.h"

namespace tidemark
{

/// A ledger or a portable export that is looked at and never changed, for windows that must not wait: its entries are
/// listed while they are read, and it is checked beside that. Created and used on a thread with an event loop. The
/// destructor cancels and waits.
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

    /// Opens the file, where it is not open yet, and checks it; nothing where that is under way.
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
    /// nullptr: it is not open yet. Its index grows until indexed().
    const std::shared_ptr<ReviewedFile> &file() const
    {
        return m_file;
    }

    /// nullptr: not known yet.
    const std::shared_ptr<const std::vector<Finding>> &findings() const
    {
        return m_findings;
    }

Q_SIGNALS:
    void opened();
    /// All that can be listed is known.
    void indexed();
    /// findings() are known.
    void studied();
    void checkStarted();
    /// In units of its own.
    void checkProgressed(qint64 done, qint64 total);
    void checked();
    /// Cancelled, or the file cannot be read as a ledger or an export.
    void checkFailed(const tidemark::Error &error);

private:
    struct Work;
    void takeFile(Result<std::shared_ptr<ReviewedFile>> file);
    void readEntries();
    void study();
    void checkFile();
    void takeCheck(Result<ReviewCheck> check);

    QString m_path;
    std::shared_ptr<ReviewedFile> m_file;
    std::shared_ptr<const std::vector<Finding>> m_findings;
    std::shared_ptr<const ReviewCheck> m_check;
    std::shared_ptr<Work> m_checkWork;
    QTimer m_poll;
    Executor m_reading;
    Executor m_checking;
};

}
