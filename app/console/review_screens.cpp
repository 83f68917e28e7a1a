// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/review_screens.h"

#include <QFile>
#include <QTabWidget>
#include <QTemporaryDir>

#include <memory>

#include "app/console/screen_steps.h"
#include "core/async/ledger_service.h"
#include "core/exchange/portable/portable_export.h"
#include "ui/reviews/review_notes_page.h"
#include "ui/reviews/review_orgs_page.h"
#include "ui/reviews/review_window.h"
#include "ui/reviews/verdict_strip.h"
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

bool writeBoth(Ledger &ledger, const QString &folder)
{
    QFile file(folder + QStringLiteral("/harbor.jsonl"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto written = writePortableExport(ledger, {}, [&file](std::string_view bytes) {
        return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    });
    file.close();
    writeBroken(file.fileName(), folder + QStringLiteral("/harbor-changed.jsonl"));
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

}

void addReviewScreens(ScreenSteps &steps, WindowRegistry &windows, MainWindow *window)
{
    const auto place = std::make_shared<Place>();
    steps.then([&steps, window, place] {
        steps.wait();
        window->service()
            ->readLong([folder = place->folder.path()](Ledger &ledger) {
                return writeBoth(ledger, folder);
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
    steps.then([place] {
        place->whole->close();
        place->broken->close();
    });
}

}
