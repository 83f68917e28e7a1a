// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "core/base/json.h"
#include "core/domain/program_json.h"
#include "core/exchange/check/verify_ledger.h"
#include "core/exchange/portable/chain_reader.h"
#include "core/exchange/portable/portable_frame.h"
#include "core/exchange/portable/readable_ledger.h"
#include "core/query/day_period.h"
#include "core/query/statement.h"
#include "core/review/review_notes.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/core/query/book_lines.h"
#include "ui/import/row_problem_words.h"
#include "ui/programs/program_problem_words.h"
#include "ui/support/check_words.h"
#include "ui/support/failure_details.h"
#include "ui/support/failure_words.h"

using namespace tidemark;

namespace
{

/// Puts each sentence into brackets, as far as it is one that can be translated.
class Brackets : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
    bool isEmpty() const override
    {
        return false;
    }
};

}

/// What the core says in English of a row or of a program is known to the window, which says it in its language.
class CoreSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_brackets));
    }
    void rows_data();
    void rows();
    void events_data();
    void events();
    void columns();
    void programs_data();
    void programs();
    void notes();
    void brokenExports_data();
    void brokenExports();
    void statements();
    void damagedPages();
    void strangeLedgers_data();
    void strangeLedgers();
    void columnOfAProblem();
    void tablesBesideChains_data();
    void tablesBesideChains();
    void unknown();

private:
    static void said(const ImportReport &report);
    static void saidOf(const Error &error, const QString &place, bool advises);

    Brackets m_brackets;
};

void CoreSentencesTest::said(const ImportReport &report)
{
    QCOMPARE(report.firstUnreadable.size(), size_t(1));
    const std::string &message = report.firstUnreadable.front().message;
    const QString words = rowProblemWords(message);
    QVERIFY2(words.startsWith(u'[') && words.endsWith(u']'), message.c_str());
    QVERIFY2(!words.contains(QStringLiteral("..")), message.c_str());
    if (message.starts_with("Column "))
        QVERIFY2(words.count(u'[') > 1, message.c_str());
}

void CoreSentencesTest::rows_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("row");
    const QByteArray at = "2026-01-02T00:00:00Z,";
    QTest::newRow("cells") << QByteArray("usage.csv") << at + "acme";
    QTest::newRow("time") << QByteArray("usage.csv") << QByteArray(",acme,ann,generate,,,,k");
    QTest::newRow("org") << QByteArray("usage.csv") << at + ",ann,generate,,,,k";
    QTest::newRow("action") << QByteArray("usage.csv") << at + "acme,ann,,,,,k";
    QTest::newRow("id") << QByteArray("usage.csv") << at + "acme,a\tb,generate,,,,k";
    QTest::newRow("key") << QByteArray("usage.csv") << at + "acme,ann,generate,,,," + QByteArray(201, 'k');
    QTest::newRow("stray quote") << QByteArray("usage.csv") << at + "acme,ann,gen\"erate,,,,k";
    QTest::newRow("open quote") << QByteArray("usage.csv") << at + "acme,ann,\"generate,,,,k";
    QTest::newRow("after a quote") << QByteArray("usage.csv") << at + "acme,ann,\"generate\"x,,,,k";
    QTest::newRow("NUL") << QByteArray("usage.csv") << at + QByteArray("acme,ann,gen\0rate,,,,k", 22);
    QTest::newRow("UTF-8") << QByteArray("usage.csv") << at + "acme,\xFF,generate,,,,k";
    QTest::newRow("long") << QByteArray("usage.csv") << at + "acme,ann," + QByteArray(1 << 20, 'g') + ",,,,k";
    QTest::newRow("kind") << QByteArray("purchases.csv") << at + "acme,gift,,5,";
    QTest::newRow("credits") << QByteArray("purchases.csv") << at + "acme,topup,,1e3,";
    QTest::newRow("plan") << QByteArray("purchases.csv") << at + "acme,conversion,,,";
    QTest::newRow("limit") << QByteArray("users.csv") << QByteArray("acme,bob,2026-01-02T00:00:00Z,,,,inherit");
    QTest::newRow("user") << QByteArray("users.csv") << QByteArray("acme,,2026-01-02T00:00:00Z,,,,");
    QTest::newRow("plan and trial") << QByteArray("orgs.csv")
                                    << QByteArray("b,,idealy,starter,5,2026-01-02T00:00:00Z,");
    QTest::newRow("trial") << QByteArray("orgs.csv") << QByteArray("b,,idealy,,yes,2026-01-02T00:00:00Z,");
    QTest::newRow("program") << QByteArray("orgs.csv") << QByteArray("b,,,starter,,2026-01-02T00:00:00Z,");
}

