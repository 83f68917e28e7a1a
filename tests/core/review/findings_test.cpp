// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <map>

#include "core/base/json.h"
#include "core/domain/built_in_programs.h"
#include "core/review/findings.h"
#include "tests/core/exchange/export_lines.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{

constexpr const char *writtenAt = "2026-11-22T00:00:00Z";

/// "{'op':'…','at':'…','org':'a',…}"
std::string line(const std::string &op, const std::string &at, const std::string &fields)
{
    return "{'op':'" + op + "','at':'" + at + "','org':'a'" + (fields.empty() ? "" : "," + fields) + "}";
}

std::string use(const std::string &at, const std::string &user = "u", const std::string &model = "Nano Banana Pro")
{
    return line("action", at, "'user':'" + user + "','action':'generate','model':'" + model + "'");
}

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

class Study
{
public:
    explicit Study(const std::vector<std::string> &lines)
    {
        const auto ledger =
            Ledger::open(m_folder.filePath(QStringLiteral("l.tidemark")).toStdString(), OpenMode::CreateNew);
        for (const Answer &answer : book(**ledger, lines)) {
            if (answer.error && answer.error->code != ErrorCode::InsufficientCredits)
                qFatal("%s", answer.error->detail.c_str());
        }
        const auto read = (*ledger)->eachEntry([this](const Entry &entry) {
            entries.push_back(entry);
            return true;
        });
        if (!read)
            qFatal("%s", read.error().detail.c_str());
        findings = of(entries);
    }
    static std::vector<Finding> of(const std::vector<Entry> &entries)
    {
        FindingsStudy study(builtInPrograms(), *Instant::parse(writtenAt));
        uint32_t row = 0;
        for (const Entry &entry : entries)
            study.take(entry, row++);
        return study.finish();
    }
    std::vector<Finding> of(FindingKind kind) const
    {
        std::vector<Finding> some = findings;
        std::erase_if(some, [kind](const Finding &finding) {
            return finding.kind != kind;
        });
        return some;
    }

    std::vector<Entry> entries;
    std::vector<Finding> findings;

private:
    QTemporaryDir m_folder;
};

std::vector<std::string> begin(const std::string &plan = "starter")
{
    return {line("org.create", "2026-01-05T09:00:00Z", "'program':'idealy','plan':'" + plan + "','time_zone':'UTC'"),
            line("user.create", "2026-01-05T09:00:00Z", "'user':'u'"),
            line("user.create", "2026-01-05T09:00:00Z", "'user':'v'")};
}

}

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereNothingIs();
    void saysHowLongAPoolWasDry();
    void adjustmentsReversalsAndTopUps();
    void planChangesAndWhatFollowed();
    void sharesThatJump();
    void oddHours_data();
    void oddHours();
    void modelsTheRateCardDoesNotKnow();
    void rowsAreThoseOfTheFindings();
    void survivesAnyAmounts();
    void agreesWithTheRealExport();
};

void FindingsTest::findsNothingWhereNothingIs()
{
    std::vector<std::string> lines = begin();
    lines.push_back(use("2026-01-05T10:00:00Z"));
    const Study study(lines);
    QCOMPARE(int(study.findings.size()), 0);
}

void FindingsTest::saysHowLongAPoolWasDry()
{
    std::vector<std::string> lines = begin();
    lines.push_back(line("adjust", "2026-01-06T00:00:00Z", "'credits':'-250','reason':'test'"));
    lines.push_back(use("2026-01-07T00:00:00Z"));
    lines.push_back(line("topup", "2026-01-08T12:00:00Z", "'credits':'4','reference':'PO-1'"));
    lines.push_back(use("2026-01-09T00:00:00Z"));
    const Study study(lines);
    const std::vector<Finding> dry = study.of(FindingKind::RanDry);
    QCOMPARE(int(dry.size()), 1);
    QCOMPARE(int(dry[0].count), 2);
    // 60 hours until the top-up; from the last use until the end: nobody asked for the new cycle's grant.
    const int64_t hour = 3'600'000;
    const int64_t lasting = Instant::parse(writtenAt)->ms - Instant::parse("2026-01-09T00:00:00Z")->ms;
    QCOMPARE(dry[0].lastedMs, 60 * hour + lasting);
    QVERIFY(dry[0].lasts);
    QCOMPARE(int(dry[0].rows.size()), 4);
    QCOMPARE(study.entries.at(dry[0].rows[1]).kind, EntryKind::Refusal);
    const std::vector<Finding> refused = study.of(FindingKind::Refusals);
    QCOMPARE(int(refused.size()), 1);
    QCOMPARE(refused[0].what, std::string("insufficient_credits"));
    QCOMPARE(refused[0].amount, Credits::whole(4));
}

