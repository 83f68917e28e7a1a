// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <string>
#include <vector>

#include "core/async/executor.h"
#include "core/exchange/portable/readable_ledger.h"

class QTimer;

namespace tidemark
{

class LedgerService;
class ProgressPanel;

/// Statements of a file that is only looked at. An export is read once more for the first of them, into a ledger that
/// goes with this.
class ReviewStatements : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window`.
    ReviewStatements(const QString &path, QWidget *window);
    ~ReviewStatements() override;

    /// One file for one organization, a folder for more.
    void ask(const std::vector<std::string> &orgs);
    /// Where the window shows the progress; hidden while nothing runs.
    QWidget *panel() const;

Q_SIGNALS:
    void failed(const QString &words);

private:
    struct Shared;
    void openService();
    void showDialog();
    void fail(const Error &error);

    QString m_path;
    QWidget *m_window;
    ProgressPanel *m_panel;
    QTimer *m_poll;
    std::vector<std::string> m_orgs;
    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<ReadableLedger> m_readable; ///< its file is there as long as m_service reads it
    std::shared_ptr<LedgerService> m_service;
    std::unique_ptr<Executor> m_executor;
};

}
