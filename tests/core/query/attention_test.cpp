// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attention.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/query/overview.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
using Lines = std::vector<std::string>;

std::string op(const std::string &name, const std::string &when, const std::string &fields)
{
    return "{'op':'" + name + "','at':'" + (when.size() == 10 ? when + "T00:00:00Z" : when) + "','org':'a'," + fields
        + "}";
}

/// An organization with the user u; geppetto's team has 100 credits a cycle, low at 20, cheapest price 1.
Lines made(const std::string &when, const std::string &terms = "'program':'geppetto','plan':'team'")
{
    return {op("org.create", when, terms), op("user.create", when, "'user':'u'")};
}

std::string takeAway(const std::string &credits)
{
    return op("adjust", "2026-03-10", "'credits':'-" + credits + "','reason':'test'");
}

std::string act(const std::string &when, const std::string &more = {}, const std::string &user = "u")
{
    return op("action", when, "'user':'" + user + "','action':'generate'" + (more.empty() ? "" : "," + more));
}

Lines acts(int count, const std::string &when)
{
    return Lines(size_t(count), act(when));
}

std::string topUp(const std::string &when)
{
    return op("topup", when, "'credits':10");
}

Lines operator+(Lines lines, const Lines &more)
{
    lines.insert(lines.end(), more.begin(), more.end());
    return lines;
}

struct Expected {
    AttentionKind kind;
    AttentionReason reason;
    AttentionHelp help;
};
}

class AttentionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsTheWorst_data();
    void listsTheWorst();
    void saysHowMuch();
    void worstFirst();
    void knowsWhatWasAdded();
    void sumsUpThePortfolio();
    void snoozes();
    void isCancelled();
    void worksReadOnly();

