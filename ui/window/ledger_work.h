// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <string>
#include <vector>

#include "ui/window/chain_check.h"

class QTimer;
class QWidget;

namespace tidemark
{

struct FileVerification;
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

    /// Both layers, and that the ledger goes on from where it was when it was last checked at this desk.
    void verify();
    /// Asks when it was last found whole; then chainKnown().
    void recall();
    /// As verify(), but what was seen before counts no more: the ledger is taken as it is.
    void verifyAnew();
    /// Writes a portable export, of all organizations where none are named; a file of that name is replaced once the
    /// new one is whole.
    void exportTo(const QString &path, const std::vector<std::string> &orgs = {});
    void cancel();
    bool isRunning() const;
    /// Where the window shows the progress; hidden while nothing runs.
    QWidget *panel() const;

Q_SIGNALS:
    void runningChanged(bool running);
    void chainKnown(const tidemark::ChainCheck &chain);
    void checked(const tidemark::FileVerification &found);
    void exported(const QString &words, const QString &path);
    void failed(const QString &words);

private:
    struct Shared;
    void begin(const QString &title);
    void end();
    void check(bool forget);
    void know(const ChainCheck &chain);
    void takeCheck(const FileVerification &found, Instant at);

    std::shared_ptr<LedgerService> m_service;
    ProgressPanel *m_panel;
    QTimer *m_poll;
    std::shared_ptr<Shared> m_shared;
    ChainCheck m_chain;
};

}
