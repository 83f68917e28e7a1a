// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

/// What tidemark-cli did.
struct CliRun {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// `outputTo`: a file that takes standard output.
inline CliRun runCli(const QStringList &arguments, const QByteArray &input = {}, const QString &outputTo = {})
{
    QProcess process;
    if (!outputTo.isEmpty())
        process.setStandardOutputFile(outputTo);
    process.start(QStringLiteral(TIDEMARK_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}
