// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/program_replay.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "core/domain/built_in_programs.h"
#include "tests/core/made_ledger.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
Program idealy(const std::function<void(Program &)> &change = {})
{
    Program program = *builtInPrograms().find("idealy", 1);
    program.version = 2;
    if (change)
        change(program);
    return program;
}

std::vector<std::string> story()
{
    return {
        "{'op':'org.create','at':'2026-01-10T00:00:00Z','org':'o','program':'idealy','plan':'starter','name':'Oak'}",
        "{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'o','user':'ann'}",
        "{'op':'adjust','at':'2026-02-02T00:00:00Z','org':'o','credits':'-240','reason':'x'}",
        "{'op':'action','at':'2026-02-03T00:00:00Z','org':'o','user':'ann','action':'generate','model':'Nano Banana "
        "Pro'}",
        "{'op':'action','at':'2026-02-04T00:00:00Z','org':'o','user':'ann','action':'generate','model':'Nano Banana "
        "Pro'}",
        "{'op':'action','at':'2026-02-05T00:00:00Z','org':'o','user':'ann','action':'generate','model':'Nano Banana "
        "Pro'}",
        "{'op':'reverse','at':'2026-02-06T00:00:00Z','org':'o','entry':7}",
        "{'op':'action','at':'2026-02-07T00:00:00Z','org':'o','user':'ann','action':'upscale','source':'u'}",
        "{'op':'action','at':'2026-03-02T00:00:00Z','org':'o','user':'ann','action':'upscale','source':'u'}",
        "{'op':'org.create','at':'2026-02-20T00:00:00Z','org':'late','program':'idealy','plan':'pro'}",
        "{'op':'user.create','at':'2026-02-20T00:00:00Z','org':'late','user':'eve'}",
        "{'op':'action','at':'2026-02-21T00:00:00Z','org':'late','user':'eve','action':'upscale','source':'u'}",
        "{'op':'org.create','at':'2026-03-05T00:00:00Z','org':'later','program':'idealy','plan':'pro'}",
        "{'op':'org.create','at':'2026-01-01T00:00:00Z','org':'other','program':'geppetto','plan':'team'}",
    };
}

const TimeRange february{at("2026-02-01"), at("2026-03-01")};
}

class ProgramReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ledger = std::move(
            *Ledger::open(m_folder.filePath(QStringLiteral("o.tidemark")).toStdString(), OpenMode::CreateNew));
        book(*m_ledger, story());
    }

    void whatHappened()
    {
        const OrgReplay replay = of("o", idealy());
        // 4 + 4 − 4 + 1; the third image did not fit into what was left.
        QCOMPARE(replay.happened.charged.toString(), std::string("5"));
        QCOMPARE(replay.happened.refused, int64_t(1));
        QCOMPARE(replay.happened.left.toString(), std::string("5"));
    }

    void theSameTermsGiveTheSame()
    {
        const OrgReplay replay = of("o", idealy());
        QVERIFY(replay.isReplayed && !replay.cannotMove);
        QCOMPARE(replay.replayed, replay.happened);
    }

    void cheaperModelsAreRefusedLess()
    {
        const OrgReplay replay = of("o", idealy([](Program &program) {
                                        program.modelPrices[normalizedModel("Nano Banana Pro")] = credits("1");
                                    }));
        // 1 + 1 + 1 − 1 + 1: the third image too.
        QCOMPARE(replay.replayed.charged.toString(), std::string("3"));
        QCOMPARE(replay.replayed.refused, int64_t(0));
        QCOMPARE(replay.replayed.left.toString(), std::string("7"));
    }

    void biggerPlansGiveMore()
    {
        const OrgReplay replay = of("o", idealy([](Program &program) {
                                        program.plans.front().allocation = credits("300");
                                    }));
        QCOMPARE(replay.replayed.charged.toString(), std::string("9"));
        QCOMPARE(replay.replayed.refused, int64_t(0));
        QCOMPARE(replay.replayed.left.toString(), std::string("51"));
    }

    /// What was refused, and charged once there were credits, is charged once where the version bears it at once.
    void chargedLaterIsChargedOnce()
    {
        const auto ledger = std::move(
            *Ledger::open(m_folder.filePath(QStringLiteral("later.tidemark")).toStdString(), OpenMode::CreateNew));
        const std::string action =
            "'org':'o','user':'ann','action':'generate','model':'Nano Banana Pro','at':'2026-02-0";
        book(*ledger,
             {"{'op':'org.create','at':'2026-01-10T00:00:00Z','org':'o','program':'idealy','plan':'starter'}",
              "{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'o','user':'ann'}",
              "{'op':'adjust','at':'2026-02-02T00:00:00Z','org':'o','credits':'-249','reason':'x'}",
              "{'op':'action','key':'k'," + action + "3T00:00:00Z'}",
              "{'op':'topup','at':'2026-02-04T00:00:00Z','org':'o','credits':10}",
              "{'op':'action','key':'retry:k'," + action + "5T00:00:00Z'}"});
        const Program larger = idealy([](Program &program) {
            program.plans.front().allocation = credits("300");
        });
        const OrgReplay replay = *replayUnder(*ledger, "o", larger, *february.from, *february.until);
        QCOMPARE(replay.happened.charged.toString(), std::string("4"));
        QCOMPARE(replay.happened.refused, int64_t(1));
        QCOMPARE(replay.replayed.charged.toString(), std::string("4"));
        QCOMPARE(replay.replayed.refused, int64_t(0));
    }

    void aMissingPlanIsSaid()
    {
        const OrgReplay replay = of("o", idealy([](Program &program) {
                                        program.plans.erase(program.plans.begin());
                                    }));
        QVERIFY(replay.cannotMove && !replay.isReplayed);
        QCOMPARE(replay.cannotMove->code, ErrorCode::UnknownPlan);
        QCOMPARE(replay.happened.charged.toString(), std::string("5"));
    }

    void allOfTheProgram()
    {
        int64_t told = 0;
        const auto all = replayProgram(*m_ledger, idealy(), {}, *february.from, *february.until,
                                       [&told](int64_t, int64_t total) {
                                           told = total;
                                       },
                                       {});
        QVERIFY(all);
        QCOMPARE(told, int64_t(3));
        QCOMPARE(all->orgs.size(), size_t(3));
        QCOMPARE(all->orgs[0].org, std::string("late"));
        QCOMPARE(all->orgs[2].name, std::string("Oak"));
        // The one that came in March can be moved; there is nothing to replay.
        QVERIFY(!all->orgs[1].isReplayed && !all->orgs[1].cannotMove);
        QCOMPARE(all->happened, all->replayed);
        QCOMPARE(all->happened.charged.toString(), std::string("6"));
    }

    void itCanBeCancelled()
    {
        const auto all = replayProgram(*m_ledger, idealy(), {}, *february.from, *february.until, {}, [] {
            return true;
        });
        QVERIFY(!all);
        QCOMPARE(all.error().code, ErrorCode::Cancelled);
    }

    /// Reversals, limits, top-ups, trials and late rows of a made ledger, month by month.
    void theSameTermsGiveTheSameOnMadeLedgers_data()
    {
        QTest::addColumn<QString>("from");
        for (const char *month : {"2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"})
            QTest::newRow(month) << QString::fromLatin1(month);
    }
    void theSameTermsGiveTheSameOnMadeLedgers()
    {
        QFETCH(QString, from);
        if (!m_made) {
            m_made = std::move(
                *Ledger::open(m_folder.filePath(QStringLiteral("m.tidemark")).toStdString(), OpenMode::CreateNew));
            QVERIFY(MadeLedger().fill(*m_made));
        }
        const Instant start = at(from.toStdString());
        const auto all =
            replayProgram(*m_made, idealy(), {}, start, Instant{start.ms + int64_t(30) * 86'400'000}, {}, {});
        QVERIFY(all);
        QVERIFY(!all->orgs.empty());
        for (const OrgReplay &org : all->orgs) {
            QVERIFY(org.isReplayed && !org.cannotMove);
            QVERIFY2(org.replayed == org.happened,
                     qPrintable(QString::fromStdString(org.org + ": " + org.happened.charged.toString() + " and "
                                                       + org.replayed.charged.toString() + ", "
                                                       + std::to_string(org.happened.refused) + " and "
                                                       + std::to_string(org.replayed.refused))));
        }
    }

    void theMonthBefore()
    {
        const TimeRange month = lastMonth(at("2026-03-17T10:00:00Z"));
        QCOMPARE(month, february);
        QCOMPARE(lastMonth(at("2026-01-01")), (TimeRange{at("2025-12-01"), at("2026-01-01")}));
    }

private:
    OrgReplay of(const std::string &org, const Program &program)
    {
        const auto replay = replayUnder(*m_ledger, org, program, *february.from, *february.until);
        if (!replay)
            qFatal("%s", replay.error().detail.c_str());
        return *replay;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Ledger> m_made;
};

QTEST_GUILESS_MAIN(ProgramReplayTest)
#include "program_replay_test.moc"