void FindingsTest::adjustmentsReversalsAndTopUps()
{
    std::vector<std::string> lines = begin();
    lines.push_back(line("adjust", "2026-01-06T00:00:00Z", "'credits':'-3','reason':'mistake'"));
    lines.push_back(line("adjust", "2026-01-06T01:00:00Z", "'credits':'5','reason':'goodwill'"));
    lines.push_back(line("topup", "2026-01-06T02:00:00Z", "'credits':'10'"));
    lines.push_back(line("topup", "2026-01-06T03:00:00Z", "'credits':'20','reference':'PO-1'"));
    lines.push_back(line("reverse", "2026-01-06T04:00:00Z", "'entry':5,'reason':'no'"));
    const Study study(lines);
    const std::vector<Finding> taken = study.of(FindingKind::NegativeAdjustments);
    QCOMPARE(int(taken.size()), 1);
    QCOMPARE(taken[0].amount, Credits::whole(-3));
    const std::vector<Finding> unnamed = study.of(FindingKind::TopUpsWithoutReference);
    QCOMPARE(int(unnamed.size()), 1);
    QCOMPARE(unnamed[0].amount, Credits::whole(10));
    const std::vector<Finding> reversed = study.of(FindingKind::Reversals);
    QCOMPARE(int(reversed.size()), 1);
    QCOMPARE(study.entries.at(reversed[0].rows.at(0)).of, Seq(5));
}

void FindingsTest::planChangesAndWhatFollowed()
{
    std::vector<std::string> lines = begin("plus");
    for (int day = 6; day <= 31; ++day)
        lines.push_back(use("2026-01-" + two(day) + "T10:00:00Z"));
    lines.push_back(line("plan", "2026-02-02T10:00:00Z", "'plan':'pro'"));
    for (int day = 3; day <= 28; ++day) {
        lines.push_back(use("2026-02-" + two(day) + "T10:00:00Z"));
        lines.push_back(use("2026-02-" + two(day) + "T11:00:00Z"));
    }
    lines.push_back(line("plan", "2026-03-10T10:00:00Z", "'plan':'starter'"));
    lines.push_back(use("2026-04-02T10:00:00Z"));
    const Study study(lines);
    const std::vector<Finding> changes = study.of(FindingKind::PlanChanges);
    QVERIFY(changes.size() == 2);
    // The latest first: what is pending until the next cycle counts when it comes.
    QCOMPARE(changes[0].to, std::string("starter"));
    QCOMPARE(changes[0].at, *Instant::parse("2026-04-01T00:00:00Z"));
    QCOMPARE(changes[1].from, std::string("plus"));
    QCOMPARE(changes[1].to, std::string("pro"));
    QVERIFY(changes[1].dailyBefore && changes[1].dailyAfter);
    QVERIFY(*changes[1].dailyAfter > *changes[1].dailyBefore);
    QVERIFY(!changes[1].ranDryAfter);
}

void FindingsTest::sharesThatJump()
{
    std::vector<std::string> lines = begin("pro");
    for (int n = 0; n < 40; ++n)
        lines.push_back(use("2026-01-" + two(6 + n / 2) + "T10:" + two(n) + ":00Z", n % 8 == 0 ? "v" : "u"));
    for (int n = 0; n < 40; ++n)
        lines.push_back(use("2026-02-" + two(2 + n / 2) + "T10:" + two(n) + ":00Z", n % 4 == 0 ? "u" : "v"));
    const Study study(lines);
    const std::vector<Finding> jumps = study.of(FindingKind::ShareJumps);
    QCOMPARE(int(jumps.size()), 1);
    QCOMPARE(jumps[0].user, std::string("v"));
    QCOMPARE(jumps[0].shareBefore, 13);
    QCOMPARE(jumps[0].shareAfter, 75);
    QCOMPARE(int(jumps[0].rows.size()), 30);
}

void FindingsTest::oddHours_data()
{
    QTest::addColumn<int>("uses");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<bool>("odd");
    QTest::newRow("at night") << 6 << QByteArray("2026-03-02T03:00:00Z") << true;
    QTest::newRow("on a Sunday") << 6 << QByteArray("2026-03-01T10:00:00Z") << true;
    QTest::newRow("an hour later than ever") << 6 << QByteArray("2026-03-02T11:30:00Z") << false;
    QTest::newRow("as ever") << 6 << QByteArray("2026-03-02T10:00:00Z") << false;
    QTest::newRow("before enough is known") << 3 << QByteArray("2026-03-02T03:00:00Z") << false;
}