void CoreSentencesTest::rows()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, row);
    ImportFixture fixture;
    writeOne(fixture);
    QFile good(fixture.path("export/") + QString::fromLatin1(file));
    QVERIFY(good.open(QIODevice::ReadOnly));
    fixture.write(file.constData(), good.readAll() + row + '\n');
    said(fixture.import());
}

void CoreSentencesTest::events_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("long") << QByteArray((1 << 20) + 1, 'x');
    QTest::newRow("JSON") << QByteArray("{\"specversion\":");
    QTest::newRow("version") << QByteArray(R"({"specversion":"2","id":"1","data":{}})");
    QTest::newRow("data") << QByteArray(R"({"specversion":"1.0","id":"1"})");
    QTest::newRow("string") << QByteArray(R"({"specversion":"1.0","id":1,"data":{}})");
    QTest::newRow("id") << QByteArray(R"({"specversion":"1.0","data":{}})");
}

void CoreSentencesTest::events()
{
    QFETCH(QByteArray, event);
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    fixture.write("usage.jsonl", event + '\n');
    ImportOptions options;
    options.path = fixture.path("export/usage.jsonl").toStdString();
    said(fixture.import(options));
}

void CoreSentencesTest::columns()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.write("usage.csv", "at,org,user,action,at\n");
    said(fixture.import());
    fixture.write("usage.csv", "at,org\n");
    said(fixture.import());
    fixture.write("usage.csv", "at,\"org\n");
    said(fixture.import());
}

void CoreSentencesTest::programs_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("JSON", "\"version\": 1", "\"version\" 1");
    row("missing", R"("id": "p",)", "");
    row("unknown", R"("id": "p",)", R"("id": "p", "ids": 1,)");
    row("text", R"("id": "p",)", R"("id": 3,)");
    row("whole", "\"version\": 1", "\"version\": 0");
    row("choice", "anchored", "weekly");
    row("amount", R"("trial": "25")", R"("trial": [])");
    row("range", R"("trial": "25")", R"("trial": "-1")");
    row("no plan", R"([{"id": "s", "credits": 5}])", "[]");
    row("a plan's field", R"("credits": 5)", R"("credit": 5)");
    row("a plan is no object", R"({"id": "s", "credits": 5})", "7");
    row("a plan twice", R"({"id": "s", "credits": 5})", R"({"id": "s", "credits": 5}, {"id": "s", "credits": 6})");
    row("no action", R"([{"id": "a", "price": 1}])", "[]");
    row("an action twice", R"({"id": "a", "price": 1})", R"({"id": "a", "price": 1}, {"id": "a", "price": 2})");
    row("free and priced", R"("price": 1})", R"("price": 1, "free": true})");
    row("neither", R"(, "price": 1})", "}");
    row("truth", R"("price": 1})", R"("free": 1})");
    row("source", R"("price": 1})", R"("price": 1, "model": "any"})");
    row("by source", R"("price": 1})", R"("price": "by_source_model"})");
    row("no price", R"("price": 1})", R"("price": 0})");
    row("by model", R"("price": 1})", R"("price": "by_model"})");
    row("default", R"(1}])", R"(1}], "models": {"default": 0, "prices": {}})");
    row("prices", R"(1}])", R"(1}], "models": {"default": 1})");
    row("a price", R"(1}])", R"(1}], "models": {"default": 1, "prices": {"m": 0}})");
}