private:
    Overview overview(Instant now, RecentActivity *activity = nullptr, const std::string &zone = "UTC")
    {
        const std::atomic<bool> goesOn = false;
        RecentActivity fresh;
        Result<Overview> made = overviewOf(*m_ledger, activity ? *activity : fresh, now, zone, {}, goesOn);
        if (!made)
            qFatal("%s", made.error().detail.c_str());
        return *made;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

void AttentionTest::init()
{
    m_ledger.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    const std::string path = m_dir->filePath(QStringLiteral("a.tidemark")).toStdString();
    m_ledger = std::move(Ledger::open(path, OpenMode::CreateNew).value());
}

void AttentionTest::listsTheWorst_data()
{
    using enum AttentionKind;
    using Reason = AttentionReason;
    using Help = AttentionHelp;
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<std::optional<Expected>>("expected");
    QTest::addColumn<QString>("now");
    const auto row = [](const char *name, const Lines &lines, std::optional<Expected> expected = std::nullopt,
                        const char *now = "2026-03-20") {
        QTest::newRow(name) << lines << expected << QString::fromLatin1(now);
    };
    const Lines team = made("2026-03-01");
    row("nothing", team);
    row("less than the cheapest price", team + Lines{takeAway("99.001")},
        Expected{Exhausted, Reason::NothingLeft, Help::TopUp});
    row("as much as the cheapest price", team + Lines{takeAway("99")}, Expected{Low, Reason::AtThreshold, Help::TopUp});
    row("refused since", team + Lines{takeAway("100"), act("2026-03-11")},
        Expected{Exhausted, Reason::Refused, Help::TopUp});
    row("delivered and refused", team + Lines{takeAway("100"), act("2026-03-11", "'key':'k'")},
        Expected{Exhausted, Reason::Unbilled, Help::TopUp});
    row("exhausted after three top-ups",
        team + Lines{topUp("2026-03-02"), topUp("2026-03-03"), topUp("2026-03-04"), takeAway("130")},
        Expected{Exhausted, Reason::TopUps, Help::UpgradePlan});

    row("at the threshold", team + Lines{takeAway("80")}, Expected{Low, Reason::AtThreshold, Help::TopUp});
    row("above the threshold", team + Lines{takeAway("79.999")});
    row("low by use", team + acts(80, "2026-03-10"), Expected{Low, Reason::Pace, Help::TopUp});

    // 19 days: 61 of 100 leave less than the cheapest price four hours before the reset on 1 April.
    row("runs out after its reset", team + acts(60, "2026-03-10"));
    row("runs out before its reset", team + acts(61, "2026-03-10"), Expected{RunsOut, Reason::Pace, Help::TopUp});
    row("runs out days before its reset", team + acts(70, "2026-03-10"),
        Expected{RunsOut, Reason::ShortOfReset, Help::TopUp});

    const Lines trial = made("2026-03-01", "'program':'geppetto','trial':30");
    row("more than a third of a trial", trial + Lines{takeAway("19.999")});
    row("a third of a trial", trial + Lines{takeAway("20")},
        Expected{TrialEnding, Reason::TrialUsed, Help::ConvertTrial});
    row("a trial that runs out within a week",
        made("2026-03-10", "'program':'geppetto','trial':30") + acts(19, "2026-03-11"),
        Expected{TrialEnding, Reason::TrialUsed, Help::ConvertTrial}, "2026-03-19");
    row("a low trial", trial + Lines{takeAway("24")}, Expected{Low, Reason::AtThreshold, Help::ConvertTrial});
    row("a trial that is over", made("2025-10-01", "'program':'geppetto','trial':0"));

    const Lines limited = team + Lines{op("limit", "2026-03-02", "'user':'u','limit':1"), act("2026-03-03")};
    row("at the limit", limited);
    row("refused at the limit", limited + Lines{act("2026-03-04")},
        Expected{Blocked, Reason::AtLimit, Help::SetLimits});
    row("refused before the limit was raised",
        limited + Lines{act("2026-03-04"), op("limit", "2026-03-05", "'user':'u','limit':2")});
    const std::string leaves = op("user.active", "2026-03-02", "'user':'u','active':false");
    row("refused for being inactive", team + Lines{leaves, act("2026-03-03")},
        Expected{Blocked, Reason::Inactive, Help::Open});
    row("active again",
        team + Lines{leaves, act("2026-03-03"), op("user.active", "2026-03-04", "'user':'u','active':true")});
    const Lines older = made("2026-02-01") + Lines{op("limit", "2026-02-02", "'user':'u','limit':0")};
    row("refused 30 days ago", older + Lines{act("2026-02-18")}, Expected{Blocked, Reason::AtLimit, Help::SetLimits});
    row("refused longer ago", older + Lines{act("2026-02-17T23:59:59Z")});

    const Lines refused = made("2026-03-01", "'program':'geppetto','trial':0") + Lines{act("2026-03-02", "'key':'k'")};
    const Lines topped = refused + Lines{op("topup", "2026-03-03", "'credits':50")};
    row("could be charged", topped, Expected{Unbilled, Reason::Unbilled, Help::ChargeUnbilled});
    row("was charged", topped + Lines{act("2026-03-04", "'key':'retry:k'")});
    row("was tried, not delivered",
        made("2026-03-01", "'program':'geppetto','trial':0")
            + Lines{act("2026-03-02"), op("topup", "2026-03-03", "'credits':50")});

    const Lines monthly = made("2026-03-01", "'program':'idealy','plan':'starter'");
    row("ends unused", monthly, Expected{Ending, Reason::CreditsEnd, Help::Write});
    row("ends in two weeks", monthly, Expected{Ending, Reason::CreditsEnd, Help::Write}, "2026-03-18");
    row("ends later", monthly, std::nullopt, "2026-03-17T23:59:59Z");
    row("will be used", monthly + acts(130, "2026-03-10"));

    row("two top-ups", team + Lines{topUp("2026-03-02"), topUp("2026-03-03")});
    row("three top-ups", team + Lines{topUp("2026-03-02"), topUp("2026-03-03"), topUp("2026-03-04")},
        Expected{UpgradeWanted, Reason::TopUps, Help::UpgradePlan});
    row("one of three was reversed",
        team
            + Lines{topUp("2026-03-02"), topUp("2026-03-03"), topUp("2026-03-04"),
                    op("reverse", "2026-03-05", "'entry':4")});
    row("three top-ups on the largest plan",
        made("2026-03-01", "'program':'geppetto','plan':'scale'")
            + Lines{topUp("2026-03-02"), topUp("2026-03-03"), topUp("2026-03-04")});

    const Lines settled = made("2026-01-01");
    row("hardly uses its plan", settled + acts(40, "2026-02-02"), Expected{Rescue, Reason::HardlyUsed, Help::Write});
    row("uses its plan", settled + acts(41, "2026-02-02"));
    row("hardly uses a larger plan", made("2026-01-01", "'program':'geppetto','plan':'business'"),
        Expected{Rescue, Reason::HardlyUsed, Help::ChangePlan});
    row("too young to tell", made("2026-02-01"));
    row("has cancelled", team + Lines{op("cancel", "2026-03-05", "'actor':'x'")},
        Expected{Rescue, Reason::Cancelled, Help::Write});
}

void AttentionTest::listsTheWorst()
{
    QFETCH(Lines, lines);
    QFETCH(std::optional<Expected>, expected);
    QFETCH(QString, now);
    book(*m_ledger, lines);
    const std::vector<Attention> rows = *overview(at(now.toStdString())).attention;
    QCOMPARE(rows.size(), size_t(expected ? 1 : 0));
    if (!expected)
        return;
    QCOMPARE(int(rows[0].kind), int(expected->kind));
    QCOMPARE(int(rows[0].reason), int(expected->reason));
    QCOMPARE(int(rows[0].help), int(expected->help));
    QCOMPARE(rows[0].figures.org, std::string("a"));
    QVERIFY(!rows[0].terms->programName.empty());
}

void AttentionTest::saysHowMuch()
{
    book(*m_ledger, made("2026-03-01") + acts(95, "2026-03-10") + Lines(9, act("2026-03-11", {}, "u")));
    const Attention row = overview(at("2026-03-20")).attention->at(0);
    // 100 in 19 days; the last of them was charged at the 95 + 5th try, then 4 were refused.
    QCOMPARE(row.kind, AttentionKind::Exhausted);
    QCOMPARE(row.count, int64_t(4));
    QCOMPARE(row.since, std::optional(at("2026-03-11")));
    QCOMPARE(row.terms->planName, std::string("Team"));
}

void AttentionTest::worstFirst()
{
    const auto org = [](const std::string &id, const std::string &terms) {
        return "{'op':'org.create','at':'2026-03-01T00:00:00Z','org':'" + id + "'," + terms + "}";
    };
    const auto take = [](const std::string &id, const std::string &credits) {
        return "{'op':'adjust','at':'2026-03-02T00:00:00Z','org':'" + id + "','credits':'-" + credits
            + "','reason':'x'}";
    };
    const std::string team = "'program':'geppetto','plan':'team'";
    book(*m_ledger,
         {org("low2", team), take("low2", "90"), org("fine", team), org("gone", team), take("gone", "100"),
          org("low1", team + ",'name':'Aster'"), take("low1", "85"), org("end", "'program':'idealy','plan':'pro'")});
    QByteArray order;
    const Overview made = overview(at("2026-03-20"));
    for (const Attention &row : *made.attention)
        order += QByteArray::fromStdString(row.figures.org) + ' ';
    QCOMPARE(order, QByteArray("gone low1 low2 end "));
    // A list may be long: what its rows have in common is kept once, and a list made anew is known as equal.
    const std::vector<Attention> &rows = *made.attention;
    QCOMPARE(&*rows[0].terms, &*rows[2].terms);
    QCOMPARE(*overview(at("2026-03-20")).attention, rows);
}

void AttentionTest::knowsWhatWasAdded()
{
    RecentActivity kept;
    const std::vector<Lines> steps = {
        made("2026-02-10") + acts(3, "2026-02-20"),
        acts(5, "2026-03-02") + Lines{act("2026-03-01")},
        {op("reverse", "2026-03-03", "'entry':5"), takeAway("92.001"), act("2026-03-11", "'key':'k'")},
        {op("topup", "2026-03-12", "'credits':200"), act("2026-03-13", "'key':'retry:k'")},
        {op("limit", "2026-03-14", "'user':'u','limit':1"), act("2026-03-14", "'key':'l'"),
         act("2026-03-15", "'key':'retry:l'")},
        {op("reverse", "2026-03-16", "'entry':8")},
    };
    for (const Lines &lines : steps) {
        book(*m_ledger, lines);
        for (const char *now : {"2026-03-20", "2026-03-31", "2026-04-12"}) {
            // Forward only: the last one begins anew with the next step.
            const Overview known = overview(at(now), &kept);
            const Overview anew = overview(at(now));
            QVERIFY(*known.attention == *anew.attention);
            QVERIFY(known.portfolio == anew.portfolio);
        }
    }
}

void AttentionTest::sumsUpThePortfolio()
{
    book(*m_ledger,
         made("2026-02-01") + acts(3, "2026-02-20T22:30:00Z") + Lines{topUp("2026-02-28")}
             + acts(4, "2026-03-02T23:30:00Z")
             + Lines{op("reverse", "2026-03-03", "'entry':9"), topUp("2026-03-04"),
                     "{'op':'org.create','at':'2026-03-01T00:00:00Z','org':'b','program':'idealy','trial':true}"});
    const Portfolio portfolio = overview(at("2026-03-20T12:00:00Z")).portfolio;
    QCOMPARE(portfolio.orgs, int64_t(2));
    QCOMPARE(portfolio.monthStart, at("2026-03-01"));
    QCOMPARE(portfolio.topUps, int64_t(1));
    QCOMPARE(portfolio.toppedUp, Credits::whole(10));
    QCOMPARE(portfolio.usedThisMonth, Credits::whole(3));
    QCOMPARE(portfolio.days.size(), size_t(portfolioDays));
    QCOMPARE(portfolio.days.front(), at("2026-02-19"));
    QCOMPARE(portfolio.days.back(), at("2026-03-20"));
    QCOMPARE(portfolio.programs.size(), size_t(2));
    const PortfolioProgram &geppetto = portfolio.programs.front();
    QCOMPARE(geppetto.id, std::string("geppetto"));
    QCOMPARE(geppetto.usedByDay[1], Credits::whole(3));
    QCOMPARE(geppetto.usedByDay[11], Credits::whole(3));
    Credits remaining;
    for (const PortfolioProgram &program : portfolio.programs)
        remaining += program.remaining;
    QCOMPARE(remaining, portfolio.remaining);
    QCOMPARE(portfolio.remaining, Credits::whole(200 + 20 - 6 + 25));
    // In Berlin half past eleven is the next day already.
    const Portfolio berlin = overview(at("2026-03-20T12:00:00Z"), nullptr, "Europe/Berlin").portfolio;
    QCOMPARE(berlin.days.back(), at("2026-03-19T23:00:00Z"));
    QCOMPARE(berlin.programs.front().usedByDay[12], Credits::whole(3));
}

void AttentionTest::snoozes()
{
    book(*m_ledger, made("2026-03-01") + Lines{takeAway("85")});
    const Snooze aside{"a", int(AttentionKind::Low), at("2026-03-25"), "asked on Monday", "me", at("2026-03-20")};
    QVERIFY(snooze(*m_ledger, aside));
    QCOMPARE(overview(at("2026-03-20")).attention->at(0).snooze, SharedValue<Snooze>(aside));
    QVERIFY(!overview(at("2026-03-25")).attention->at(0).snooze);
    QVERIFY(wake(*m_ledger, "a"));
    QVERIFY(!overview(at("2026-03-20")).attention->at(0).snooze);
    // It comes back when it gets worse.
    QVERIFY(snooze(*m_ledger, aside));
    book(*m_ledger, {takeAway("15")});
    QVERIFY(!overview(at("2026-03-20")).attention->at(0).snooze);
    QCOMPARE(snooze(*m_ledger, {"nobody", 0, at("2026-03-25"), {}, {}, {}}).error().code, ErrorCode::UnknownOrg);
    const auto reader = Ledger::open(m_ledger->path(), OpenMode::ReadOnly);
    QCOMPARE(snooze(**reader, aside).error().code, ErrorCode::ReadOnly);
    QCOMPARE(wake(**reader, "a").error().code, ErrorCode::ReadOnly);
}

void AttentionTest::isCancelled()
{
    book(*m_ledger, made("2026-03-01") + Lines{takeAway("85")} + acts(3, "2026-03-11"));
    RecentActivity kept;
    const std::atomic<bool> stops = true;
    QCOMPARE(overviewOf(*m_ledger, kept, at("2026-03-20"), "UTC", {}, stops).error().code, ErrorCode::Cancelled);
    const std::atomic<bool> goesOn = false;
    QVERIFY(kept.update(*m_ledger, at("2026-02-01"), {}, goesOn));
    book(*m_ledger, acts(3, "2026-03-12"));
    QCOMPARE(kept.update(*m_ledger, at("2026-02-01"), {}, stops).error().code, ErrorCode::Cancelled);
    QVERIFY(overview(at("2026-03-20"), &kept).portfolio == overview(at("2026-03-20")).portfolio);
}

void AttentionTest::worksReadOnly()
{
    book(*m_ledger, made("2026-03-01") + Lines{takeAway("85")});
    const std::string path = m_ledger->path();
    const Overview before = overview(at("2026-03-20"));
    m_ledger = std::move(Ledger::open(path, OpenMode::ReadOnly).value());
    QVERIFY(*overview(at("2026-03-20")).attention == *before.attention);
}

QTEST_GUILESS_MAIN(AttentionTest)
#include "attention_test.moc"
