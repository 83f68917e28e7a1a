// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tidemark
{

/// Exit statuses of every command (ledger.md, exchange.md).
enum ExitStatus {
    Done = 0,
    SomethingRefused = 1, ///< malformed lines, a broken chain, a difference
    Failed = 2,           ///< a file could not be opened, read or written; wrong use
};

/// Prints "tidemark-cli: MESSAGE" to standard error; returns Failed.
int failCommand(const QString &message);

int applyCommand(const QStringList &arguments);
int importCommand(const QStringList &arguments);
int verifyCommand(const QStringList &arguments);
int diffCommand(const QStringList &arguments);
int reconcileCommand(const QStringList &arguments);
int exportCommand(const QStringList &arguments);
int quoteCommand(const QStringList &arguments);
int reportCommand(const QStringList &arguments);
int signCommand(const QStringList &arguments);
int keyCommand(const QStringList &arguments);
int programCommand(const QStringList &arguments);
int statementCommand(const QStringList &arguments);

}
