// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/portable_import.h"

#include <QDir>
#include <QTest>
#include <QThread>
#include <map>
#include <rapidcheck.h>

#include "core/domain/built_in_programs.h"
#include "core/domain/program_json.h"
#include "core/exchange/backend/backend_export.h"
#include "core/exchange/check/verify_export.h"
#include "core/exchange/check/verify_ledger.h"
#include "core/exchange/json/answer_json.h"
#include "core/exchange/portable/portable_export.h"
#include "core/exchange/signature/file_signature.h"
#include "core/store/sql_state_reader.h"
#include "core/store/sqlite.h"
#include "tests/core/exchange/export_lines.h"
#include "tests/support/desk.h"
#include "tests/support/random_operations.h"
#include "tests/support/rows.h"
#include "tests/support/state_text.h"

using namespace tidemark;
using test::writeAll;

namespace
{
const Instant exportedAt = *Instant::parse("2026-11-22T00:00:00Z");

std::string exported(Ledger &ledger, const std::vector<std::string> &orgs = {})
{
    std::string bytes;
    const auto sink = [&bytes](std::string_view more) {
        bytes += more;
        return true;
    };
    PortableExportOptions options;
    options.orgs = orgs;
    options.exportedAt = exportedAt;
    if (const auto counts = writePortableExport(ledger, options, sink); !counts)
        qFatal("%s", counts.error().detail.c_str());
    return bytes;
}

/// "2 new, 1 continued, 0 there: 12 entries", or why not.
QByteArray said(const Result<PortableImport> &import)
{
    if (!import)
        return QByteArray::fromStdString(import.error().detail);
    if (import->problem)
        return QByteArray::fromStdString(problemJson(*import->problem));
    return QByteArray::number(qlonglong(import->added())) + " new, "
        + QByteArray::number(qlonglong(import->continued())) + " continued, "
        + QByteArray::number(qlonglong(import->alreadyThere()))
        + " there: " + QByteArray::number(qlonglong(import->entries)) + " entries";
}

QByteArray check(Ledger &ledger)
{
    return test::shown(verifyLedger(ledger));
}

std::vector<std::string> orgsOf(Ledger &ledger)
{
    std::vector<std::string> orgs;
    const auto read = ledger.eachEntry([&orgs](const Entry &entry) {
        if (entry.seq == 1)
            orgs.push_back(entry.org);
        return true;
    });
    return read ? orgs : std::vector<std::string>();
}

/// All that the ledger knows of an organization.
std::string stateOf(Ledger &ledger, const std::string &org)
{
    std::vector<Entry> chain;
    const auto read = ledger.eachEntry(
        [&chain](const Entry &entry) {
            chain.push_back(entry);
            return true;
        },
        org);
    return read ? StateText(SqlStateReader(ledger.connection(), org), chain)() : "unreadable";
}

/// The rows that stand beside the chains but follow from them.
std::string derivedRows(Ledger &ledger)
{
    std::string text;
    for (const char *sql :
         {"SELECT o.org || ' ' || kind || ' ' || reference || ' ' || p.seq FROM purchases p JOIN orgs o ON o.id = "
          "p.org "
          "ORDER BY 1",
          "SELECT o.org || ' ' || of || ' ' || r.seq FROM reversals r JOIN orgs o ON o.id = r.org ORDER BY 1",
          "SELECT id || ' ' || version || ' ' || json FROM programs ORDER BY 1",
          "SELECT o.org || ' ' || e.seq || ' ' || ifnull(answer, '') FROM entries e JOIN orgs o ON o.id = e.org "
          "WHERE key IS NOT NULL ORDER BY 1"}) {
        sqlite::Statement row = ledger.connection().prepare(sql);
        while (row.step())
            text += std::string(row.text(0)) + '\n';
    }
    return text;
}

std::vector<std::string> opening(const std::string &org = "a")
{
    return {lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'starter','name':'A','key':'create'", org),
            lineOf("user.create", "2026-01-01", "'user':'u','email':'u@x'", org)};
}

std::string topup(const std::string &key, const std::string &org = "a")
{
    return lineOf("topup", "2026-01-03", "'credits':5,'key':'" + key + "'", org);
}

std::string charge(const std::string &key, const std::string &fields = {})
{
    return lineOf("action", "2026-01-02",
                  "'user':'u','action':'generate','key':'" + key + "'" + (fields.empty() ? "" : "," + fields));
}
}

class PortableImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each case makes two ledgers on the disk.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=40");
    }
    void init()
    {
        m_folder = std::make_unique<Folder>();
    }
    void roundTrip_data();
    void roundTrip();
    void backendExportComesBack();
    void chainsGoOn();
    void fork();
    void shorterThanTheLedger();
    void programs();
    void anotherProgram();
    void refused_data();
    void refused();
    void endsAmidASettling();
    void signature();
    void cancelled();
    void readOnly();
    void keys_data();
    void keys();
    void looksLike_data();
    void looksLike();
    void anyLedgerComesBack();

private:
    std::unique_ptr<Ledger> ledger(const char *name)
    {
        return openLedger(m_folder->path(name));
    }
    Result<PortableImport> import(Ledger &to, const std::string &bytes, const PortableImportOptions &options = {})
    {
        const std::string path = m_folder->path("x.jsonl");
        writeAll(QString::fromStdString(path), bytes);
        return importPortableExport(to, path, options);
    }

    std::unique_ptr<Folder> m_folder;
};

void PortableImportTest::roundTrip_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(test::example(QString())).entryList({QStringLiteral("*.ops.jsonl")}))
        QTest::newRow(qPrintable(name)) << name;
}

/// The new ledger says what the first one says, and answers as it does.
void PortableImportTest::roundTrip()
{
    QFETCH(QString, file);
    const auto first = ledger("first");
    const std::vector<std::string> lines = linesOf(test::example(file).toStdString());
    applyLines(*first, lines, lines.size());
    const std::string bytes = exported(*first);
    const auto second = ledger("second");
    const Result<PortableImport> import = this->import(*second, bytes);
    QVERIFY2(import && !import->problem, said(import).constData());

    QCOMPARE(exported(*second), bytes);
    QCOMPARE(check(*second), check(*first));
    for (const std::string &org : orgsOf(*first))
        QCOMPARE(stateOf(*second, org), stateOf(*first, org));
    QCOMPARE(derivedRows(*second), derivedRows(*first));
    QCOMPARE(applyLines(*second, lines, lines.size()).size(), lines.size());
    applyLines(*first, lines, lines.size());
    for (const std::string &org : orgsOf(*first))
        QCOMPARE(stateOf(*second, org).substr(0, 200), stateOf(*first, org).substr(0, 200));
    QCOMPARE(check(*second), check(*first));
}

/// A ledger of the real export, carried over: importing the folder into it books nothing.
void PortableImportTest::backendExportComesBack()
{
    const auto first = ledger("first");
    const auto importFolder = [this](Ledger &to) {
        ImportOptions options;
        options.path = TIDEMARK_TEST_DATA "/backend-export";
        options.rejectsPath = m_folder->path("rejects.csv");
        const std::atomic<bool> never = false;
        return BackendImport().run(to, options, {}, never);
    };
    QVERIFY(importFolder(*first));
    const auto second = ledger("second");
    QCOMPARE(said(import(*second, exported(*first))), QByteArray("8 new, 0 continued, 0 there: 5488 entries"));
    QVERIFY(importFolder(*second));
    QCOMPARE(exported(*second), exported(*first));
}

