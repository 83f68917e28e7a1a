// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/check/verify_file.h"
#include "core/exchange/portable/chain_diff.h"
#include "core/exchange/portable/chain_reader.h"
#include "core/exchange/portable/portable_export.h"
#include "core/exchange/tables/entries_csv.h"
#include "core/exchange/tables/entries_xlsx.h"
#include "core/exchange/tables/hledger_journal.h"
#include "core/query/advice.h"
#include "core/query/asset_versions.h"
#include "core/query/gallery_choices.h"
#include "core/query/grant_uses.h"
#include "core/query/ledger_summary.h"
#include "core/query/org_details.h"
#include "core/query/overview.h"
#include "core/query/plan_history.h"
#include "core/query/program_replay.h"
#include "core/query/recent_assets.h"
#include "core/query/remaining_history.h"
#include "core/query/statement.h"
#include "core/query/unbilled_usage.h"
#include "core/query/what_if.h"
#include "core/query/why_balance.h"
#include "core/store/commit_decided.h"
#include "core/store/row_reader.h"
#include "core/store/sqlite.h"
#include "tests/core/made_ledger.h"

using namespace tidemark;

namespace
{
const std::atomic<bool> running = false;

/// Every row of a list.
void readWhole(Ledger &ledger, const ListQuery &query)
{
    const std::unique_ptr<RowFinder> finder = findRows(ledger, query);
    for (bool isLast = false; !isLast;) {
        const Result<IndexPiece> piece = finder->next();
        if (!piece)
            return;
        isLast = piece->complete;
        PageRequest request;
        request.kind = isSparse(query) ? PageRequest::Kind::Start : PageRequest::Kind::Keys;
        request.keys = isSparse(query) ? std::vector<RowKey>() : piece->keys;
        (void)readRows(ledger, query, request);
    }
}

/// What is written of a ledger, and what checks it.
void takeOut(Ledger &ledger)
{
    const PortableSink nowhere = [](std::string_view) {
        return true;
    };
    (void)writePortableExport(ledger, {}, nowhere);
    (void)verifyOpenLedger(ledger);
    const auto chains = ChainReader::open(ledger.path());
    const auto others = ChainReader::open(ledger.path());
    QVERIFY(chains && others);
    (void)writeJournal(**chains, {}, nowhere);
    (void)(*chains)->rewind();
    (void)writeEntriesCsv(**chains, {}, nowhere);
    (void)(*chains)->rewind();
    (void)writeEntriesXlsx(**chains, {}, nowhere);
    (void)(*chains)->rewind();
    if (const Result<ChainDiff> diff = diffChains(**chains, **others))
        (void)diffJson(*diff);
}

/// What a window asks about one organization.
void askAbout(Ledger &ledger, const std::string &org, Instant now)
{
    (void)detailsOf(ledger, org, now);
    if (const Result<Breakdown> breakdown = breakdownOf(ledger, org, now, now))
        (void)adviceOf(ledger, org, *breakdown, now);
    (void)remainingHistory(ledger, org, {now.ms - 90 * msPerDay}, {now.ms + 30 * msPerDay}, now, 800);
    (void)remainingHistory(ledger, org, Instant::earliest(), now, now, 800);
    (void)statementOf(ledger, org, DayPeriod::ofMonth(2026, 2), now);
    (void)unbilledUsageOf(ledger, org, now, "test");
    (void)planHistory(ledger, org, now);
    WhatIfQuestion question;
    question.org = org;
    question.now = now;
    (void)whatIf(ledger, question);
    (void)whyBalanceAt(ledger, org, now);
    (void)recentAssets(ledger, org);
    (void)galleryChoices(ledger, org, true);
    for (Seq seq = 1; seq <= 60; ++seq) {
        (void)whyBalanceAfter(ledger, org, seq, running);
        (void)grantUses(ledger, org, seq, {}, running);
        (void)versionsOf(ledger, org, "auto-" + std::to_string(seq));
    }
    Operation late = MadeLedger::operation(OperationKind::Action, org, 5000);
    late.user = MadeLedger::user(1);
    late.action = "generate";
    (void)previewInTurn(ledger, {MadeLedger::topup(org, 500'000, 5), late});
}
}

/// Files come by mail: whatever their rows say, questions about them have an answer or an error.
class StrangeFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endInAnAnswerOrAnError_data();
    void endInAnAnswerOrAnError();
    void aCostBeyondAnyIsTheLargest();
};

void StrangeFiguresTest::endInAnAnswerOrAnError_data()
{
    QTest::addColumn<QString>("sql");
    const QString least = QString::number(INT64_MIN);
    const QString most = QString::number(INT64_MAX);
    const auto row = [](const QByteArray &name, const QString &sql) {
        QTest::newRow(name.constData()) << sql;
    };
    row("none", QString());
    for (const QString &amount : {least, most}) {
        const QByteArray side = amount == least ? "least" : "most";
        row("entries, " + side, QStringLiteral("UPDATE entries SET amount = %1, balance = %1").arg(amount));
        row("instants, " + side,
            QStringLiteral("UPDATE entries SET booked_at = %1, occurred_at = %1 WHERE seq % 3 = 1").arg(amount));
        row("all instants, " + side, QStringLiteral("UPDATE entries SET booked_at = %1, occurred_at = %1").arg(amount));
        row("draws, " + side,
            QStringLiteral("UPDATE entries SET draws = '2:%1 2:%1' WHERE draws IS NOT NULL").arg(amount));
        row("balances, " + side, QStringLiteral("UPDATE orgs SET balance = %1").arg(amount));
        row("cycles, " + side,
            QStringLiteral("UPDATE orgs SET cycle_start = %1, cycle_end = %1, anchor = %1").arg(amount));
        row("creations, " + side, QStringLiteral("UPDATE orgs SET created_at = %1, booked_at = %1").arg(amount));
        row("thresholds, " + side, QStringLiteral("UPDATE orgs SET threshold_kind = 1, threshold = %1").arg(amount));
        row("default limits, " + side, QStringLiteral("UPDATE orgs SET limit_kind = 2, limit_amount = %1").arg(amount));
        row("grants, " + side, QStringLiteral("UPDATE grants SET amount = %1, remaining = abs(%1 / 2)").arg(amount));
        row("ends, " + side, QStringLiteral("UPDATE grants SET expires_at = %1, booked_at = %1").arg(amount));
        row("ends of ended grants, " + side,
            QStringLiteral("UPDATE grants SET ended_at = %1 WHERE ended_at IS NOT NULL").arg(amount));
        row("turns, " + side,
            QStringLiteral("UPDATE cycles SET start = %1; UPDATE user_toggles SET at = %1").arg(amount));
        row("use, " + side, QStringLiteral("UPDATE used SET used = %1; UPDATE users SET used_ever = %1").arg(amount));
    }
    row("limits",
        QStringLiteral("UPDATE used SET used = %1; UPDATE users SET limit_kind = 2, limit_amount = %2")
            .arg(least, most));
    row("limits of all time",
        QStringLiteral("UPDATE users SET used_ever = %1, limit_kind = 2, limit_period = 1, limit_amount = %2")
            .arg(least, most));
    row("priorities of many grants",
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) INSERT INTO "
                       "grants SELECT 1, 9000 + i, 3, 4294967346, 0, 9223372036854775807, NULL, 0, 5, 5, 0 FROM n"));
    row("priorities of ended grants",
        QStringLiteral("UPDATE grants SET priority = 4294967346, reopenable = 5000, ended_at = 1800000000000, "
                       "booked_at = 1790000000000"));
    row("costs",
        QStringLiteral("UPDATE entries SET detail = '{\"error\":\"user_limit_reached\",\"cost\":%1}' WHERE kind = 11")
            .arg(least));
    row("grants in details",
        QStringLiteral("UPDATE entries SET detail = '{\"source\":3,\"priority\":50,\"expires_at\":%1}' WHERE kind = 12")
            .arg(most));
    row("reversals",
        QStringLiteral("UPDATE entries SET detail = '{\"of\":%1}' WHERE kind = 17; UPDATE reversals SET seq = %1")
            .arg(most));
}

