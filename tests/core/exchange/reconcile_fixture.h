// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/exchange/reconcile/reconcile.h"
#include "core/exchange/reconcile/reconcile_json.h"
#include "core/exchange/reconcile/usage_file.h"
#include "tests/core/exchange/import_fixture.h"

namespace tidemark::test
{

inline constexpr char usageRows[] = "2026-01-02T10:00:00Z,acme,ann,generate,GPT1-HQ,a1,,k1\n"
                                    "2026-01-02T11:00:00Z,acme,ann,generate,GPT1 Mini,a2,,k2\n"
                                    "2026-01-02T12:00:00Z,acme,ann,color_correction,,a3,a1,k3\n"
                                    "2026-01-02T13:00:00Z,acme,ann,upscale,,a4,a1,\n"
                                    "2026-01-02T13:00:00Z,acme,ann,upscale,,a5,a2,\n"
                                    "2026-01-02T14:00:00Z,acme,ann,download,,,a1,k6\n"
                                    "2026-01-02T15:00:00Z,acme,ann,background_removal,,a7,a1,k7\n";

/// 20 credits, and all of the rows booked.
inline void importAll(ImportFixture &fixture, const QByteArray &rows = usageRows)
{
    writeOne(fixture, rows, "2026-01-01T00:00:00Z,acme,topup,,20,r1\n");
    QCOMPARE(fixture.import().exitStatus(), 0);
}

inline Result<ReconcileReport> run(const std::string &ledger, const std::string &file,
                                   const ReconcileOptions &options = {})
{
    const auto chains = ChainReader::open(ledger);
    if (!chains)
        return tl::unexpected(chains.error());
    const auto usage = openUsageFile(file);
    if (!usage)
        return tl::unexpected(usage.error());
    return reconcile(**chains, **usage, options);
}

inline ReconcileReport reconciled(const ImportFixture &fixture, const ReconcileOptions &options = {})
{
    const auto report =
        run(fixture.path("a.tidemark").toStdString(), fixture.path("export/usage.csv").toStdString(), options);
    if (!report)
        qFatal("%s", report.error().detail.c_str());
    return *report;
}

/// "same 3, only_in_file 1": the groups that have something.
inline QByteArray groups(const ReconcileReport &report)
{
    QByteArray text;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(reconcileJson(report))).object();
    for (const char *name :
         {"same", "priced_differently", "said_differently", "only_in_file", "only_in_ledger", "free"}) {
        const int count = json[QLatin1String(name)][QLatin1String("count")].toInt();
        if (count > 0)
            text += (text.isEmpty() ? "" : ", ") + QByteArray(name) + ' ' + QByteArray::number(count);
    }
    return text;
}

inline QByteArray shown(const std::optional<Credits> &credits)
{
    return credits ? QByteArray::fromStdString(credits->toString()) : "nothing";
}

inline const ReconciledUsage &only(const ReconcileReport &report, UsageGroup group)
{
    if (report.firstOf(group).size() != 1)
        qFatal("%s", reconcileJson(report).c_str());
    return report.firstOf(group).front();
}

inline QByteArray replaced(QByteArray text, const char *from, const char *to)
{
    if (!text.contains(from))
        qFatal("%s is not there", from);
    return text.replace(from, to);
}

}