void PortableImportTest::chainsGoOn()
{
    const auto first = ledger("first");
    const auto second = ledger("second");
    applyLines(*first, opening());
    applyLines(*first, opening("b"));
    QCOMPARE(said(import(*second, exported(*first))), QByteArray("2 new, 0 continued, 0 there: 6 entries"));
    applyLines(*second, {topup("t1", "b")});
    applyLines(*first, {topup("t1"), charge("c1", "'asset':'x'"), charge("c2"), lineOf("cancel", "2026-01-04")});
    applyLines(*first, opening("c"));
    applyLines(*first, {lineOf("reverse", "2026-03-01", "'entry':5")});
    const std::string bytes = exported(*first);
    const Result<PortableImport> import = this->import(*second, bytes);
    QCOMPARE(said(import), QByteArray("1 new, 1 continued, 1 there: 10 entries"));
    QCOMPARE(stateOf(*second, "a"), stateOf(*first, "a"));
    QCOMPARE(exported(*second, {"a", "c"}), exported(*first, {"a", "c"}));
    QVERIFY(verifyLedger(*second)->ok());
    QVERIFY(this->import(*second, bytes)->entries == 0);
}

void PortableImportTest::fork()
{
    const auto first = ledger("first");
    const auto second = ledger("second");
    for (const char *org : {"a", "b", "c"})
        applyLines(*first, opening(org));
    QVERIFY(import(*second, exported(*first, {"b", "c"})));
    applyLines(*first, {topup("one", "b"), topup("two", "b")});
    applyLines(*second, {topup("other", "b")});
    const std::string before = exported(*second);
    const Result<PortableImport> import = this->import(*second, exported(*first));
    QVERIFY(import && import->problem);
    QCOMPARE(exported(*second), before);
    QVERIFY(said(import).startsWith(R"({"ok":false,"line":8,"org":"b","seq":4,"problem":"fork",)"));
    // Booking goes on.
    QVERIFY(!applyLines(*second, {topup("more", "b")}).front().error);
}

void PortableImportTest::shorterThanTheLedger()
{
    const auto first = ledger("first");
    applyLines(*first, opening());
    const std::string before = exported(*first);
    applyLines(*first, {topup("t")});
    const std::string now = exported(*first);
    QCOMPARE(said(import(*first, before)), QByteArray("0 new, 0 continued, 1 there: 0 entries"));
    QCOMPARE(exported(*first), now);
}

/// Versions that are not built in come along, and are known at once.
void PortableImportTest::programs()
{
    const auto first = ledger("first");
    Program atelier = *builtInPrograms().find("idealy", 1);
    atelier.id = "atelier";
    QVERIFY(first->addProgram(atelier));
    applyLines(*first, {lineOf("org.create", "2026-01-01", "'program':'atelier','plan':'plus'")});
    const auto second = ledger("second");
    QCOMPARE(said(import(*second, exported(*first))), QByteArray("1 new, 0 continued, 0 there: 2 entries"));
    QVERIFY(second->programs().find("atelier", 1));
    QVERIFY(!applyLines(*second, {lineOf("org.create", "2026-01-01", "'program':'atelier','plan':'plus'", "b")})
                 .front()
                 .error);
    QVERIFY(verifyLedger(*second)->ok());
}

void PortableImportTest::anotherProgram()
{
    const auto first = ledger("first");
    const auto second = ledger("second");
    Program atelier = *builtInPrograms().find("idealy", 1);
    atelier.id = "atelier";
    QVERIFY(first->addProgram(atelier));
    atelier.lateDays = 7;
    QVERIFY(second->addProgram(atelier));
    applyLines(*first, {lineOf("org.create", "2026-01-01", "'program':'atelier','plan':'plus'")});
    const Result<PortableImport> import = this->import(*second, exported(*first));
    QVERIFY(import && import->problem);
    QVERIFY(import->problem->kind == ProblemKind::OtherProgram);
    QVERIFY2(import->problem->message.find("version 1 of \"atelier\"") != std::string::npos,
             import->problem->message.c_str());
    QVERIFY(orgsOf(*second).empty());
    QCOMPARE(second->programs().find("atelier", 1)->lateDays, 7);
}

