// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <signal.h>
#include <sys/prctl.h>
#endif

/// A session bus of its own with a keychain that is open. Both go with the process, not before: GLib ends a process
/// whose session bus closes. The bus starts no services, so that nothing comes up that would ask somebody.
class PrivateKeychain
{
public:
    /// False: this system lacks a program for it.
    bool start()
    {
        if (!m_folder.isValid() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
            return false;
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration().toUtf8()) < 0)
            return false;
        file.close();
        QProcess *bus = begin(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"), QStringLiteral("--config-file=") + config});
        if (bus == nullptr || !bus->waitForReadyRead(waitMs))
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus->readLine().trimmed());
        QProcess *keychain =
            begin(QStringLiteral("gnome-keyring-daemon"),
                  {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        if (keychain == nullptr)
            return false;
        keychain->write("a passphrase");
        keychain->closeWriteChannel();
        return true;
    }

private:
    static constexpr int waitMs = 10'000;

    QString configuration() const
    {
        return QStringLiteral("<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth>"
                              "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                              "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>")
            .arg(m_folder.path());
    }
    /// Of nobody: its end would come before the process's.
    static QProcess *begin(const QString &program, const QStringList &arguments)
    {
        auto *process = new QProcess;
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_LINUX
        process->setChildProcessModifier([] {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        });
#endif
        process->start(program, arguments);
        return process->waitForStarted(waitMs) ? process : nullptr;
    }

    QTemporaryDir m_folder;
};
