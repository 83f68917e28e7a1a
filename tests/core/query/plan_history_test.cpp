// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/plan_history.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/backend/backend_export.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
std::string act(const std::string &when, const std::string &key, const char *model = "GPT1-HQ")
{
    return "{'op':'action','at':'" + when + "','org':'o','user':'u','action':'generate','model':'" + model + "','key':'"
        + key + "'}";
}

std::vector<std::string> created(const std::string &when, const std::string &rest)
{
    return {"{'op':'org.create','at':'" + when + "','org':'o'," + rest + "}",
            "{'op':'user.create','at':'" + when + "','org':'o','user':'u'}"};
}

void append(std::vector<std::string> &lines, int count, const std::string &when)
{
    for (int number = 0; number < count; ++number)
        lines.push_back(act(when, when + std::to_string(number)));
}
}

class PlanHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_ledger = std::move(
            Ledger::open(m_dir->filePath(QStringLiteral("a.tidemark")).toStdString(), OpenMode::CreateIfMissing)
                .value());
    }
    void cleanup()
    {
        m_ledger.reset();
    }
    void whatWasWantedOnEachPlan();
    void withThePlanAlone();
    void whatWasTakenBackWasNotWanted();
    void chargedLaterCountsOnce();
    void lateUsageCountsWhereItOccurred();
    void whatIsNotSpentRollsOver();
    void aTrialAsIfItHadBeenOnAPlan();
    void beforeTheFirstCycleEnded();
    void canBeCancelled();
    void whoIsNotThere();
    void aRealExport();