void PortableImportTest::refused_data()
{
    QTest::addColumn<int>("kind");

    QTest::newRow("cut short") << 0;
    QTest::newRow("a digit changed") << 1;
    QTest::newRow("two rows changed places") << 2;
    QTest::newRow("forged and hashed again") << 3;
    QTest::newRow("cut within an operation and hashed again") << 4;
    QTest::newRow("more after the end") << 5;
}

/// What verify refuses, the import does, in the same words; nothing of it is there.
void PortableImportTest::refused()
{
    QFETCH(int, kind);
    const auto first = ledger("first");
    applyLines(*first, opening("0"));
    applyLines(*first, opening());
    applyLines(*first, {topup("t1"), charge("c1"), charge("c2")});
    test::Lines lines = test::linesOf(exported(*first));
    switch (kind) {
    case 0:
        lines.pop_back();
        break;
    case 1:
        lines[7].replace(lines[7].find("\"amount\":\"5\""), 12, "\"amount\":\"6\"");
        break;
    case 2:
        std::swap(lines[6], lines[7]);
        break;
    case 3:
        lines[8].replace(lines[8].find("\"amount\":\"-1\""), 13, "\"amount\":\"-2\"");
        test::forgeHashes(lines);
        break;
    case 4:
        lines.erase(lines.begin() + 5, lines.end() - 1);
        test::forgeHashes(lines);
        break;
    default:
        lines.push_back("{}\n");
    }
    const auto second = ledger("second");
    applyLines(*second, opening("z"));
    const std::string before = exported(*second);
    const Result<PortableImport> import = this->import(*second, test::joined(lines));
    const Result<Verification> verification = verifyExport(m_folder->path("x.jsonl"));
    QVERIFY(import && import->problem && verification && verification->problem);
    QCOMPARE(said(import), test::shown(verification));
    QCOMPARE(exported(*second), before);
    QVERIFY(verifyLedger(*second)->ok());
}

/// A chain may end anywhere but inside an operation: what is settled next is booked when something is.
void PortableImportTest::endsAmidASettling()
{
    const auto first = ledger("first");
    applyLines(*first, opening());
    for (const char *end : {"2026-01-20", "2026-01-20", "2026-01-20"})
        applyLines(*first,
                   {lineOf("grant", "2026-01-02", "'credits':3,'expires_at':'" + std::string(end) + "T00:00:00Z'")});
    applyLines(*first, {lineOf("topup", "2026-01-25", "'credits':1")});
    test::Lines lines = test::linesOf(exported(*first));
    // Two of three expiries, and the top-up, are cut off.
    lines.erase(lines.end() - 4, lines.end() - 1);
    test::forgeHashes(lines);
    const auto second = ledger("second");
    QCOMPARE(said(import(*second, test::joined(lines))), QByteArray("1 new, 0 continued, 0 there: 7 entries"));
    QVERIFY2(verifyLedger(*second)->ok(), check(*second).constData());
    QVERIFY(!applyLines(*second, {lineOf("topup", "2026-01-25", "'credits':1")}).front().error);
    QVERIFY2(verifyLedger(*second)->ok(), check(*second).constData());
    QCOMPARE(SqlStateReader(second->connection(), "a").head()->seq, 10);
}

