// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <cstdio>

#include "tests/bench/bench.h"

int main(int argc, char *argv[])
{
    using namespace tidemark::bench;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures Tidemark against named rivals, in one run. Keep the machine quiet."));
    parser.addHelpOption();
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("import, charge, growth, pages or review."),
                                  QStringLiteral("NAME"));
    parser.addOption(only);
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where to work, on a real disk."),
                                 QStringLiteral("[FOLDER]"));
    parser.process(application);

    const QString base = parser.positionalArguments().value(0, QDir::currentPath());
    const QByteArray fileSystem = QStorageInfo(base).fileSystemType();
    if (fileSystem == "tmpfs" || fileSystem == "ramfs") {
        std::fprintf(stderr, "tidemark-bench: %s lies in memory; name a folder on a real disk.\n", qPrintable(base));
        return 2;
    }
    QTemporaryDir work(base + QStringLiteral("/bench-XXXXXX"));
    if (!work.isValid()) {
        std::fprintf(stderr, "tidemark-bench: %s: %s\n", qPrintable(base), qPrintable(work.errorString()));
        return 2;
    }
    const auto wanted = [&](const char *name) {
        const QString text = QString::fromLatin1(name);
        return (!parser.isSet(only) || parser.value(only) == text) && QDir(work.path()).mkdir(text);
    };
    const QString cli = QCoreApplication::applicationDirPath() + QStringLiteral("/tidemark-cli");
    if (wanted("import"))
        benchImport(work.filePath(QStringLiteral("import")), cli);
    if (wanted("charge"))
        benchCharge(work.filePath(QStringLiteral("charge")));
    if (wanted("growth"))
        benchGrowth(work.filePath(QStringLiteral("growth")));
    if (wanted("pages"))
        benchPages(work.filePath(QStringLiteral("pages")));
    if (wanted("review"))
        benchReview(work.filePath(QStringLiteral("review")), cli);
    return allWithinLimits() ? 0 : 1;
}
