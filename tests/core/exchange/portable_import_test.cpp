// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>
#include <atomic>
#include <rapidcheck.h>

#include "core/domain/built_in_programs.h"
#include "core/exchange/backend/backend_export.h"
#include "core/exchange/json/answer_json.h"
#include "tests/core/exchange/portable_import_fixture.h"
#include "tests/support/random_operations.h"

using namespace tidemark;
using namespace tidemark::test;

/// What is taken over says and answers what the first ledger does.
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
        m_desk = std::make_unique<ImportDesk>();
    }
    void roundTrip_data();
    void roundTrip();
    void backendExportComesBack();
    void chainsGoOn();
    void shorterThanTheLedger();
    void programs();
    void endsAmidASettling();
    void anyLedgerComesBack();

private:
    std::unique_ptr<ImportDesk> m_desk;
};

void PortableImportTest::roundTrip_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(example(QString())).entryList({QStringLiteral("*.ops.jsonl")}))
        QTest::newRow(qPrintable(name)) << name;
}

/// The new ledger says what the first one says, and answers as it does.
void PortableImportTest::roundTrip()
{
    QFETCH(QString, file);
    const auto first = m_desk->ledger("first");
    const std::vector<std::string> lines = ::linesOf(example(file).toStdString());
    applyLines(*first, lines, lines.size());
    const std::string bytes = exported(*first);
    const auto second = m_desk->ledger("second");
    const Result<PortableImport> import = m_desk->import(*second, bytes);
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
    const auto first = m_desk->ledger("first");
    const auto importFolder = [this](Ledger &to) {
        ImportOptions options;
        options.path = TIDEMARK_TEST_DATA "/backend-export";
        options.rejectsPath = m_desk->path("rejects.csv");
        const std::atomic<bool> never = false;
        return BackendImport().run(to, options, {}, never);
    };
    QVERIFY(importFolder(*first));
    const auto second = m_desk->ledger("second");
    QCOMPARE(said(m_desk->import(*second, exported(*first))), QByteArray("8 new, 0 continued, 0 there: 5488 entries"));
    QVERIFY(importFolder(*second));
    QCOMPARE(exported(*second), exported(*first));
}

void PortableImportTest::chainsGoOn()
{
    const auto first = m_desk->ledger("first");
    const auto second = m_desk->ledger("second");
    applyLines(*first, opening());
    applyLines(*first, opening("b"));
    QCOMPARE(said(m_desk->import(*second, exported(*first))), QByteArray("2 new, 0 continued, 0 there: 6 entries"));
    applyLines(*second, {topup("t1", "b")});
    applyLines(*first, {topup("t1"), charge("c1", "'asset':'x'"), charge("c2"), lineOf("cancel", "2026-01-04")});
    applyLines(*first, opening("c"));
    applyLines(*first, {lineOf("reverse", "2026-03-01", "'entry':5")});
    const std::string bytes = exported(*first);
    const Result<PortableImport> import = m_desk->import(*second, bytes);
    QCOMPARE(said(import), QByteArray("1 new, 1 continued, 1 there: 10 entries"));
    QCOMPARE(stateOf(*second, "a"), stateOf(*first, "a"));
    QCOMPARE(exported(*second, {"a", "c"}), exported(*first, {"a", "c"}));
    QVERIFY(verifyLedger(*second)->ok());
    QVERIFY(m_desk->import(*second, bytes)->entries == 0);
}

void PortableImportTest::shorterThanTheLedger()
{
    const auto first = m_desk->ledger("first");
    applyLines(*first, opening());
    const std::string before = exported(*first);
    applyLines(*first, {topup("t")});
    const std::string now = exported(*first);
    QCOMPARE(said(m_desk->import(*first, before)), QByteArray("0 new, 0 continued, 1 there: 0 entries"));
    QCOMPARE(exported(*first), now);
}

/// Versions that are not built in come along, and are known at once.
void PortableImportTest::programs()
{
    const auto first = m_desk->ledger("first");
    Program atelier = *builtInPrograms().find("idealy", 1);
    atelier.id = "atelier";
    QVERIFY(first->addProgram(atelier));
    applyLines(*first, {lineOf("org.create", "2026-01-01", "'program':'atelier','plan':'plus'")});
    const auto second = m_desk->ledger("second");
    QCOMPARE(said(m_desk->import(*second, exported(*first))), QByteArray("1 new, 0 continued, 0 there: 2 entries"));
    QVERIFY(second->programs().find("atelier", 1));
    QVERIFY(!applyLines(*second, {lineOf("org.create", "2026-01-01", "'program':'atelier','plan':'plus'", "b")})
                 .front()
                 .error);
    QVERIFY(verifyLedger(*second)->ok());
}

/// A chain may end anywhere but inside an operation: what is settled next is booked when something is.
void PortableImportTest::endsAmidASettling()
{
    const auto first = m_desk->ledger("first");
    applyLines(*first, opening());
    for (const char *end : {"2026-01-20", "2026-01-20", "2026-01-20"})
        applyLines(*first,
                   {lineOf("grant", "2026-01-02", "'credits':3,'expires_at':'" + std::string(end) + "T00:00:00Z'")});
    applyLines(*first, {lineOf("topup", "2026-01-25", "'credits':1")});
    Lines lines = test::linesOf(exported(*first));
    // Two of three expiries, and the top-up, are cut off.
    lines.erase(lines.end() - 4, lines.end() - 1);
    forgeHashes(lines);
    const auto second = m_desk->ledger("second");
    QCOMPARE(said(m_desk->import(*second, joined(lines))), QByteArray("1 new, 0 continued, 0 there: 7 entries"));
    QVERIFY2(verifyLedger(*second)->ok(), check(*second).constData());
    QVERIFY(!applyLines(*second, {lineOf("topup", "2026-01-25", "'credits':1")}).front().error);
    QVERIFY2(verifyLedger(*second)->ok(), check(*second).constData());
    QCOMPARE(SqlStateReader(second->connection(), "a").head()->seq, 10);
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
