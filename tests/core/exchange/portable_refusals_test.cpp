// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/domain/built_in_programs.h"
#include "core/exchange/check/verify_export.h"
#include "core/exchange/signature/file_signature.h"
#include "tests/core/exchange/portable_import_fixture.h"

using namespace tidemark;
using namespace tidemark::test;

/// What is not taken over, and that nothing of it is.
class PortableRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ImportDesk>();
    }
    void fork();
    void anotherProgram();
    void refused_data();
    void refused();
    void signature();
    void cancelled();
    void readOnly();
    void looksLike_data();
    void looksLike();

private:
    std::unique_ptr<ImportDesk> m_desk;
};

void PortableRefusalsTest::fork()
{
    const auto first = m_desk->ledger("first");
    const auto second = m_desk->ledger("second");
    for (const char *org : {"a", "b", "c"})
        applyLines(*first, opening(org));
    QVERIFY(m_desk->import(*second, exported(*first, {"b", "c"})));
    applyLines(*first, {topup("one", "b"), topup("two", "b")});
    applyLines(*second, {topup("other", "b")});
    const std::string before = exported(*second);
    const Result<PortableImport> import = m_desk->import(*second, exported(*first));
    QVERIFY(import && import->problem);
    QCOMPARE(exported(*second), before);
    QVERIFY(said(import).startsWith(R"({"ok":false,"line":8,"org":"b","seq":4,"problem":"fork",)"));
    // Booking goes on.
    QVERIFY(!applyLines(*second, {topup("more", "b")}).front().error);
}

void PortableRefusalsTest::anotherProgram()
{
    const auto first = m_desk->ledger("first");
    const auto second = m_desk->ledger("second");
    Program atelier = *builtInPrograms().find("idealy", 1);
    atelier.id = "atelier";
    QVERIFY(first->addProgram(atelier));
    atelier.lateDays = 7;
    QVERIFY(second->addProgram(atelier));
    applyLines(*first, {lineOf("org.create", "2026-01-01", "'program':'atelier','plan':'plus'")});
    const Result<PortableImport> import = m_desk->import(*second, exported(*first));
    QVERIFY(import && import->problem);
    QVERIFY(import->problem->kind == ProblemKind::OtherProgram);
    QVERIFY2(import->problem->message.find("version 1 of \"atelier\"") != std::string::npos,
             import->problem->message.c_str());
    QVERIFY(orgsOf(*second).empty());
    QCOMPARE(second->programs().find("atelier", 1)->lateDays, 7);
}

void PortableRefusalsTest::refused_data()
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
void PortableRefusalsTest::refused()
{
    QFETCH(int, kind);
    const auto first = m_desk->ledger("first");
    applyLines(*first, opening("0"));
    applyLines(*first, opening());
    applyLines(*first, {topup("t1"), charge("c1"), charge("c2")});
    Lines lines = test::linesOf(exported(*first));
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
        forgeHashes(lines);
        break;
    case 4:
        lines.erase(lines.begin() + 5, lines.end() - 1);
        forgeHashes(lines);
        break;
    default:
        lines.push_back("{}\n");
    }
    const auto second = m_desk->ledger("second");
    applyLines(*second, opening("z"));
    const std::string before = exported(*second);
    const Result<PortableImport> import = m_desk->import(*second, joined(lines));
    const Result<Verification> verification = verifyExport(m_desk->path("x.jsonl"));
    QVERIFY(import && import->problem && verification && verification->problem);
    QCOMPARE(said(import), shown(verification));
    QCOMPARE(exported(*second), before);
    QVERIFY(verifyLedger(*second)->ok());
}

void PortableRefusalsTest::signature()
{
    const auto first = m_desk->ledger("first");
    applyLines(*first, opening());
    const std::string bytes = exported(*first);
    const std::string path = m_desk->path("x.jsonl");
    writeAll(QString::fromStdString(path), bytes);
    const SecretKey key = SecretKey::generate();
    const auto signatureOf = [&](const std::string &signedBytes) {
        writeAll(QString::fromStdString(path), signedBytes);
        writeAll(QString::fromStdString(signaturePathOf(path)), signFile(path, key, "mine")->text());
    };
    PortableImportOptions options;
    options.trustedKeys = {key.publicKey()};
    signatureOf(bytes + " ");
    const auto second = m_desk->ledger("second");
    Result<PortableImport> import = m_desk->import(*second, bytes, options);
    QVERIFY(import && import->problem);
    QVERIFY(import->problem->kind == ProblemKind::BadSignature);
    QVERIFY(orgsOf(*second).empty());
    signatureOf(bytes);
    import = m_desk->import(*second, bytes, options);
    QVERIFY2(import && !import->problem, said(import).constData());
    QVERIFY(import->signature.kind == SignatureFinding::Kind::Good);
    QCOMPARE(import->signature.comment, std::string("mine"));
}

void PortableRefusalsTest::cancelled()
{
    const auto first = m_desk->ledger("first");
    std::vector<std::string> lines = opening();
    for (int i = 0; i < 17'000; ++i)
        lines.push_back(topup("k" + std::to_string(i)));
    applyLines(*first, lines, lines.size());
    const std::string bytes = exported(*first);
    const auto second = m_desk->ledger("second");
    PortableImportOptions options;
    options.progress = [](int64_t, int64_t) {
        return false;
    };
    const Result<PortableImport> import = m_desk->import(*second, bytes, options);
    QVERIFY(!import && import.error().code == ErrorCode::Cancelled);
    QVERIFY(orgsOf(*second).empty());
    QVERIFY(second->book());
}

void PortableRefusalsTest::readOnly()
{
    applyLines(*m_desk->ledger("first"), opening());
    const auto first = openLedger(m_desk->path("first"), OpenMode::ReadOnly);
    const Result<PortableImport> import = m_desk->import(*first, exported(*first));
    QVERIFY(!import && import.error().code == ErrorCode::ReadOnly);
}

void PortableRefusalsTest::looksLike_data()
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

void PortableRefusalsTest::looksLike()
{
    QFETCH(QByteArray, bytes);
    const std::string path = m_desk->path("x");
    writeAll(QString::fromStdString(path), bytes.toStdString() + '\n');
    QTEST(isMeantAsExport(path).value(), "looks");
}

QTEST_GUILESS_MAIN(PortableRefusalsTest)
#include "portable_refusals_test.moc"
