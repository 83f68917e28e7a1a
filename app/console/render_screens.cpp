// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/render_screens.h"

#include <QApplication>

#include "app/console/demo_ledger.h"
#include "app/console/ledger_screens.h"
#include "app/console/review_screens.h"
#include "app/console/screen_steps.h"
#include "app/console/state_screens.h"
#include "ui/widgets/banner.h"
#include "ui/window/main_window.h"
#include "ui/window/window_registry.h"

namespace tidemark
{
namespace
{

void open(QApplication &application, WindowRegistry &windows, ScreenSteps &steps, MainWindow *window,
          const QString &ledger)
{
    steps.wait();
    QObject::connect(window, &MainWindow::ledgerOpened, &steps, [&steps] {
        steps.goOn();
    });
    QObject::connect(window, &MainWindow::openFailed, &steps, [&application, window] {
        qCritical("%s", qPrintable(window->messages()->text()));
        application.exit(1);
    });
    const auto openPath = [&windows, window](const QString &path) {
        windows.openLedger(path, OpenMode::ReadWrite, window);
    };
    if (ledger.isEmpty())
        withDemoLedger(openPath);
    else
        openPath(ledger);
}

}

void renderScreens(QApplication &application, WindowRegistry &windows, const QString &folder, const QString &ledger,
                   const ScreenChoice &choice)
{
    QApplication::setQuitOnLastWindowClosed(false);
    auto *steps = new ScreenSteps(application, folder, choice);
    MainWindow *window = windows.showWelcome();
    window->resize(1440, 900);
    steps->setWindow(window);
    steps->add(QStringLiteral("welcome"), [] {});
    steps->then([&application, &windows, steps, window, ledger] {
        open(application, windows, *steps, window, ledger);
    });
    steps->addPart([steps, window] {
        addLedgerScreens(*steps, window);
    });
    steps->addPart([steps, &windows, window] {
        addReviewScreens(*steps, windows, window);
    });
    if (ledger.isEmpty())
        steps->addPart([steps, &windows, window] {
            window->close();
            addStateScreens(*steps, windows);
        });
    steps->start();
}

}
