// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace tidemark
{

/// What makes it one window a ledger file across processes: who shows a ledger has a door, and who is about to open the
/// same file knocks first. Nothing but the knock passes; only the same user gets as far.
class LedgerDoor : public QObject
{
    Q_OBJECT
public:
    /// Where no door can be had (no folder for it, or another process was first) nobody is heard, and that is all.
    explicit LedgerDoor(const QString &ledger, QObject *parent = nullptr);

    /// True where another process shows the ledger and is bringing its window to the front. For a program that has no
    /// windows yet: it waits for the answer, at most about a second.
    static bool knock(const QString &ledger);

Q_SIGNALS:
    void knocked();

private:
    void answer();

    QLocalServer *m_server;
};

}
