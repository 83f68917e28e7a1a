// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/outlook.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/query/org_details.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

/// What an operation would do to the day on which credits run out.
class OutlookTest : public QObject
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

    void isWhatTheOrganizationsPageSays()
    {
        book(*m_ledger, twoCreditsADay());
        const OrgDetails details = *detailsOf(*m_ledger, "o", now);
        const PreviewedOutlook found = *previewOutlook(*m_ledger, {topUp("10")}, now, details.pace);
        QVERIFY(found.before.isKnown && found.before.runsOut);
        QCOMPARE(found.before.runsOut, details.figures.runsOut);
        QCOMPARE(found.before.range, details.outlook.range);
    }

    void aTopUpMovesIt()
    {
        book(*m_ledger, twoCreditsADay());
        const OrgDetails details = *detailsOf(*m_ledger, "o", now);
        const PreviewedOutlook found = *previewOutlook(*m_ledger, {topUp("10")}, now, details.pace);
        QCOMPARE(found.after.runsOut->ms - found.before.runsOut->ms, 5 * msPerDay);
        QVERIFY(found.after.range->early > found.before.range->early);
        // Of two, what both come to.
        const PreviewedOutlook both = *previewOutlook(*m_ledger, {topUp("10"), topUp("20")}, now, details.pace);
        QCOMPARE(both.after.runsOut->ms - both.before.runsOut->ms, 15 * msPerDay);
        QCOMPARE(both.previews.size(), size_t(2));
    }

    void isNotKnownWithoutHistory()
    {
        book(*m_ledger, {created("2026-02-27")});
        const OrgDetails details = *detailsOf(*m_ledger, "o", now);
        const PreviewedOutlook found = *previewOutlook(*m_ledger, {topUp("10")}, now, details.pace);
        QVERIFY(!found.before.isKnown && !found.after.isKnown);
    }

    void whatHasRunOutSaysSo()
    {
        book(*m_ledger, {created("2026-02-27"), adjusted("-100")});
        const OrgDetails details = *detailsOf(*m_ledger, "o", now);
        const PreviewedOutlook found = *previewOutlook(*m_ledger, {topUp("10")}, now, details.pace);
        QCOMPARE(found.before, (Outlook{true, now, std::nullopt}));
        QVERIFY(!found.after.isKnown);
    }

    void refusedNothingMoves()
    {
        book(*m_ledger, twoCreditsADay());
        const OrgDetails details = *detailsOf(*m_ledger, "o", now);
        Operation wrong = topUp("10");
        wrong.credits = Amount{Credits()};
        const PreviewedOutlook found = *previewOutlook(*m_ledger, {wrong}, now, details.pace);
        QVERIFY(found.previews[0].answer.error);
        QCOMPARE(found.after, found.before);
        QCOMPARE(m_ledger->read(balance()).balance->remaining, details.balance.remaining);
    }

private:
    static std::string created(const std::string &day)
    {
        return "{'op':'org.create','at':'" + day + "T00:00:00Z','org':'o','program':'geppetto','trial':100}";
    }
    static std::string adjusted(const std::string &credits)
    {
        return "{'op':'adjust','at':'2026-02-28T00:00:00Z','org':'o','credits':'" + credits + "','reason':'x'}";
    }
    static std::vector<std::string> twoCreditsADay()
    {
        std::vector<std::string> lines{created("2026-02-01"),
                                       "{'op':'user.create','at':'2026-02-01T00:00:00Z','org':'o','user':'u'}"};
        for (int day = 1; day <= 28; ++day) {
            for (const char *hour : {"06", "18"}) {
                const std::string number = (day < 10 ? "0" : "") + std::to_string(day);
                lines.push_back("{'op':'action','at':'2026-02-" + number + "T" + hour
                                + ":00:00Z','org':'o','user':'u','action':'generate'}");
            }
        }
        return lines;
    }
    static Operation balance()
    {
        Operation question;
        question.kind = OperationKind::Balance;
        question.org = "o";
        question.at = now;
        return question;
    }
    static Operation topUp(const std::string &credits)
    {
        return operationOf("{'op':'topup','at':'2026-03-01T00:00:00Z','org':'o','credits':'" + credits + "'}");
    }

    static inline const Instant now = at("2026-03-01");
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

QTEST_GUILESS_MAIN(OutlookTest)
#include "outlook_test.moc"
