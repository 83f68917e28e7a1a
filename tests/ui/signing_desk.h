// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

#include "core/exchange/signature/desk_key.h"
#include "core/exchange/signature/signature_check.h"
#include "core/exchange/signature/trusted_keys.h"
#include "tests/ui/window_desk.h"
#include "ui/keys/keys_dialog.h"
#include "ui/keys/passphrase_dialog.h"
#include "ui/widgets/link_button.h"

/// A window, and a desk that has no keys yet.
class SigningDesk
{
public:
    SigningDesk()
    {
        // Test mode has to be on before the folder is asked for: m_desk is made first.
        QDir(QFileInfo(QString::fromStdString(tidemark::deskKeyPath())).absolutePath()).removeRecursively();
        m_window = m_desk.open();
    }
    tidemark::MainWindow *window() const
    {
        return m_window;
    }
    /// Its link is the action of the message that the window shows.
    void followMessage() const
    {
        QTest::mouseClick(m_window->messages()->actionLink(), Qt::LeftButton);
    }
    /// Once the keys are read.
    tidemark::KeysDialog *openKeys() const
    {
        m_window->actionsOfWindow().keys->trigger();
        auto *dialog = m_window->findChild<tidemark::KeysDialog *>();
        QSignalSpy shown(dialog, &tidemark::KeysDialog::shown);
        return shown.wait(WindowDesk::waitMs) ? dialog : nullptr;
    }
    static QPushButton *button(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QLineEdit *line(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    static bool says(const QWidget *dialog, const QString &words)
    {
        const auto *banner = dialog->findChild<tidemark::Banner *>();
        return QTest::qWaitFor(
            [&] {
                return banner->isVisible() && banner->text().contains(words);
            },
            60'000);
    }
    /// The path of an export that the window has just written; empty: it did not.
    QString exported()
    {
        const QString path = m_desk.path(QStringLiteral("out.jsonl"));
        // The dialog would ask whether to write over it.
        QFile::remove(path);
        m_window->messages()->hide();
        m_window->actionsOfWindow().exportAll->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>();
        dialog->setDirectory(QFileInfo(path).path());
        dialog->selectFile(QFileInfo(path).fileName());
        QMetaObject::invokeMethod(dialog, "accept");
        return WindowDesk::says(m_window, QStringLiteral("Exported ")) ? path : QString();
    }
    /// By minisign's own judgement, where it is installed.
    static bool holds(const QString &path)
    {
        if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty())
            return true;
        QProcess minisign;
        minisign.start(QStringLiteral("minisign"),
                       {QStringLiteral("-Vm"), path, QStringLiteral("-p"),
                        QString::fromStdString(tidemark::publicKeyPathOf(tidemark::deskKeyPath()))});
        return minisign.waitForFinished() && minisign.exitCode() == 0;
    }
    static void picture(QWidget *of, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("TIDEMARK_PICTURES"); !folder.isEmpty())
            of->grab().save(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png"));
    }

private:
    WindowDesk m_desk;
    tidemark::MainWindow *m_window = nullptr;
};
