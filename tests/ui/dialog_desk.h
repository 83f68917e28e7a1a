// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/async/ledger_service.h"
#include "tests/ui/made_organizations.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/before_after_table.h"

/// A ledger in a file of its own, and one dialog over it that is worked with clicks and keys.
class DialogDesk
{
public:
    static constexpr int waitMs = 20'000;

    explicit DialogDesk(const std::vector<std::string> &lines = twoOrganizations())
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        tidemark::applyTheme(*qApp, tidemark::ThemeChoice::Light);
        elsewhere(lines);
        auto opened = tidemark::LedgerService::open(path(), tidemark::OpenMode::ReadWrite);
        if (!QTest::qWaitFor(
                [&opened] {
                    return opened.isFinished();
                },
                waitMs)
            || !opened.result())
            qFatal("the ledger does not open");
        m_service = *opened.result();
        m_window.resize(800, 600);
        m_window.show();
    }
    ~DialogDesk()
    {
        delete m_dialog;
    }
    QString path() const
    {
        return m_folder.filePath(QStringLiteral("harbor.tidemark"));
    }
    const std::shared_ptr<tidemark::LedgerService> &service() const
    {
        return m_service;
    }

    /// Books as another program would, through a connection of its own.
    std::vector<tidemark::Answer> elsewhere(const std::vector<std::string> &lines)
    {
        const auto ledger = tidemark::Ledger::open(path().toStdString(), tidemark::OpenMode::CreateIfMissing);
        if (!ledger)
            qFatal("%s", ledger.error().detail.c_str());
        return tidemark::book(**ledger, lines);
    }
    /// The last entry of the organization and its balance, read by another connection.
    tidemark::Entry lastEntry(const std::string &org = "northwind")
    {
        const auto ledger = tidemark::Ledger::open(path().toStdString(), tidemark::OpenMode::ReadOnly);
        tidemark::Entry last;
        const auto read = (*ledger)->eachEntry([&](const tidemark::Entry &entry) {
            if (entry.org == org)
                last = entry;
            return true;
        });
        if (!read)
            qFatal("%s", read.error().detail.c_str());
        return last;
    }
    tidemark::OrgBalance balance(const std::string &org = "northwind")
    {
        const auto ledger = tidemark::Ledger::open(path().toStdString(), tidemark::OpenMode::ReadOnly);
        tidemark::Operation question;
        question.kind = tidemark::OperationKind::Balance;
        question.org = org;
        question.at = tidemark::Instant::now();
        return (*ledger)->read(question).balance.value();
    }

    template<typename Dialog, typename... Arguments>
    Dialog *open(const std::string &org, Arguments... arguments)
    {
        return openOn<Dialog>(org, arguments...);
    }
    /// As open(), where it is not an organization that the dialog is made for.
    template<typename Dialog, typename... Arguments>
    Dialog *openOn(Arguments... arguments)
    {
        auto *dialog = new Dialog(m_service, arguments..., &m_window);
        m_dialog = dialog;
        QObject::connect(dialog, &tidemark::OperationDialog::booked, dialog,
                         [this](const QString &what, const std::vector<tidemark::Operation> &undo) {
                             m_said = what;
                             m_undo = undo;
                         });
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog, waitMs))
            qFatal("the dialog does not show");
        return dialog;
    }
    tidemark::OperationDialog *dialog() const
    {
        return m_dialog;
    }
    bool isOpen() const
    {
        return m_dialog && m_dialog->isVisible();
    }
    template<typename Widget>
    Widget *named(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QAbstractButton *commitButton() const
    {
        return named<QAbstractButton>("commit");
    }
    bool canCommit() const
    {
        return QTest::qWaitFor(
            [this] {
                return commitButton()->isEnabled();
            },
            waitMs);
    }
    void clickCommit() const
    {
        QTest::mouseClick(commitButton(), Qt::LeftButton);
    }
    bool closes() const
    {
        return QTest::qWaitFor(
            [this] {
                return m_dialog.isNull();
            },
            waitMs);
    }
    /// A key where the keyboard is.
    static void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Presses Tab until `widget` has the keyboard; false where that never happens.
    bool tabTo(const QWidget *widget) const
    {
        for (int i = 0; i < 40 && QApplication::focusWidget() != widget; ++i)
            press(Qt::Key_Tab);
        return QApplication::focusWidget() == widget;
    }

    /// The rows of "What changes", as screen readers get them.
    QStringList changes() const
    {
        const auto *table = m_dialog->findChild<tidemark::BeforeAfterTable *>();
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows += table->spokenRow(row);
        return rows;
    }
    bool shows(const QString &change) const
    {
        return QTest::qWaitFor(
            [&] {
                return changes().contains(change);
            },
            waitMs);
    }
    /// Any visible label with the words.
    bool says(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] {
                const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                    return label->isVisible() && label->text().contains(words);
                });
            },
            5'000);
    }
    /// What the window would say when the dialog has booked.
    const QString &said() const
    {
        return m_said;
    }
    const std::vector<tidemark::Operation> &undo() const
    {
        return m_undo;
    }
    /// Books what takes it back, as the window does.
    bool undoIt()
    {
        auto outcome = m_service->commit(m_undo, {});
        return QTest::qWaitFor(
                   [&outcome] {
                       return outcome.isFinished();
                   },
                   waitMs)
            && outcome.result() && outcome.result()->booked;
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<tidemark::LedgerService> m_service;
    QWidget m_window;
    QPointer<tidemark::OperationDialog> m_dialog;
    QString m_said;
    std::vector<tidemark::Operation> m_undo;
};

/// What a dialog says where the outcome is no longer the one shown.
inline QString meanwhile()
{
    return QStringLiteral("Meanwhile something else was booked");
}