void PortableImportTest::signature()
{
    const auto first = ledger("first");
    applyLines(*first, opening());
    const std::string bytes = exported(*first);
    const std::string path = m_folder->path("x.jsonl");
    writeAll(QString::fromStdString(path), bytes);
    const SecretKey key = SecretKey::generate();
    const auto signatureOf = [&](const std::string &signedBytes) {
        writeAll(QString::fromStdString(path), signedBytes);
        writeAll(QString::fromStdString(signaturePathOf(path)), signFile(path, key, "mine")->text());
    };
    PortableImportOptions options;
    options.trustedKeys = {key.publicKey()};
    signatureOf(bytes + " ");
    const auto second = ledger("second");
    Result<PortableImport> import = this->import(*second, bytes, options);
    QVERIFY(import && import->problem);
    QVERIFY(import->problem->kind == ProblemKind::BadSignature);
    QVERIFY(orgsOf(*second).empty());
    signatureOf(bytes);
    import = this->import(*second, bytes, options);
    QVERIFY2(import && !import->problem, said(import).constData());
    QVERIFY(import->signature.kind == SignatureFinding::Kind::Good);
    QCOMPARE(import->signature.comment, std::string("mine"));
}

void PortableImportTest::cancelled()
{
    const auto first = ledger("first");
    std::vector<std::string> lines = opening();
    for (int i = 0; i < 17'000; ++i)
        lines.push_back(topup("k" + std::to_string(i)));
    applyLines(*first, lines, lines.size());
    const std::string bytes = exported(*first);
    const auto second = ledger("second");
    PortableImportOptions options;
    options.progress = [](int64_t, int64_t) {
        return false;
    };
    const Result<PortableImport> import = this->import(*second, bytes, options);
    QVERIFY(!import && import.error().code == ErrorCode::Cancelled);
    QVERIFY(orgsOf(*second).empty());
    QVERIFY(second->book());
}

void PortableImportTest::readOnly()
{
    applyLines(*ledger("first"), opening());
    const auto first = openLedger(m_folder->path("first"), OpenMode::ReadOnly);
    const Result<PortableImport> import = this->import(*first, exported(*first));
    QVERIFY(!import && import.error().code == ErrorCode::ReadOnly);
}

void PortableImportTest::keys_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("same");

    const auto row = [](const char *name, const std::string &line, bool same) {
        QTest::newRow(name) << QByteArray::fromStdString(line) << same;
    };
    const auto action = [](const char *fields) {
        return lineOf("action", "2026-02-02", "'user':'u','key':'c'," + std::string(fields));
    };
    row("as it was", action("'action':'generate','model':'Flux','asset':'x'"), true);
    row("another action", action("'action':'edit','model':'Flux','asset':'x'"), false);
    row("another model", action("'action':'generate','model':'GPT1 Mini','asset':'x'"), false);
    row("no model", action("'action':'generate','asset':'x'"), false);
    row("another asset", action("'action':'generate','model':'Flux','asset':'y'"), false);
    row("no asset", action("'action':'generate','model':'Flux'"), false);
    row("a source", action("'action':'generate','model':'Flux','asset':'x','source':'s'"), false);
    row("another operation", lineOf("topup", "2026-02-02", "'credits':1,'key':'c'"), false);
    row("organization as it was",
        lineOf("org.create", "2026-02-02", "'program':'idealy','plan':'starter','name':'A','key':'create'"), true);
    row("organization by another name",
        lineOf("org.create", "2026-02-02", "'program':'idealy','plan':'starter','name':'B','key':'create'"), true);
    row("organization with its default spelled out",
        lineOf("org.create", "2026-02-02", "'program':'idealy','plan':'starter','time_zone':'UTC','key':'create'"),
        true);
    row("organization elsewhere",
        lineOf("org.create", "2026-02-02",
               "'program':'idealy','plan':'starter','time_zone':'Europe/Oslo','key':'create'"),
        false);
    row("organization on another plan",
        lineOf("org.create", "2026-02-02", "'program':'idealy','plan':'pro','key':'create'"), false);
    row("organization on a trial", lineOf("org.create", "2026-02-02", "'program':'idealy','trial':true,'key':'create'"),
        false);
    row("upgrade", lineOf("plan", "2026-02-02", "'plan':'pro','key':'up'"), true);
    row("upgrade to another plan", lineOf("plan", "2026-02-02", "'plan':'plus','key':'up'"), false);
    row("grant", lineOf("grant", "2026-02-02", "'credits':'2.0','priority':50,'key':'g'"), true);
    row("grant of more", lineOf("grant", "2026-02-02", "'credits':3,'key':'g'"), false);
    row("grant with an end", lineOf("grant", "2026-02-02", "'credits':2,'expires_at':'2027-01-01T00:00:00Z','key':'g'"),
        false);
    row("grant without an end", lineOf("grant", "2026-02-02", "'credits':2,'expires_at':null,'key':'g'"), true);
    row("limit", lineOf("limit", "2026-02-02", "'user':'u','limit':'500','key':'l'"), true);
    row("limit over a lifetime", lineOf("limit", "2026-02-02", "'user':'u','limit':500,'period':'lifetime','key':'l'"),
        false);
    row("no limit", lineOf("limit", "2026-02-02", "'user':'u','limit':'unlimited','key':'l'"), false);
    row("reversal with a refund", lineOf("reverse", "2026-02-02", "'entry':7,'key':'r'"), true);
    row("reversal of another", lineOf("reverse", "2026-02-02", "'entry':8,'key':'r'"), false);
    row("reversal with a reason", lineOf("reverse", "2026-02-02", "'entry':7,'reason':'x','key':'r'"), false);
    row("refusal", lineOf("action", "2026-02-02", "'user':'v','action':'generate','key':'no'"), true);
    row("refusal of another", lineOf("action", "2026-02-02", "'user':'v','action':'edit','key':'no'"), false);
    row("color correction by its model",
        lineOf("action", "2026-02-02", "'user':'u','action':'color_correction','source_model':'GPT1 Mini','key':'cc'"),
        true);
    row("color correction by another",
        lineOf("action", "2026-02-02", "'user':'u','action':'color_correction','source_model':'GPT1-HQ','key':'cc'"),
        false);
}

