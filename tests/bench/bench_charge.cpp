// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include "core/store/sqlite.h"
#include "tests/bench/bench.h"
#include "tests/bench/made_ledger.h"

namespace tidemark::bench
{
namespace
{
constexpr int charges = 400;
/// Of which the quickest counts: each holds one durable commit, and the disk may be busy.
constexpr int rounds = 7;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double microseconds(double seconds)
{
    return seconds * 1e6;
}
}

void benchCharge(const QString &folder)
{
    const std::unique_ptr<Ledger> ledger = makeLedger(folder.toStdString() + "/charge.tidemark");
    auto bare = sqlite::Connection::open(folder.toStdString() + "/bare.db", {.create = true});
    if (!ledger || !bare
        || !(*bare)->execute(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)"))
        return report(QStringLiteral("charge: the ledger could not be made"), 1, {}, 0);
    std::vector<double> ours, rival;
    for (int i = 0; i < charges; ++i) {
        const Watch watch;
        (void)(*bare)->execute(
            "INSERT INTO t (text) VALUES ('one row of about as many bytes as an entry of a chain has in all')");
        rival.push_back(watch.seconds());
        ours.push_back(bookAwaited(*ledger, nextCharge()));
    }
    note(QStringLiteral("one charge, awaited: %1 µs; a bare durable commit: %2 µs (medians)")
             .arg(microseconds(median(ours)), 0, 'f', 0)
             .arg(microseconds(median(rival)), 0, 'f', 0));
    report(QStringLiteral("one awaited charge / a bare durable commit of SQLite"), median(ours) / median(rival),
           QStringLiteral("x"), 2);
}

void benchGrowth(const QString &folder)
{
    const std::unique_ptr<Ledger> small = makeLedger(folder.toStdString() + "/small.tidemark");
    const std::unique_ptr<Ledger> large = makeLedger(folder.toStdString() + "/large.tidemark");
    const auto grant = [] {
        static int number = 0;
        Operation operation = next(OperationKind::Grant);
        operation.credits = Amount{Credits::whole(1)};
        operation.priority = number % 101;
        if (++number % 3 == 0)
            operation.expiresAt = Instant{operation.at.ms + (1 + number % 1000) * 365LL * msPerDay};
        return operation;
    };
    if (!small || !large || !bookMany(*large, 200'000, grant) || !bookMany(*large, 300'000, nextCharge))
        return report(QStringLiteral("growth: the ledger could not be made"), 1, {}, 0);
    const auto perCharge = [](Ledger &ledger) {
        const Watch watch;
        return bookMany(ledger, 2000, nextCharge) ? watch.seconds() / 2000 : -1;
    };
    double few = 0, many = 0;
    for (int round = 0; round < rounds; ++round) {
        const double inSmall = perCharge(*small);
        const double inLarge = perCharge(*large);
        few = round == 0 ? inSmall : std::min(few, inSmall);
        many = round == 0 ? inLarge : std::min(many, inLarge);
    }
    if (few < 0 || many < 0)
        return report(QStringLiteral("growth: a charge failed"), 1, {}, 0);
    note(QStringLiteral("a charge within a batch: %1 µs with 3 grants; %2 µs after 200,000 grants and 300,000 charges")
             .arg(microseconds(few), 0, 'f', 1)
             .arg(microseconds(many), 0, 'f', 1));
    report(QStringLiteral("a charge in a large organization / in a small one"), many / few, QStringLiteral("x"), 2);
}

}