private:
    PlanHistory ask(const char *now = "2026-02-20")
    {
        const Result<PlanHistory> found = planHistory(*m_ledger, "o", at(now));
        if (!found)
            qFatal("%s", found.error().detail.c_str());
        return *found;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

/// On starter (250 a month): of 80 uses for 4 credits in January 62 are charged and 18 refused.
void PlanHistoryTest::whatWasWantedOnEachPlan()
{
    std::vector<std::string> lines = created("2025-10-05T00:00:00Z", "'program':'idealy','plan':'starter'");
    append(lines, 10, "2025-12-10T00:00:00Z");
    append(lines, 80, "2026-01-10T00:00:00Z");
    append(lines, 10, "2026-02-10T00:00:00Z");
    book(*m_ledger, lines);
    const PlanHistory found = ask();
    QCOMPARE(found.cycles.size(), size_t(3));
    QCOMPARE(found.cycles[0].span, (InstantSpan{at("2025-11-01"), at("2025-12-01")}));
    QCOMPARE(found.cycles[0].wanted, Credits());
    QCOMPARE(found.cycles[1].wanted, Credits::whole(40));
    QCOMPARE(found.cycles[2],
             (WantedCycle{{at("2026-01-01"), at("2026-02-01")}, Credits::whole(320), Credits::whole(72)}));
    QCOMPARE(found.plans.size(), size_t(3));
    QCOMPARE(found.plans[0].plan, std::string("starter"));
    QCOMPARE(found.plans[0].cycles[1], (PlanCycle{Credits::whole(210), {}, std::nullopt}));
    QCOMPARE(found.plans[0].cycles[2], (PlanCycle{{}, Credits::whole(70), at("2026-01-10")}));
    QCOMPARE(found.plans[1].cycles[0].left, Credits::whole(500));
    QCOMPARE(found.plans[2].cycles[2], (PlanCycle{Credits::whole(680), {}, std::nullopt}));
}

void PlanHistoryTest::withThePlanAlone()
{
    std::vector<std::string> lines = created("2026-01-01T00:00:00Z", "'program':'idealy','plan':'starter'");
    lines.push_back("{'op':'topup','at':'2026-01-02T00:00:00Z','org':'o','credits':1000}");
    lines.push_back("{'op':'limit','at':'2026-01-02T00:00:00Z','org':'o','user':'u','limit':'8'}");
    append(lines, 70, "2026-01-10T00:00:00Z");
    book(*m_ledger, lines);
    const PlanHistory found = ask();
    QCOMPARE(found.cycles.size(), size_t(1));
    QCOMPARE(found.cycles[0].wanted, Credits::whole(280));
    QCOMPARE(found.cycles[0].refused, Credits::whole(272)); // by the limit
    QCOMPARE(found.plans[0].cycles[0].shortBy, Credits::whole(30));
    QCOMPARE(found.plans[1].cycles[0].left, Credits::whole(220));
}

void PlanHistoryTest::whatWasTakenBackWasNotWanted()
{
    book(*m_ledger, created("2026-01-01T00:00:00Z", "'program':'idealy','plan':'starter'"));
    const std::vector<Answer> answers = book(*m_ledger, {act("2026-01-10T00:00:00Z", "a")});
    book(*m_ledger,
         {act("2026-01-10T00:00:00Z", "b"),
          "{'op':'reverse','at':'2026-02-12T00:00:00Z','org':'o','entry':" + std::to_string(*answers[0].seq) + "}"});
    QCOMPARE(ask().cycles[0].wanted, Credits::whole(4));
    QCOMPARE(ask("2026-02-11").cycles[0].wanted, Credits::whole(8)); // not known then
}

void PlanHistoryTest::chargedLaterCountsOnce()
{
    std::vector<std::string> lines = created("2026-01-01T00:00:00Z", "'program':'idealy','trial':2");
    lines.push_back(act("2026-01-10T00:00:00Z", "k"));
    lines.push_back("{'op':'topup','at':'2026-01-12T00:00:00Z','org':'o','credits':10}");
    lines.push_back(act("2026-01-13T00:00:00Z", "retry:k"));
    book(*m_ledger, lines);
    QCOMPARE(ask().cycles[0].wanted, Credits::whole(4));
    QCOMPARE(ask().cycles[0].refused, Credits::whole(4));
}

void PlanHistoryTest::lateUsageCountsWhereItOccurred()
{
    std::vector<std::string> lines = created("2026-01-01T00:00:00Z", "'program':'idealy','plan':'starter'");
    lines.push_back(act("2026-02-10T00:00:00Z", "b"));
    lines.push_back(act("2026-01-10T00:00:00Z", "late"));
    book(*m_ledger, lines);
    QCOMPARE(ask().cycles[0].wanted, Credits::whole(4));
    QCOMPARE(ask().plans[0].cycles[0].left, Credits::whole(246));
}

/// Anchored on the last day of a month; what was left when the first of them began does not help.
void PlanHistoryTest::whatIsNotSpentRollsOver()
{
    std::vector<std::string> lines = created("2025-08-31T12:00:00Z", "'program':'geppetto','plan':'team'");
    for (int number = 0; number < 30; ++number)
        lines.push_back(act("2025-12-10T00:00:00Z", "dec" + std::to_string(number)));
    for (int number = 0; number < 190; ++number)
        lines.push_back(act("2026-01-15T00:00:00Z", "jan" + std::to_string(number)));
    book(*m_ledger, lines);
    const PlanHistory found = ask();
    QCOMPARE(found.cycles.size(), size_t(3));
    QCOMPARE(found.cycles[0].span, (InstantSpan{at("2025-10-31T12:00:00Z"), at("2025-11-30T12:00:00Z")}));
    QCOMPARE(found.cycles[2].span.to, at("2026-01-31T12:00:00Z"));
    const std::vector<PlanCycle> &team = found.plans[0].cycles;
    QCOMPARE(team[0].left, Credits::whole(100));
    QCOMPARE(team[1].left, Credits::whole(170));
    QCOMPARE(team[2].left, Credits::whole(80));
    QCOMPARE(found.plans[1].cycles[1].left, Credits::whole(970));
}

void PlanHistoryTest::aTrialAsIfItHadBeenOnAPlan()
{
    std::vector<std::string> lines = created("2025-12-20T00:00:00Z", "'program':'idealy','trial':8");
    append(lines, 3, "2026-01-10T00:00:00Z");
    book(*m_ledger, lines);
    const PlanHistory found = ask();
    QCOMPARE(found.cycles.size(), size_t(2));
    QCOMPARE(found.cycles[0].span.from, at("2025-12-20"));
    QCOMPARE(found.cycles[1].wanted, Credits::whole(12));
    QCOMPARE(found.plans[0].cycles[1].left, Credits::whole(238));
}

void PlanHistoryTest::beforeTheFirstCycleEnded()
{
    book(*m_ledger, created("2026-02-10T00:00:00Z", "'program':'idealy','plan':'starter'"));
    const PlanHistory found = ask();
    QVERIFY(found.cycles.empty());
    QVERIFY(found.plans.empty());
}

void PlanHistoryTest::canBeCancelled()
{
    std::vector<std::string> lines = created("2025-10-05T00:00:00Z", "'program':'idealy','plan':'starter'");
    append(lines, 10, "2025-12-10T00:00:00Z");
    book(*m_ledger, lines);
    const Result<PlanHistory> found = planHistory(*m_ledger, "o", at("2026-02-20"), [](double) {
        return false;
    });
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void PlanHistoryTest::whoIsNotThere()
{
    QCOMPARE(planHistory(*m_ledger, "o", at("2026-02-20")).error().code, ErrorCode::UnknownOrg);
    book(*m_ledger, created("2026-02-10T00:00:00Z", "'program':'idealy','plan':'starter'"));
    QCOMPARE(planHistory(*m_ledger, "o", at("2026-02-09")).error().code, ErrorCode::UnknownOrg);
}

/// Where subscription credits end with their cycle, each figure is the plan less what was wanted.
void PlanHistoryTest::aRealExport()
{
    ImportOptions options;
    options.path = TIDEMARK_TEST_DATA "/backend-export";
    options.actor = "importer";
    QVERIFY(BackendImport().run(*m_ledger, options, {}, false));
    const Program &idealy = *m_ledger->programs().find("idealy", 1);
    int compared = 0;
    for (int number = 1; number <= 8; ++number) {
        const std::string org = "org-0" + std::to_string(number);
        const Result<PlanHistory> found = planHistory(*m_ledger, org, at("2026-11-20T12:00:00Z"));
        QVERIFY2(found, found ? "" : found.error().detail.c_str());
        for (const PlanHistory::OnPlan &course : found->plans) {
            const Plan *plan = idealy.plan(course.plan);
            for (size_t i = 0; plan && i < course.cycles.size(); ++i, ++compared)
                QCOMPARE(course.cycles[i].left - course.cycles[i].shortBy, plan->allocation - found->cycles[i].wanted);
        }
    }
    QVERIFY(compared >= 9);
}

QTEST_GUILESS_MAIN(PlanHistoryTest)
#include "plan_history_test.moc"