void CoreSentencesTest::programs()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = R"({"id": "p", "version": 1, "cycle": "anchored", "subscription_credits": "roll_over", )"
                      R"("trial": "25", "late_days": 3, "plans": [{"id": "s", "credits": 5}], )"
                      R"("actions": [{"id": "a", "price": 1}]})";
    QVERIFY(parseProgram(json.toStdString()));
    QVERIFY(json.contains(from));
    const Result<Program> read = parseProgram(json.replace(from, to).toStdString());
    QVERIFY(!read);
    const QString words = programProblemWords(read.error());
    QVERIFY2(words.count(u'[') > 1 || words.startsWith(QStringLiteral("[Not JSON")), read.error().detail.c_str());
    QVERIFY2(words.endsWith(u']'), read.error().detail.c_str());
}

/// What failed, the place, and what to do, all in the person's language.
void CoreSentencesTest::saidOf(const Error &error, const QString &place, bool advises)
{
    const FailureDetail detail = failureDetail(error);
    QVERIFY2(detail.words.startsWith(u'[') && detail.words.endsWith(u']'), error.detail.c_str());
    QCOMPARE(detail.advises, advises);
    const QString words = failureWords(QStringLiteral("It failed."), error);
    QVERIFY2(words.contains(place) && words.contains(QStringLiteral("It failed.")), qPrintable(words));
    QVERIFY2(!words.contains(QStringLiteral("..")), qPrintable(words));
}

void CoreSentencesTest::notes()
{
    ImportFixture fixture;
    fixture.write("a.jsonl.notes.json", "no notes\n");
    const auto notes = ReviewNotes(fixture.path("export/a.jsonl").toStdString()).read();
    QVERIFY(!notes);
    saidOf(notes.error(), QStringLiteral("a.jsonl.notes.json"), true);
    const FailureDetail tooLong =
        failureDetail({ErrorCode::Malformed, "The note is longer than 4000 characters. Shorten it."});
    QCOMPARE(tooLong.words, QStringLiteral("[The note is longer than 4000 characters. Shorten it.]"));
    QVERIFY(tooLong.advises);
}

void CoreSentencesTest::brokenExports_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("JSON") << 2 << QByteArray("{\"a\":");
    QTest::newRow("no object") << 2 << QByteArray("[]");
    QTest::newRow("kind") << 2 << QByteArray(R"({"kind":"gift"})");
    QTest::newRow("members") << 2 << QByteArray(R"({"kind":"charge"})");
    QTest::newRow("programs") << 1
                              << QByteArray(R"({"exported_at":"2026-01-01T00:00:00.000Z","programs":1,"tidemark":1})");
    QTest::newRow("cut short") << 2 << QByteArray();
}

/// As the windows read them that compare, and that make statements of an export.
void CoreSentencesTest::brokenExports()
{
    QFETCH(int, line);
    QFETCH(QByteArray, text);
    QByteArray bytes = line == 1 ? QByteArray() : QByteArray::fromStdString(portableHeader(Instant(), {}) + '\n');
    bytes += text.isEmpty() ? QByteArray() : text + '\n';
    ImportFixture fixture;
    fixture.write("a.jsonl", bytes);
    const std::string path = fixture.path("export/a.jsonl").toStdString();
    const QString place = text.isEmpty() ? QStringLiteral("a.jsonl") : QStringLiteral("a.jsonl, line %1").arg(line);
    const auto reader = ChainReader::open(path);
    const Error error = reader ? (*reader)->next().error() : reader.error();
    saidOf(error, place, false);
    const auto readable = ReadableLedger::open(path);
    QVERIFY(!readable);
    if (line == 2)
        saidOf(readable.error(), QStringLiteral("a.jsonl, line 2"), true);
}

void CoreSentencesTest::statements()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    const auto statement =
        statementOf(fixture.ledger(), "acme", *parseMonth("2030-01"), *Instant::parse("2026-11-01T00:00:00Z"));
    QVERIFY(!statement);
    saidOf(statement.error(), QStringLiteral("2026-11-01"), true);
}