void StrangeFiguresTest::endInAnAnswerOrAnError()
{
    QFETCH(QString, sql);
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("l.tidemark")).toStdString();
    {
        auto ledger = Ledger::open(path, OpenMode::CreateNew);
        QVERIFY(ledger);
        QVERIFY((MadeLedger{3, 3, 120}).fill(**ledger));
        QVERIFY((*ledger)->connection().execute("DROP TRIGGER entries_never_change"));
        const auto spoiled = (*ledger)->connection().execute(sql.toStdString());
        QVERIFY2(spoiled, spoiled ? "" : spoiled.error().detail.c_str());
    }
    auto opened = Ledger::open(path, OpenMode::ReadWrite);
    QVERIFY(opened);
    Ledger &ledger = **opened;
    const Instant now = *Instant::parse("2026-03-01T00:00:00Z");

    (void)summaryOf(ledger, now, running);
    RecentActivity activity;
    (void)overviewOf(ledger, activity, now, "Europe/Oslo", {}, running);
    (void)overviewThen(ledger, {now.ms - 30 * msPerDay}, "UTC", {}, running);
    for (const std::optional<Instant> &at :
         {std::optional<Instant>(), std::optional(Instant{now.ms - 20 * msPerDay})}) {
        for (const EntrySort sort : {EntrySort::Time, EntrySort::Amount, EntrySort::Org})
            readWhole(ledger, EntryQuery{{}, sort, true, at});
        for (const UserSort sort : {UserSort::Org, UserSort::Used, UserSort::Left, UserSort::Limit})
            readWhole(ledger, UserQuery{{}, sort, true, at});
        for (const AssetSort sort : {AssetSort::Created, AssetSort::Cost})
            readWhole(ledger, AssetQuery{{}, sort, true, at});
        readWhole(ledger, OrgQuery{{}, OrgSort::Remaining, true, at});
    }
    takeOut(ledger);
    if (const Program *program = ledger.programs().find("idealy", 1))
        (void)replayProgram(ledger, *program, {}, {now.ms - 40 * msPerDay}, now, {}, {});
    for (int number = 0; number < 3; ++number) {
        askAbout(ledger, MadeLedger::org(number), now);
        askAbout(ledger, MadeLedger::org(number), {now.ms - 35 * msPerDay});
        (void)commitDecided(ledger, {MadeLedger::topup(MadeLedger::org(number), 80'000, 5)}, {});
    }
}

void StrangeFiguresTest::aCostBeyondAnyIsTheLargest()
{
    const QTemporaryDir folder;
    auto ledger = Ledger::open(folder.filePath(QStringLiteral("l.tidemark")).toStdString(), OpenMode::CreateNew);
    QVERIFY(ledger);
    QVERIFY((MadeLedger{1, 1, 20}).fill(**ledger));
    QVERIFY((*ledger)->connection().execute("DROP TRIGGER entries_never_change; UPDATE entries SET amount = "
                                            + std::to_string(INT64_MIN) + " WHERE kind = 13"));
    const std::unique_ptr<RowFinder> finder = findRows(**ledger, AssetQuery{{}, AssetSort::Created, true, {}});
    const Result<IndexPiece> piece = finder->next();
    QVERIFY(piece && !piece->keys.empty());
    PageRequest request;
    request.kind = PageRequest::Kind::Keys;
    request.keys = {piece->keys.front()};
    const Result<Rows> rows = readRows(**ledger, AssetQuery{{}, AssetSort::Created, true, {}}, request);
    QVERIFY(rows);
    QCOMPARE(std::get<std::vector<AssetRow>>(*rows).at(0).cost.thousandths(), INT64_MAX);
}

QTEST_GUILESS_MAIN(StrangeFiguresTest)
#include "strange_figures_test.moc"
