// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/unbilled_usage.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/store/commit_decided.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

class UnbilledUsageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhyAndHowMuch();
    void chargesInOneCommit();
    void isWhatAnImportWouldOffer_data();
    void isWhatAnImportWouldOffer();
    void offersAgainWhatWasRefusedTwice();
    void offersSoManyAtATime();

private:
    UnbilledUsage usage(const std::string &when = "2026-03-20")
    {
        return unbilledUsageOf(*m_ledger, "a", at(when), "me").value();
    }
    std::string action(const std::string &key, const std::string &more = "'user':'u','action':'generate'",
                       const std::string &when = "2026-03-05T00:00:00Z")
    {
        return "{'op':'action','org':'a','at':'" + when + "'," + more + (key.empty() ? "" : ",'key':'" + key + "'")
            + "}";
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

void UnbilledUsageTest::init()
{
    m_ledger.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    const std::string path = m_dir->filePath(QStringLiteral("a.tidemark")).toStdString();
    m_ledger = std::move(Ledger::open(path, OpenMode::CreateNew).value());
    book(*m_ledger,
         {"{'op':'org.create','at':'2026-03-01T00:00:00Z','org':'a','program':'idealy','trial':0}",
          "{'op':'user.create','at':'2026-03-01T00:00:00Z','org':'a','user':'u'}",
          "{'op':'user.create','at':'2026-03-01T00:00:00Z','org':'a','user':'v'}",
          "{'op':'user.active','at':'2026-03-02T00:00:00Z','org':'a','user':'v','active':false}"});
}

void UnbilledUsageTest::saysWhyAndHowMuch()
{
    QVERIFY(usage() == UnbilledUsage());
    book(*m_ledger,
         {action("k1"), action("k2"), action(""), action("k3", "'user':'v','action':'generate'"),
          "{'op':'topup','at':'2026-03-06T00:00:00Z','org':'a','credits':'1.5'}"});
    const UnbilledUsage found = usage();
    QCOMPARE(found.count, int64_t(3));
    QCOMPARE(found.cost, Credits::whole(3));
    QCOMPARE(found.causes.size(), size_t(2));
    const UnbilledCause credits{ErrorCode::InsufficientCredits, 2, Credits::whole(2), 1, Credits::whole(1)};
    const UnbilledCause inactive{ErrorCode::UserInactive, 1, Credits::whole(1), 0, {}};
    QVERIFY(found.causes[0] == credits);
    QVERIFY(found.causes[1] == inactive);
    QCOMPARE(found.charges.size(), size_t(1));
    QCOMPARE(found.charges[0].key, std::string("retry:k1"));
    QCOMPARE(found.charges[0].at, at("2026-03-20"));
    QCOMPARE(found.charge, Credits::whole(1));
    QCOMPARE(unbilledUsageOf(*m_ledger, "b", at("2026-03-20"), "me").error().code, ErrorCode::UnknownOrg);
}

void UnbilledUsageTest::chargesInOneCommit()
{
    book(*m_ledger,
         {action("k1"), action("k2"), "{'op':'topup','at':'2026-03-06T00:00:00Z','org':'a','credits':'1.5'}"});
    const std::vector<Operation> charges = usage().charges;
    const Result<std::vector<Preview>> previews = previewInTurn(*m_ledger, charges);
    QVERIFY(previews);
    const Result<CommitOutcome> outcome = commitDecided(*m_ledger, charges, *previews);
    QVERIFY(outcome && outcome->booked);
    const UnbilledUsage left = usage();
    QCOMPARE(left.count, int64_t(1));
    QVERIFY(left.charges.empty());
}

void UnbilledUsageTest::isWhatAnImportWouldOffer_data()
{
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const char *fields) {
        QTest::newRow(name) << QString::fromLatin1(fields);
    };
    row("no model", "'user':'u','action':'generate'");
    row("a model", "'user':'u','action':'generate','model':'GPT1-HQ'");
    row("an asset", "'user':'u','action':'generate','model':'Flux','asset':'x1'");
    row("a source that is known", "'user':'u','action':'color_correction','source':'known'");
    row("a source that nobody knows", "'user':'u','action':'upscale','source':'lost','asset':'x2'");
}

/// So that nothing is billed twice, and nothing conflicts, where both offer it.
void UnbilledUsageTest::isWhatAnImportWouldOffer()
{
    QFETCH(QString, fields);
    const std::string given = fields.toStdString();
    book(*m_ledger,
         {"{'op':'topup','at':'2026-03-02T00:00:00Z','org':'a','credits':'4'}",
          action("made", "'user':'u','action':'generate','model':'GPT1-HQ','asset':'known'", "2026-03-03T00:00:00Z"),
          action("k", given), "{'op':'topup','at':'2026-03-06T00:00:00Z','org':'a','credits':'9'}"});
    const std::vector<Operation> charges = usage().charges;
    QCOMPARE(charges.size(), size_t(1));
    QVERIFY(commitDecided(*m_ledger, charges, {})->booked);
    const Answer again = book(*m_ledger, {action("retry:k", given)}).front();
    QVERIFY2(again.replayed, again.error ? again.error->detail.c_str() : "");
    QVERIFY(!again.error);
}

void UnbilledUsageTest::offersAgainWhatWasRefusedTwice()
{
    book(*m_ledger,
         {action("k"), action("retry:k"), "{'op':'topup','at':'2026-03-06T00:00:00Z','org':'a','credits':'9'}"});
    const UnbilledUsage found = usage();
    QCOMPARE(found.count, int64_t(1));
    QCOMPARE(found.charges.at(0).key, std::string("retry:retry:k"));
    // A long key is hashed, and found all the same.
    const std::string longKey(200, 'k');
    init();
    book(*m_ledger, {action(longKey), "{'op':'topup','at':'2026-03-06T00:00:00Z','org':'a','credits':'9'}"});
    QVERIFY(commitDecided(*m_ledger, usage().charges, {})->booked);
    QCOMPARE(usage().count, int64_t(0));
}

void UnbilledUsageTest::offersSoManyAtATime()
{
    std::vector<std::string> lines;
    for (size_t i = 0; i < mostOffers + 3; ++i)
        lines.push_back(action("k" + std::to_string(i)));
    lines.emplace_back("{'op':'topup','at':'2026-03-06T00:00:00Z','org':'a','credits':'900'}");
    book(*m_ledger, lines);
    const UnbilledUsage found = usage();
    QVERIFY(found.more);
    QCOMPARE(found.count, int64_t(mostOffers + 3));
    QCOMPARE(found.charges.size(), mostOffers);
    QVERIFY(commitDecided(*m_ledger, found.charges, {})->booked);
    QCOMPARE(usage().charges.size(), size_t(3));
}

QTEST_GUILESS_MAIN(UnbilledUsageTest)
#include "unbilled_usage_test.moc"