/// A key is known again, and what was asked as far as the chain tells.
void PortableImportTest::keys()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, same);
    const auto first = ledger("first");
    std::vector<std::string> lines = opening();
    lines.push_back(lineOf("user.create", "2026-01-01", "'user':'v'"));
    lines.push_back(lineOf("limit", "2026-01-01", "'user':'u','limit':500,'key':'l'"));
    lines.push_back(lineOf("default_limit", "2026-01-01", "'limit':0"));
    lines.push_back(charge("c", "'model':'Flux','asset':'x'"));
    lines.push_back(lineOf("plan", "2026-01-02", "'plan':'pro','key':'up'"));
    lines.push_back(lineOf("grant", "2026-01-02", "'credits':2,'key':'g'"));
    lines.push_back(lineOf("action", "2026-01-02", "'user':'v','action':'generate','key':'no'"));
    lines.push_back(
        lineOf("action", "2026-01-02", "'user':'u','action':'color_correction','source_model':'GPT1 Mini','key':'cc'"));
    lines.push_back(lineOf("reverse", "2026-02-01", "'entry':7,'key':'r'"));
    const std::vector<Answer> answers = applyLines(*first, lines, lines.size());
    for (size_t i = 0; i < answers.size(); ++i)
        QVERIFY2(!answers[i].error || answers[i].seq, lines[i].c_str());
    const auto second = ledger("second");
    QVERIFY(!import(*second, exported(*first))->problem);

    const Answer answer = applyLines(*second, {line.toStdString()}).front();
    if (!same) {
        QVERIFY2(answer.error && answer.error->code == ErrorCode::KeyConflict, answerJson(1, answer).c_str());
        return;
    }
    QVERIFY2(answer.replayed, answerJson(1, answer).c_str());
    std::string key = line.toStdString();
    key = key.substr(key.find("\"key\""));
    key = key.substr(0, key.find('"', 7) + 1);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].find(key) == std::string::npos)
            continue;
        Answer expected = answers[i];
        expected.replayed = true;
        if (expected.error)
            expected.error->detail = answer.error->detail;
        QCOMPARE(answerJson(1, answer), answerJson(1, expected));
    }
    QCOMPARE(exported(*second), exported(*first));
}

