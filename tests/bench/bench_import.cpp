// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <algorithm>

#include "tests/bench/bench.h"
#include "tests/bench/made_export.h"

namespace tidemark::bench
{
namespace
{
constexpr int rounds = 5;

QString made(const QDir &folder, const QString &name, const MadeExport &what)
{
    folder.mkdir(name);
    const QString path = folder.filePath(name);
    return writeMadeExport(path, what) ? path : QString();
}

Ran import(const QString &cli, const QString &ledger, const QString &exported)
{
    return runProgram(cli, {QStringLiteral("import"), QStringLiteral("--json"), ledger, exported});
}

/// The rival: the same rows into one table with a unique key, by the shell that everybody has.
Ran importBySqlite(const QDir &folder, const QString &exported)
{
    const QString database = folder.filePath(QStringLiteral("rival.db"));
    QFile::remove(database);
    return runProgram(QStringLiteral("sqlite3"),
                      {database,
                       QStringLiteral("CREATE TABLE usage (at, org, user, action, model, asset, source, key UNIQUE)"),
                       QStringLiteral(".import --csv --skip 1 %1/usage.csv usage").arg(exported)});
}
}

void benchImport(const QString &path, const QString &cli)
{
    const QDir folder(path);
    const QString all = made(folder, QStringLiteral("all"), {});
    const QString further = made(folder, QStringLiteral("further"), {500, 10, 500'000, 400'000});
    if (all.isEmpty() || further.isEmpty())
        return report(QStringLiteral("import: the export could not be made"), 1, {}, 0);
    double best = 0, bestRival = 0, megabytes = 0, onTop = 0, onEmpty = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString ledger = folder.filePath(QStringLiteral("ledger-%1.tidemark").arg(round));
        const Ran rival = importBySqlite(folder, all);
        const Ran ours = import(cli, ledger, all);
        const Ran more = import(cli, ledger, further);
        const Ran alone = import(cli, folder.filePath(QStringLiteral("alone-%1.tidemark").arg(round)), further);
        if (!rival.ok || !ours.ok || !more.ok || !alone.ok)
            return report(QStringLiteral("import: a program failed"), 1, {}, 0);
        const auto least = [round](double &value, double now) {
            value = round == 0 ? now : std::min(value, now);
        };
        least(best, ours.seconds);
        least(bestRival, rival.seconds);
        least(onTop, more.seconds);
        least(onEmpty, alone.seconds);
        megabytes = std::max({megabytes, ours.megabytes, more.megabytes});
    }
    note(QStringLiteral("400,000 usage rows, 500 orgs: %1 s; sqlite3 .import: %2 s")
             .arg(best, 0, 'f', 2)
             .arg(bestRival, 0, 'f', 2));
    note(QStringLiteral("100,000 rows more on top: %1 s; on an empty ledger: %2 s")
             .arg(onTop, 0, 'f', 2)
             .arg(onEmpty, 0, 'f', 2));
    report(QStringLiteral("import of 400,000 rows / sqlite3 .import"), best / bestRival, QStringLiteral("x"), 4);
    report(QStringLiteral("100,000 rows on top / on an empty ledger"), onTop / onEmpty, QStringLiteral("x"), 1.3);
    report(QStringLiteral("import: most memory"), megabytes, QStringLiteral("MB"), 300);
}

}
