// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/state_screens.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

#include <memory>

#include "app/console/screen_steps.h"
#include "core/async/ledger_service.h"
#include "core/exchange/backend/demo_export.h"
#include "ui/dialogs/snooze_dialog.h"
#include "ui/import/import_report_dialog.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/overview_page.h"
#include "ui/views/attention_view.h"
#include "ui/widgets/banner.h"
#include "ui/window/import_flow.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"
#include "ui/window/window_registry.h"

namespace tidemark
{
namespace
{

constexpr int watchMs = 10;

struct Place {
    QTemporaryDir folder;
    MainWindow *window = nullptr;

    QString path(const QString &name) const
    {
        return folder.filePath(name);
    }
};

void append(const QString &path, const QByteArray &rows)
{
    QFile file(path);
    if (file.open(QIODevice::Append))
        file.write(rows);
}

/// The demo's export with rows that the rules refuse and rows that cannot be read.
void writeExport(const QString &folder)
{
    if (!writeDemoExport(folder.toStdString(), Instant::now()))
        return;
    const QByteArray day = Instant::now().toString().substr(0, 10).c_str();
    QByteArray usage;
    for (int i = 0; i < 40; ++i)
        usage += day + "T00:00:00Z,copper-brewery,nobody,generate,Flux-2,,,late-" + QByteArray::number(i) + '\n';
    usage += "yesterday,fern-florists,beatriz.almonda,generate,Flux-2,,,odd-1\n";
    usage += day + "T00:00:00Z,fern-florists\n";
    append(folder + QStringLiteral("/usage.csv"), usage);
    append(folder + QStringLiteral("/purchases.csv"), day + "T00:00:00Z,lumen-studio,topup,,lots,LL-9\n");
}

void open(ScreenSteps &steps, WindowRegistry &windows, Place &place, const QString &path, OpenMode mode)
{
    steps.wait();
    MainWindow *window = windows.openLedger(path, mode);
    window->resize(1440, 900);
    place.window = window;
    steps.setWindow(window);
    const auto goOn = [&steps] {
        steps.goOn();
    };
    QObject::connect(window, &MainWindow::ledgerOpened, &steps, goOn);
    QObject::connect(window, &MainWindow::openFailed, &steps, goOn);
    if (window->view() != nullptr || window->messages()->isVisible())
        steps.goOn();
}

/// Draws the import while it books, and goes on when its report is there.
void import(ScreenSteps &steps, Place &place)
{
    steps.wait();
    ImportFlow *flow = place.window->importFlow();
    auto *watch = new QTimer(flow);
    QObject::connect(watch, &QTimer::timeout, flow, [&steps, flow, watch] {
        if (!flow->isBooking())
            return;
        watch->stop();
        steps.drawNow(QStringLiteral("import-progress"));
    });
    QObject::connect(flow, &ImportFlow::finished, &steps, [&steps] {
        steps.goOn();
    });
    watch->start(watchMs);
    flow->start(place.path(QStringLiteral("backend-export")));
}

/// An export as the backend writes it, and usage as some other program does.
void addAssistant(ScreenSteps &steps, Place &place)
{
    for (const auto &[name, file] :
         {std::pair("import-assistant", "backend-export"), std::pair("import-assistant-columns", "nutzung.csv")}) {
        steps.add(QString::fromLatin1(name), [&place, file = QString::fromLatin1(file)] {
            place.window->importFrom(place.path(file));
        });
        steps.then([&steps] {
            steps.closeDialog();
        });
    }
}

void addReport(ScreenSteps &steps, Place &place)
{
    const auto tab = [&place](int index) {
        return [&place, index] {
            place.window->findChild<QDialog *>()->findChild<QTabWidget *>()->setCurrentIndex(index);
        };
    };
    steps.add(QStringLiteral("import-report"), tab(0));
    steps.add(QStringLiteral("import-report-refused"), tab(1));
    steps.add(QStringLiteral("import-report-not-read"), tab(2));
}

/// A booking of somebody else's comes between the preview and the commit.
void confirmTooLate(ScreenSteps &steps, Place &place)
{
    steps.wait();
    Operation topUp;
    topUp.kind = OperationKind::Topup;
    topUp.org = "fern-florists";
    topUp.at = Instant::now();
    topUp.actor = "demo";
    topUp.credits = Amount{Credits::whole(10), Amount::Problem::None};
    place.window->service()->commit({topUp}, {}).then(&steps, [&steps, &place](const Result<CommitOutcome> &) {
        place.window->findChild<QPushButton *>(QStringLiteral("commit"))->click();
        steps.goOn();
    });
}

void addBookings(ScreenSteps &steps, Place &place)
{
    steps.then([&steps, &place] {
        steps.closeDialog();
        place.window->view()->showOrg("fern-florists");
        place.window->view()->bookings()->topUp("fern-florists");
    });
    steps.add(QStringLiteral("dialog-outdated"), [&steps, &place] {
        confirmTooLate(steps, place);
    });
    steps.add(QStringLiteral("booked"), [&place] {
        place.window->findChild<QPushButton *>(QStringLiteral("commit"))->click();
    });
    steps.add(QStringLiteral("verified"), [&place] {
        place.window->actionsOfWindow().verify->trigger();
    });
}

void addSnoozed(ScreenSteps &steps, Place &place)
{
    steps.then([&place] {
        place.window->view()->showPage(LedgerView::Overview);
    });
    steps.then([&place] {
        AttentionView *list = place.window->view()->overviewPage()->view();
        Q_EMIT list->snoozeRequested(list->currentIndex());
    });
    steps.then([&place] {
        if (auto *dialog = place.window->findChild<SnoozeDialog *>()) {
            dialog->findChild<QLineEdit *>(QStringLiteral("note"))->setText(QStringLiteral("They decide on Friday"));
            dialog->findChild<QPushButton *>(QStringLiteral("snooze"))->click();
        }
    });
    steps.add(QStringLiteral("overview-snoozed"), [&place] {
        place.window->view()->overviewPage()->snoozedButton()->setChecked(true);
    });
}

void addReadOnly(ScreenSteps &steps, WindowRegistry &windows, Place &place)
{
    steps.then([&place] {
        place.window->close();
    });
    steps.then([&steps, &windows, &place] {
        open(steps, windows, place, place.path(QStringLiteral("harbor.tidemark")), OpenMode::ReadOnly);
    });
    steps.add(QStringLiteral("read-only"), [] {});
    steps.add(QStringLiteral("read-only-org"), SceneState::ReadOnly, [&place] {
        place.window->view()->showOrg("fern-florists");
    });
}

}

void addStateScreens(ScreenSteps &steps, WindowRegistry &windows)
{
    auto owner = std::make_shared<Place>();
    Place &place = *owner;
    steps.then([&steps, owner] {
        steps.wait();
        Reply(QtConcurrent::run([owner] {
            append(owner->path(QStringLiteral("letter.tidemark")), QByteArray(4096, 'x'));
            writeExport(owner->path(QStringLiteral("backend-export")));
            append(owner->path(QStringLiteral("nutzung.csv")),
                   "Kennung;Zeitpunkt;Kunde;wer;Vorgang;Modell\nn1;5.11.2026 10:15;fern-florists;beatriz.almonda;"
                   "generate;Flux-2\nn2;6.11.2026 9:40;fern-florists;beatriz.almonda;upscale;\n");
        })).then(&steps, [&steps] {
            steps.goOn();
        });
    });
    steps.add(QStringLiteral("cannot-open"), [&steps, &windows, &place] {
        open(steps, windows, place, place.path(QStringLiteral("letter.tidemark")), OpenMode::ReadWrite);
    });
    steps.add(QStringLiteral("empty-overview"), SceneState::Empty, [&steps, &windows, &place] {
        open(steps, windows, place, place.path(QStringLiteral("harbor.tidemark")), OpenMode::CreateNew);
    });
    steps.add(QStringLiteral("empty-orgs"), [&place] {
        place.window->view()->showPage(LedgerView::Orgs);
    });
    steps.add(QStringLiteral("empty-ledger"), [&place] {
        place.window->view()->showPage(LedgerView::Ledger);
    });
    steps.then([&place] {
        place.window->view()->showPage(LedgerView::Orgs);
    });
    addAssistant(steps, place);
    steps.then([&steps, &place] {
        import(steps, place);
    });
    addReport(steps, place);
    addBookings(steps, place);
    addSnoozed(steps, place);
    addReadOnly(steps, windows, place);
    steps.add(QStringLiteral("welcome-recent"), [&steps, &windows, &place] {
        place.window->close();
        steps.setWindow(windows.showWelcome());
    });
    steps.then([owner] {});
}

}