void PortableImportTest::looksLike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("looks");

    QTest::newRow("header") << QByteArray(R"({"exported_at":"2026-11-22T00:00:00.000Z","programs":[],"tidemark":1})")
                            << true;
    QTest::newRow("broken header") << QByteArray(R"({"exported_at":"2026-11-22T00:00:00.000Z","pro)") << true;
    QTest::newRow("header of a later form") << QByteArray(R"({"tidemark":2})") << true;
    QTest::newRow("no header") << QByteArray(R"({"actor":"x","prev":"00","seq":1})") << true;
    QTest::newRow("only the end") << QByteArray(R"({"end":{}})") << true;
    QTest::newRow("packed") << QByteArray("\x28\xb5\x2f\xfd") << true;
    QTest::newRow("event") << QByteArray(R"({"specversion":"1.0","id":"k","time":"x","data":{}})") << false;
    QTest::newRow("operation") << QByteArray(R"({"op":"topup","org":"a"})") << false;
    QTest::newRow("table") << QByteArray("at,org\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void PortableImportTest::looksLike()
{
    QFETCH(QByteArray, bytes);
    const std::string path = m_folder->path("x");
    writeAll(QString::fromStdString(path), bytes.toStdString() + '\n');
    QTEST(isMeantAsExport(path).value(), "looks");
}

namespace
{
std::vector<std::string> randomLines(RandomOperations &a, RandomOperations &b)
{
    std::vector<std::string> lines;
    for (const uint32_t number :
         *rc::gen::container<std::vector<uint32_t>>(60, rc::gen::resize(1000, rc::gen::arbitrary<uint32_t>()))) {
        lines.push_back((number % 2 ? a : b).next(number));
        RC_LOG() << lines.back() << '\n';
    }
    return lines;
}

/// What two operations with one key have in common may be all that a chain says of them.
bool onlyTheChainForgot(const Answer &first, const Answer &second)
{
    return first.error && first.error->code == ErrorCode::KeyConflict && second.replayed;
}
}

void PortableImportTest::anyLedgerComesBack()
{
    QVERIFY(rc::check("an imported ledger has the state of the first, and answers as it does", [] {
        const Folder folder;
        RandomOperations a("a"), b("b");
        const auto first = openLedger(folder.path("first"));
        const auto second = openLedger(folder.path("second"));
        const std::string file = folder.path("x.jsonl");
        // Into an empty ledger, and then into one that has the beginnings.
        for (int round = 0; round < 2; ++round) {
            const std::vector<std::string> lines = randomLines(a, b);
            applyLines(*first, lines, lines.size());
            const std::string bytes = exported(*first);
            writeAll(QString::fromStdString(file), bytes);
            const Result<PortableImport> import = importPortableExport(*second, file);
            if (!import || import->problem)
                RC_FAIL(said(import).toStdString());
            RC_ASSERT(exported(*second) == bytes);
            RC_ASSERT(derivedRows(*second) == derivedRows(*first));
            for (const std::string &org : orgsOf(*first))
                RC_ASSERT(stateOf(*second, org) == stateOf(*first, org));
        }
        const std::vector<std::string> more = randomLines(a, b);
        const std::vector<Answer> one = applyLines(*first, more, more.size());
        const std::vector<Answer> other = applyLines(*second, more, more.size());
        for (size_t i = 0; i < more.size(); ++i) {
            if (onlyTheChainForgot(one[i], other[i]))
                continue;
            if (answerJson(1, one[i]) != answerJson(1, other[i]))
                RC_FAIL(more[i] + '\n' + answerJson(1, one[i]) + '\n' + answerJson(1, other[i]));
        }
    }));
}

QTEST_GUILESS_MAIN(PortableImportTest)
#include "portable_import_test.moc"