void FindingsTest::oddHours()
{
    QFETCH(int, uses);
    QFETCH(QByteArray, at);
    QFETCH(bool, odd);
    std::vector<std::string> lines = begin("pro");
    // On weekdays, at ten: more than 200, on more than 28 days.
    for (int day = 0; day < 54; ++day) {
        const Instant morning{Instant::parse("2026-01-06T10:00:00Z")->ms + day * msPerDay};
        const int weekday = (day + 1) % 7; // of a Tuesday
        for (int n = 0; n < uses && weekday < 5; ++n)
            lines.push_back(use(Instant{morning.ms + n * 60'000}.toString(), "u", "GPT1 Mini"));
    }
    lines.push_back(use(at.toStdString()));
    const Study study(lines);
    const std::vector<Finding> found = study.of(FindingKind::OddHours);
    QCOMPARE(int(found.size()), odd ? 1 : 0);
    if (odd)
        QCOMPARE(study.entries.at(found[0].rows.at(0)).occurredAt, *Instant::parse(at.toStdString()));
}

void FindingsTest::modelsTheRateCardDoesNotKnow()
{
    std::vector<std::string> lines = begin();
    lines.push_back(use("2026-01-06T10:00:00Z", "u", "nano-banana_pro"));
    lines.push_back(use("2026-01-06T11:00:00Z", "u", "Seedream 9"));
    lines.push_back(use("2026-01-06T12:00:00Z", "u", "Seedream 9"));
    lines.push_back(use("2026-01-06T13:00:00Z", "u", " nano  BANANA pro "));
    const Study study(lines);
    const std::vector<Finding> models = study.of(FindingKind::UnknownModels);
    QCOMPARE(int(models.size()), 2);
    QCOMPARE(models[0].what, std::string("nano-banana_pro"));
    QCOMPARE(models[0].from, std::string("Nano Banana Pro"));
    QCOMPARE(models[1].what, std::string("Seedream 9"));
    QCOMPARE(int(models[1].count), 2);
    QVERIFY(models[1].from.empty());
}

void FindingsTest::rowsAreThoseOfTheFindings()
{
    ImportFixture fixture;
    ImportOptions options;
    options.path = TIDEMARK_TEST_DATA "/backend-export";
    fixture.import(options);
    const std::vector<Entry> entries = fixture.entries();
    for (const Finding &finding : Study::of(entries)) {
        QVERIFY(!finding.rows.empty());
        QVERIFY(std::is_sorted(finding.rows.begin(), finding.rows.end()));
        QVERIFY(finding.rows.back() < entries.size());
        for (const uint32_t row : finding.rows) {
            const Entry &entry = entries[row];
            QVERIFY(finding.org.empty() || entry.org == finding.org);
            QVERIFY(finding.user.empty() || entry.user == finding.user);
        }
    }
}

/// Whoever made the file may have written anything.
void FindingsTest::survivesAnyAmounts()
{
    std::vector<std::string> lines = begin();
    lines.push_back(use("2026-01-06T10:00:00Z"));
    Study study(lines);
    std::vector<Entry> entries;
    for (int n = 0; n < 3; ++n) {
        for (const EntryKind kind : {EntryKind::Charge, EntryKind::Adjustment, EntryKind::Refusal, EntryKind::Grant,
                                     EntryKind::PlanChanged, EntryKind::Reversal, EntryKind::Expiry}) {
            for (const int64_t amount : {INT64_MIN, INT64_MAX, int64_t(0)}) {
                Entry entry = study.entries.back();
                entry.kind = kind;
                entry.amount = entry.balance = entry.cost = Credits::fromThousandths(amount);
                entry.bookedAt = entry.occurredAt = n % 2 == 0 ? Instant::earliest() : Instant::latest();
                entry.source = GrantSource::Subscription;
                entry.plan = std::to_string(n);
                entries.push_back(entry);
            }
        }
    }
    entries.insert(entries.begin(), study.entries.begin(), study.entries.end());
    QVERIFY(!Study::of(entries).empty());
}

void FindingsTest::agreesWithTheRealExport()
{
    ImportFixture fixture;
    ImportOptions options;
    options.path = TIDEMARK_TEST_DATA "/backend-export";
    fixture.import(options);
    std::map<std::string, int64_t> expected;
    const Json said = test::parsed(test::readAll(QStringLiteral(TIDEMARK_TEST_DATA "/backend-export/expected.json")));
    for (const auto &[org, figures] : said.member("orgs")->members) {
        for (const auto &[error, count] : figures.member("refused")->members)
            expected[error] += std::stoll(count.text);
    }
    std::map<std::string, int64_t> found;
    for (const Finding &finding : Study::of(fixture.entries())) {
        if (finding.kind == FindingKind::Refusals)
            found[finding.what] = finding.count;
    }
    QVERIFY(found == expected);
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "findings_test.moc"
