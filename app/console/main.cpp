// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <csignal>
#include <memory>

#include "app/console/demo_ledger.h"
#include "app/console/render_screens.h"
#include "app/console/screen_choice.h"
#include "ui/door/ledger_door.h"
#include "ui/reviews/choose_review.h"
#include "ui/reviews/review_window.h"
#include "ui/support/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_registry.h"

using namespace tidemark;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::Main)
};

void translate(QApplication &application)
{
    const auto add = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            QApplication::installTranslator(translator);
        else
            delete translator;
    };
    add(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Plurals of English stand in a file too: the sources say "%n organizations".
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/tidemark_en.qm")))
        QApplication::installTranslator(english);
    add(QStringLiteral("tidemark"), QStringLiteral(":/i18n"));
}

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    if (name.isEmpty())
        return ThemeChoice::System;
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return std::nullopt;
}

/// Help and version are read in terminals that have no display, too.
bool asksForText(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArray name = argument;
        return name == "-h" || name == "--help" || name == "--help-all" || name == "-v" || name == "--version";
    });
}

/// False where other processes show all of it already: each brings its window to the front.
bool openAsked(WindowRegistry &windows, const QStringList &paths, bool demo)
{
    bool shows = false;
    if (demo)
        withDemoLedger([&windows](const QString &path) {
            if (!LedgerDoor::knock(path))
                windows.openLedger(path);
            else if (windows.windows().empty())
                QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        });
    for (const QString &path : paths) {
        if (hasExportName(path))
            windows.openReview(path);
        else if (LedgerDoor::knock(path))
            continue;
        else
            windows.openLedger(path);
        shows = true;
    }
    if (paths.isEmpty() && !demo)
        windows.showWelcome();
    return shows || paths.isEmpty() || demo;
}

}

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    // Whoever reads a pipe that is written to may go: that is told as any other failure to write.
    std::signal(SIGPIPE, SIG_IGN);
    if (asksForText(argc, argv))
        qputenv("QT_QPA_PLATFORM", "minimal");
#endif
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Tidemark"));
    QApplication::setApplicationName(QStringLiteral("tidemark"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tidemark"));
    QApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tidemark.Tidemark"));
    translate(application);
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("A console for credit ledgers."));
    const QCommandLineOption demo(QStringLiteral("demo"), Words::tr("Open a ledger made up for trying things out."));
    const QCommandLineOption render(QStringLiteral("render-screens"),
                                    Words::tr("Draw the windows to PNG files in DIR, and end."), QStringLiteral("DIR"));
    const QCommandLineOption pairwise(
        QStringLiteral("pairwise"),
        Words::tr("With --render-screens: draw what falls to this scale and language of six runs, each window once."));
    const QCommandLineOption theme(QStringLiteral("theme"), Words::tr("Colours: light or dark."),
                                   QStringLiteral("NAME"));
    parser.addOptions({demo, render, pairwise, theme});
    parser.addPositionalArgument(QStringLiteral("LEDGER"), Words::tr("Ledgers to open, and exports to review."),
                                 QStringLiteral("[LEDGER…]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    const std::optional<ThemeChoice> choice = themeNamed(parser.value(theme));
    if (!choice) {
        qCritical("%s", qPrintable(Words::tr("--theme takes light or dark, not %1").arg(parser.value(theme))));
        return 2;
    }
    applyTheme(application, *choice);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/tidemark/org.tidemark.Tidemark.svg")));
    WindowRegistry windows;
    if (parser.isSet(render))
        renderScreens(application, windows, parser.value(render), parser.positionalArguments().value(0),
                      parser.isSet(pairwise) ? ScreenChoice::pairwise() : ScreenChoice::everything());
    else if (!openAsked(windows, parser.positionalArguments(), parser.isSet(demo)))
        return 0;
    return QApplication::exec();
}
