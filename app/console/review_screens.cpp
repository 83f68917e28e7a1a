// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/review_screens.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabWidget>
#include <QTemporaryDir>

#include <functional>
#include <memory>

#include "app/console/screen_steps.h"
#include "core/async/ledger_service.h"
#include "core/exchange/backend/demo_export.h"
#include "core/exchange/portable/portable_export.h"
#include "ui/reviews/compare_window.h"
#include "ui/reviews/reconcile_window.h"
#include "ui/reviews/review_notes_page.h"
#include "ui/reviews/review_orgs_page.h"
#include "ui/reviews/review_window.h"
#include "ui/reviews/verdict_strip.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/link_button.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"
#include "ui/window/window_registry.h"

namespace tidemark
{
namespace
{

struct Place {
    QTemporaryDir folder;
    ReviewWindow *whole = nullptr;
    ReviewWindow *broken = nullptr;
    std::unique_ptr<SideBySideWindow> beside;
};

/// The same but for one figure, far within.
void writeBroken(const QString &from, const QString &to)
{
    QFile whole(from);
    QFile broken(to);
    if (!whole.open(QIODevice::ReadOnly) || !broken.open(QIODevice::WriteOnly))
        return;
    QByteArray bytes = whole.readAll();
    const QByteArray figure = QByteArrayLiteral("\"amount\":\"-1\"");
    if (const qsizetype at = bytes.indexOf(figure, bytes.size() / 2); at >= 0)
        bytes.replace(at, figure.size(), QByteArrayLiteral("\"amount\":\"-2\""));
    broken.write(bytes);
}

/// The same as it was 40 entries of one organization before.
void writeEarlier(const QString &from, const QString &to)
{
    constexpr int fewer = 40;
    QFile whole(from);
    QFile earlier(to);
    if (!whole.open(QIODevice::ReadOnly) || !earlier.open(QIODevice::WriteOnly))
        return;
    QList<QByteArray> lines = whole.readAll().split('\n');
    const auto of = [&lines](qsizetype line, const char *name) {
        return QJsonDocument::fromJson(lines[line]).object().value(QLatin1String(name));
    };
    qsizetype last = lines.size() - 1;
    while (last > 0 && (lines[last].isEmpty() || lines[last].startsWith("{\"end\"")))
        --last;
    const QString org = of(last, "org").toString();
    const qsizetype kept = last - fewer;
    if (kept < 1 || of(kept, "org").toString() != org)
        return;
    QJsonObject end = of(last + 1, "end").toObject();
    QJsonObject heads = end[QLatin1String("heads")].toObject();
    heads[org] = QJsonObject{{QStringLiteral("hash"), of(kept, "hash")}, {QStringLiteral("seq"), of(kept, "seq")}};
    end[QLatin1String("heads")] = heads;
    end[QLatin1String("entries")] = end[QLatin1String("entries")].toInteger() - fewer;
    lines.resize(kept + 1);
    lines += QJsonDocument(QJsonObject{{QStringLiteral("end"), end}}).toJson(QJsonDocument::Compact);
    earlier.write(lines.join('\n') + '\n');
}

bool writeFiles(Ledger &ledger, const QString &folder)
{
    QFile file(folder + QStringLiteral("/harbor.jsonl"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto written = writePortableExport(ledger, {}, [&file](std::string_view bytes) {
        return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    });
    file.close();
    writeBroken(file.fileName(), folder + QStringLiteral("/harbor-changed.jsonl"));
    writeEarlier(file.fileName(), folder + QStringLiteral("/harbor-earlier.jsonl"));
    QDir(folder).mkdir(QStringLiteral("backend-export"));
    if (!writeDemoExport(QDir(folder).filePath(QStringLiteral("backend-export")).toStdString(), Instant::now()))
        return false;
    return written.has_value();
}

ReviewWindow *open(WindowRegistry &windows, ScreenSteps &steps, const Place &place, const QString &name)
{
    steps.wait();
    ReviewWindow *window = windows.openReview(place.folder.filePath(name));
    window->resize(1440, 900);
    QObject::connect(window->review(), &Review::studied, &steps, [&steps] {
        steps.goOn();
    });
    return window;
}

/// Two files beside each other, in the window that `make` opens on them.
void addBeside(ScreenSteps &steps, const std::shared_ptr<Place> &place, const QString &name,
               const std::function<std::unique_ptr<SideBySideWindow>()> &make)
{
    steps.then([&steps, place, make] {
        place->beside = make();
        place->beside->begin();
        steps.waitUntil([beside = place->beside.get()] {
            return !beside->isRunning();
        });
    });
    steps.add(name, [&steps, place] {
        place->beside->present();
        steps.setWindow(place->beside.get());
    });
}

void addSideBySide(ScreenSteps &steps, MainWindow *window, const std::shared_ptr<Place> &place)
{
    addBeside(steps, place, QStringLiteral("compare"), [place] {
        auto compare = std::make_unique<CompareWindow>(place->folder.filePath(QStringLiteral("harbor.jsonl")));
        compare->fileB()->setPath(place->folder.filePath(QStringLiteral("harbor-earlier.jsonl")));
        return compare;
    });
    addBeside(steps, place, QStringLiteral("reconcile"), [window, place] {
        auto reconcile = std::make_unique<ReconcileWindow>(window->service()->path());
        reconcile->usageFile()->setPath(place->folder.filePath(QStringLiteral("backend-export/usage.csv")));
        return reconcile;
    });
    steps.then([&steps, window, place] {
        steps.setWindow(window);
        place->beside.reset();
    });
}

}

void addReviewScreens(ScreenSteps &steps, WindowRegistry &windows, MainWindow *window)
{
    const auto place = std::make_shared<Place>();
    steps.then([&steps, window, place] {
        steps.wait();
        window->service()
            ->readLong([folder = place->folder.path()](Ledger &ledger) {
                return writeFiles(ledger, folder);
            })
            .then(&steps, [&steps](bool) {
                steps.goOn();
            });
    });
    steps.then([&steps, &windows, place] {
        place->whole = open(windows, steps, *place, QStringLiteral("harbor.jsonl"));
    });
    steps.add(QStringLiteral("review"), [&steps, place] {
        steps.setWindow(place->whole);
    });
    steps.add(QStringLiteral("review-organizations"), [place] {
        place->whole->findChild<QTabWidget *>()->setCurrentWidget(place->whole->orgs());
    });
    steps.add(QStringLiteral("review-notes"), [place] {
        place->whole->findChild<QTabWidget *>()->setCurrentWidget(place->whole->notes());
    });
    steps.add(QStringLiteral("dialog-note"), [place] {
        place->whole->notes()->askForNote({}, 0);
    });
    steps.then([&steps, &windows, place] {
        steps.closeDialog();
        place->broken = open(windows, steps, *place, QStringLiteral("harbor-changed.jsonl"));
    });
    steps.add(QStringLiteral("review-broken"), [&steps, place] {
        steps.setWindow(place->broken);
        place->broken->verdict()->rowLink()->click();
    });
    steps.add(QStringLiteral("reviews"), [&steps, window, place] {
        steps.setWindow(window);
        window->view()->showPage(LedgerView::Reviews);
    });
    addSideBySide(steps, window, place);
    steps.then([place] {
        place->whole->close();
        place->broken->close();
    });
}

}