/// What SQLite says is nothing for people: what to do is.
void CoreSentencesTest::damagedPages()
{
    const QString words =
        failureWords(QStringLiteral("It failed."), {ErrorCode::Damaged, "/x: Tree 5 page 7: btreeInitPage()"});
    QVERIFY2(!words.contains(QStringLiteral("Tree")) && words.contains(QStringLiteral("backup")), qPrintable(words));
    const QString cut =
        failureWords(QStringLiteral("It failed."), {ErrorCode::Damaged, "/x: its compressed data were cut short."});
    QVERIFY2(cut.contains(QStringLiteral("[/x: its compressed data were cut short.]"))
                 && cut.contains(QStringLiteral("backup")),
             qPrintable(cut));
}

/// Whoever gets a ledger by mail learns what somebody did to it.
void CoreSentencesTest::strangeLedgers_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("said");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER evil AFTER INSERT ON entries BEGIN DELETE FROM orgs; END")
                             << QStringLiteral("[it has the trigger \"evil\", which no Tidemark made]");
    QTest::newRow("no table") << QByteArray("DROP TABLE snoozes") << QStringLiteral("[it lacks the table \"snoozes\"]");
    QTest::newRow("another column") << QByteArray("ALTER TABLE orgs ADD COLUMN more TEXT")
                                    << QStringLiteral("[the table \"orgs\" is made in another way]");
}

void CoreSentencesTest::strangeLedgers()
{
    QFETCH(QByteArray, statement);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("x.tidemark")).toStdString();
    (void)Ledger::open(path, OpenMode::CreateNew);
    const auto file = sqlite::Connection::open(path, {});
    QVERIFY(file);
    const Result<void> done = (*file)->execute(statement.constData());
    QVERIFY2(done, done ? "" : done.error().detail.c_str());
    const auto opened = Ledger::open(path, OpenMode::ReadOnly);
    QVERIFY(!opened);
    const QString words = failureWords(QStringLiteral("It failed."), opened.error());
    QVERIFY2(words.contains(said) && words.contains(QStringLiteral("backup")), qPrintable(words));
}

void CoreSentencesTest::columnOfAProblem()
{
    const std::string message = Json::parse(std::string(40, '[')).error().detail;
    QCOMPARE(problemPlaceWords({ProblemKind::BadJson, message, {}, 0, 2}), QStringLiteral("[Line 2, column 34]"));
    QCOMPARE(problemPlaceWords({ProblemKind::BadJson, "It is too long.", {}, 0, 2}), QStringLiteral("[Line 2]"));
}

void CoreSentencesTest::tablesBesideChains_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another value") << QByteArray("UPDATE grants SET remaining = remaining + 1");
    QTest::newRow("a row too few") << QByteArray("DELETE FROM grants");
    QTest::newRow("a row too many") << QByteArray("INSERT INTO used VALUES (1, 'nobody', 0, 1)");
    QTest::newRow("of no organization") << QByteArray("INSERT INTO used VALUES (99, 'nobody', 0, 1)");
}

void CoreSentencesTest::tablesBesideChains()
{
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    const auto ledger = Ledger::open(folder.filePath(QStringLiteral("l.tidemark")).toStdString(), OpenMode::CreateNew);
    QVERIFY(ledger);
    book(**ledger,
         {"{\"op\":\"org.create\",\"org\":\"a\",\"program\":\"idealy\",\"plan\":\"pro\","
          "\"at\":\"2026-01-01T00:00:00Z\"}"});
    QVERIFY((*ledger)->connection().execute(sql.constData()));
    const Result<Verification> checked = verifyLedger(**ledger, {});
    QVERIFY(checked && checked->problem);
    const QString words = wholeProblemWords(*checked->problem);
    QVERIFY2(words.contains(QStringLiteral("[The ledger's table")), qPrintable(words));
    QVERIFY2(!words.contains(QStringLiteral("Entry No.")), qPrintable(words));
}

void CoreSentencesTest::unknown()
{
    QCOMPARE(failureDetail({ErrorCode::Malformed, "Something else."}).words, QStringLiteral("Something else."));
    QCOMPARE(rowProblemWords("Something else."), QStringLiteral("Something else."));
    QCOMPARE(rowProblemWords("Column 7: 100 %1 is new."), QStringLiteral("[Column 7: 100 %1 is new.]"));
}

QTEST_GUILESS_MAIN(CoreSentencesTest)
#include "core_sentences_test.moc"
