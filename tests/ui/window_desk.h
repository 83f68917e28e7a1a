// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/async/ledger_service.h"
#include "core/models/orgs_model.h"
#include "tests/ui/made_organizations.h"
#include "ui/pages/orgs_page.h"
#include "ui/support/theme.h"
#include "ui/views/data_table.h"
#include "ui/widgets/banner.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"
#include "ui/window/window_registry.h"

/// Windows on ledgers in a folder that goes, with settings of their own.
class WindowDesk
{
public:
    static constexpr int waitMs = 20'000;

    WindowDesk()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Tidemark tests"));
        QSettings().clear();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QGuiApplication::setQuitOnLastWindowClosed(false);
        tidemark::applyTheme(*qApp, tidemark::ThemeChoice::Light);
        const auto ledger = tidemark::Ledger::open(path().toStdString(), tidemark::OpenMode::CreateNew);
        tidemark::book(**ledger, twoOrganizations());
    }
    QString path(const QString &name = QStringLiteral("harbor.tidemark")) const
    {
        return m_folder.filePath(name);
    }
    tidemark::WindowRegistry &windows()
    {
        return m_windows;
    }
    /// The window on the ledger on its page of organizations, once they are read.
    tidemark::MainWindow *open(tidemark::OpenMode mode = tidemark::OpenMode::ReadWrite)
    {
        tidemark::MainWindow *window = m_windows.openLedger(path(), mode);
        const bool read = QTest::qWaitFor(
            [window] {
                if (window->view() == nullptr)
                    return false;
                window->view()->showPage(tidemark::LedgerView::Orgs);
                const tidemark::OrgsModel *model = window->view()->orgsPage()->model();
                return model->rowCount() > 0 && model->row(0) != nullptr;
            },
            waitMs);
        return read ? window : nullptr;
    }
    static bool says(const tidemark::MainWindow *window, const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                return window->messages()->isVisible() && window->messages()->text().contains(words);
            },
            waitMs);
    }
    /// What remains of the organization, read by another connection.
    tidemark::Credits remaining(const std::string &org = "northwind")
    {
        const auto ledger = tidemark::Ledger::open(path().toStdString(), tidemark::OpenMode::ReadOnly);
        tidemark::Operation question;
        question.kind = tidemark::OperationKind::Balance;
        question.org = org;
        question.at = tidemark::Instant::now();
        return (*ledger)->read(question).balance.value().remaining;
    }

private:
    QTemporaryDir m_folder;
    tidemark::WindowRegistry m_windows;
};

inline QString exampleExport()
{
    return QStringLiteral(TIDEMARK_TEST_DATA "/backend-export");
}
