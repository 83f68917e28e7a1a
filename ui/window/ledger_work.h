// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QTimer;
class QWidget;

namespace tidemark
{

class LedgerService;
class ProgressPanel;

/// Work on the whole ledger that only reads it: checking its chains, and writing an export. The window stays usable
/// behind a panel with how far it is and Cancel.
class LedgerWork : public QObject
{
    Q_OBJECT
public:
    explicit LedgerWork(std::shared_ptr<LedgerService> service, QObject *parent = nullptr);
    ~LedgerWork() override;

    void verify();
    /// Writes a portable export; a file of that name is replaced once the new one is whole.
    void exportTo(const QString &path);
    void cancel();
    bool isRunning() const;
    /// Where the window shows the progress; hidden while nothing runs.
    QWidget *panel() const;

Q_SIGNALS:
    void runningChanged(bool running);
    void checkStarted();
    /// `words` say what is wrong where the chains are not intact. Not after a cancellation, see checkAborted().
    void checked(bool intact, int64_t entries, const QString &words);
    void checkAborted();
    void exported(const QString &words);
    void failed(const QString &words);

private:
    struct Shared;
    void begin(const QString &title);
    void end();

    std::shared_ptr<LedgerService> m_service;
    ProgressPanel *m_panel;
    QTimer *m_poll;
    std::shared_ptr<Shared> m_shared;
};

}
