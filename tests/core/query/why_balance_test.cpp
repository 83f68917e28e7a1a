// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/why_balance.h"

#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

#include "core/query/grant_uses.h"
#include "core/store/state_then.h"
#include "tests/core/query/book_lines.h"
#include "tests/support/random_operations.h"

using namespace tidemark;

namespace
{
const std::atomic<bool> running = false;

std::string act(const std::string &at, const std::string &action, const std::string &asset,
                const std::string &more = {})
{
    return "{'op':'action','at':'" + at + "','org':'o','user':'u','action':'" + action + "','asset':'" + asset + "'"
        + more + "}";
}

/// 500 of November, of October 493 ended; uses, a top-up, a reversal and late usage.
std::vector<std::string> story()
{
    return {
        "{'op':'org.create','at':'2026-10-10T00:00:00Z','org':'o','program':'idealy','plan':'plus','name':'O & Co'}",
        "{'op':'user.create','at':'2026-10-10T00:00:00Z','org':'o','user':'u','name':'Uma'}",
        act("2026-10-12T00:00:00Z", "generate", "a1", ",'model':'GPT1-HQ'"),
        act("2026-10-12T01:00:00Z", "upscale", "a2"),
        act("2026-11-02T00:00:00Z", "generate", "a3", ",'model':'GPT1-HQ'"),
        act("2026-11-02T01:00:00Z", "generate", "a4"),
        "{'op':'topup','at':'2026-11-03T00:00:00Z','org':'o','credits':100,'reference':'r'}",
        act("2026-11-04T00:00:00Z", "upscale", "a5"),
        "{'op':'reverse','at':'2026-11-05T00:00:00Z','org':'o','entry':8}",
        "{'op':'adjust','at':'2026-11-06T00:00:00Z','org':'o','credits':'-450','reason':'use'}",
        "{'op':'adjust','at':'2026-11-07T00:00:00Z','org':'o','credits':'5','reason':'goodwill'}",
        act("2026-10-30T00:00:00Z", "generate", "late"),
    };
}

QByteArray text(const std::vector<WaterfallStep> &steps)
{
    static const char *const names[] = {"before",   "plan",   "upgrade",  "trial",      "topup", "promotional",
                                        "reopened", "charge", "reversal", "adjustment", "ended"};
    QByteArray all;
    for (const WaterfallStep &step : steps) {
        const std::string id = step.id.empty() ? "" : ":" + step.id;
        const std::string words =
            names[int(step.kind)] + id + ' ' + std::to_string(step.count) + "x " + step.amount.toString();
        all += (all.isEmpty() ? "" : ", ") + QByteArray::fromStdString(words);
    }
    return all;
}

Credits sumOf(const std::vector<WaterfallStep> &steps)
{
    Credits sum;
    for (const WaterfallStep &step : steps)
        sum += step.amount;
    return sum;
}

Credits leftIn(const std::vector<WhyGrant> &grants)
{
    Credits sum;
    for (const WhyGrant &grant : grants)
        sum += grant.left;
    return sum;
}
}

class WhyBalanceTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;

    Seq seqOf(EntryKind kind, int number = 0)
    {
        Seq seq = 0;
        const auto read = m_ledger->eachEntry([&](const Entry &entry) {
            if (entry.kind == kind && number-- == 0)
                seq = entry.seq;
            return true;
        });
        return read ? seq : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ledger = std::move(
            Ledger::open(m_folder.filePath(QStringLiteral("a.tidemark")).toStdString(), OpenMode::CreateNew).value());
        for (const Answer &answer : book(*m_ledger, story()))
            QVERIFY(!answer.error);
    }

    void sumsUpACycle()
    {
        const WhyBalance why = whyBalanceAt(*m_ledger, "o", at("2026-11-20")).value();
        QCOMPARE(why.orgName, std::string("O & Co"));
        QCOMPARE(why.cycleStart, at("2026-11-01"));
        QCOMPARE(text(why.steps),
                 QByteArray("plan:plus 1x 500, topup 1x 100, reopened 1x 1, charge:generate 3x -6, "
                            "charge:upscale 1x -1, reversal 1x 4, adjustment 2x -445"));
        QCOMPARE(sumOf(why.steps), why.remaining);
        QCOMPARE(leftIn(why.grants), why.remaining);
        QCOMPARE(why.state, CreditState::Ok);
        QVERIFY(!why.stateSince);
    }

    void beginsWithTheCycleOfTheEntry()
    {
        const WhyBalance why = whyBalanceAfter(*m_ledger, "o", 4, running).value();
        QCOMPARE(why.cycleStart, at("2026-10-10"));
        QCOMPARE(text(why.steps), QByteArray("plan:plus 1x 500, charge:generate 1x -4"));
        QCOMPARE(why.remaining, Credits::whole(496));
        QCOMPARE(why.grants.size(), size_t(1));
        QCOMPARE(why.grants.front().left, Credits::whole(496));
        QCOMPARE(why.draws.size(), size_t(1));
        QCOMPARE(why.draws.front().grant.entry.seq, why.grants.front().seq);
        QCOMPARE(why.draws.front().draw.amount, Credits::whole(4));
        QCOMPARE(why.latest.front().entry.seq, Seq(4));
        QVERIFY(!why.latest.front().actionName.empty());
    }

    void endsAtTheEntry()
    {
        // The expiry that closes October is of October.
        const Seq expiry = seqOf(EntryKind::Expiry);
        const WhyBalance why = whyBalanceAfter(*m_ledger, "o", expiry, running).value();
        QCOMPARE(why.cycleStart, at("2026-10-10"));
        QVERIFY(why.remaining.isZero());
        QVERIFY(sumOf(why.steps).isZero());
        QCOMPARE(why.state, CreditState::Exhausted);
        QCOMPARE(why.stateSince.value(), at("2026-11-01"));
        const WhyBalance next = whyBalanceAfter(*m_ledger, "o", expiry + 1, running).value();
        QCOMPARE(next.cycleStart, at("2026-11-01"));
        QCOMPARE(text(next.steps), QByteArray("plan:plus 1x 500"));
    }

    void saysSinceWhen()
    {
        book(*m_ledger, {"{'op':'threshold','at':'2026-11-08T00:00:00Z','org':'o','credits':'200'}"});
        const WhyBalance why = whyBalanceAt(*m_ledger, "o", at("2026-11-20")).value();
        QCOMPARE(why.state, CreditState::Low);
        QCOMPARE(why.stateSince.value(), at("2026-11-06"));
    }

    void computesWhatIsNotBookedYet()
    {
        const WhyBalance why = whyBalanceAt(*m_ledger, "o", at("2026-12-05")).value();
        QCOMPARE(why.cycleStart, at("2026-12-01"));
        QCOMPARE(sumOf(why.steps), why.remaining);
        QCOMPARE(why.steps.front().kind, WaterfallStep::Kind::Before);
        QCOMPARE(leftIn(why.grants), why.remaining);
        QCOMPARE(why.grants.front().seq, Seq(0));
    }

    void saysWhatAGrantPaidFor()
    {
        const Seq october = seqOf(EntryKind::Grant);
        const GrantUses uses = grantUses(*m_ledger, "o", october, {}, running).value();
        // Two charges of October, and the late one.
        QCOMPARE(uses.count, int64_t(3));
        QCOMPARE(uses.paid, Credits::whole(6));
        QCOMPARE(uses.rows.size(), size_t(3));
        QVERIFY(uses.rows.back().draw.reopened);
        const Seq november = seqOf(EntryKind::Grant, 1);
        const GrantUses reversed = grantUses(*m_ledger, "o", november, {}, running).value();
        QCOMPARE(reversed.wentBack, Credits::whole(4));
        QCOMPARE(reversed.rows.back().row.entry.kind, EntryKind::Adjustment);
        GrantUsesPage page;
        page.count = 1;
        const GrantUses first = grantUses(*m_ledger, "o", october, page, running).value();
        QCOMPARE(first.count, int64_t(3));
        QVERIFY(first.more);
        page.after = first.rows.back().row.entry.seq;
        QCOMPARE(grantUses(*m_ledger, "o", october, page, running).value().rows.front().row.entry.seq,
                 uses.rows[1].row.entry.seq);
        page.upTo = uses.rows.front().row.entry.seq;
        page.after = 0;
        QCOMPARE(grantUses(*m_ledger, "o", october, page, running).value().count, int64_t(1));
    }

    void errors()
    {
        QCOMPARE(whyBalanceAfter(*m_ledger, "nobody", 1, running).error().code, ErrorCode::UnknownOrg);
        QCOMPARE(whyBalanceAfter(*m_ledger, "o", 1000, running).error().code, ErrorCode::UnknownEntry);
        QCOMPARE(whyBalanceAt(*m_ledger, "o", at("2026-01-01")).error().code, ErrorCode::UnknownOrg);
        QCOMPARE(whyBalanceAfter(*m_ledger, "o", 3, std::atomic<bool>(true)).error().code, ErrorCode::Cancelled);
        QCOMPARE(grantUses(*m_ledger, "o", 1, {}, running).error().code, ErrorCode::UnknownEntry);
    }

    /// For any entry of any ledger the waterfall ends in what remained, and so do the grants; a grant's uses add up to
    /// what left it.
    /// A grant that was spent when it ended has no expiry; what a reversal then gives back to it can be reopened.
    void listsAReopenedGrantOnce()
    {
        const std::vector<Answer> answers = book(
            *m_ledger,
            {"{'op':'org.create','at':'2026-01-01T00:00:00Z','org':'p','program':'geppetto','trial':0}",
             "{'op':'user.create','at':'2026-01-01T00:00:00Z','org':'p','user':'u'}",
             "{'op':'grant','at':'2026-01-01T00:00:00Z','org':'p','credits':1,'expires_at':'2026-01-10T00:00:00Z'}",
             "{'op':'action','at':'2026-01-05T00:00:00Z','org':'p','user':'u','action':'generate'}",
             "{'op':'reverse','at':'2026-01-12T00:00:00Z','org':'p','entry':4}",
             "{'op':'action','at':'2026-01-06T00:00:00Z','org':'p','user':'u','action':'generate'}"});
        QVERIFY(!answers.back().error);
        const Result<WhyBalance> why = whyBalanceAfter(*m_ledger, "p", *answers.back().seq - 1, running);
        QVERIFY(why.has_value());
        QCOMPARE(why->entry->entry.kind, EntryKind::Reopening);
        QCOMPARE(why->remaining, Credits::whole(1));
        QCOMPARE(why->grants.size(), size_t(1));
    }

    void lawOfSums()
    {
        const bool holds = rc::check([] {
            // Each case writes a ledger, and a smaller number is no simpler operation: what fails is shrunk by
            // leaving operations out alone.
            const auto numbers = *rc::gen::resize(60,
                                                  rc::gen::container<std::vector<uint32_t>>(
                                                      rc::gen::noShrink(rc::gen::inRange<uint32_t>(0, 1'000'000'000))));
            QTemporaryDir folder;
            const auto ledger =
                Ledger::open(folder.filePath(QStringLiteral("r.tidemark")).toStdString(), OpenMode::CreateNew);
            RC_ASSERT(ledger.has_value());
            RandomOperations operations;
            std::vector<std::string> lines;
            for (const uint32_t number : numbers)
                lines.push_back(operations.next(number));
            {
                const auto booking = (*ledger)->book();
                for (const std::string &line : lines) {
                    if (const auto op = parseOperation(line, "tester"); op && op->kind != OperationKind::Balance)
                        RC_ASSERT((*booking)->apply(*op, {.allowFuture = true}).has_value());
                }
                RC_ASSERT((*booking)->commit().has_value());
            }
            std::vector<Entry> chain;
            RC_ASSERT((*ledger)
                          ->eachEntry([&chain](const Entry &entry) {
                              chain.push_back(entry);
                              return true;
                          })
                          .has_value());
            for (const Entry &entry : chain) {
                const auto why = whyBalanceAfter(**ledger, entry.org, entry.seq, running);
                RC_ASSERT(why.has_value());
                RC_ASSERT(why->remaining == entry.balance);
                RC_ASSERT(sumOf(why->steps) == entry.balance);
                RC_ASSERT(leftIn(why->grants) == entry.balance);
                const auto settled = whyBalanceAt(**ledger, entry.org, {entry.bookedAt.ms + 40 * msPerDay});
                RC_ASSERT(settled.has_value());
                RC_ASSERT(sumOf(settled->steps) == settled->remaining);
                RC_ASSERT(leftIn(settled->grants) == settled->remaining);
                if (entry.kind != EntryKind::Grant)
                    continue;
                const auto uses = grantUses(**ledger, entry.org, entry.seq, {}, running);
                RC_ASSERT(uses.has_value());
                const auto last = StateThen::read(**ledger, entry.org, Instant::latest());
                const Grant grant = *last->state().grant(entry.seq);
                RC_ASSERT(grant.amount - uses->paid + uses->wentBack - uses->ended == grant.left);
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(WhyBalanceTest)
#include "why_balance_test.moc"
