// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verify_file.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/portable/portable_export.h"
#include "core/exchange/signature/file_signature.h"
#include "core/store/seen_heads.h"
#include "tests/core/exchange/export_lines.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;
using tidemark::test::readAll;
using tidemark::test::writeAll;

/// What only memory and signatures can tell (exchange.md, "Checking").
class VerifyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ledgerThatGoesOn();
    void exportCutShort();
    void organizationGone();
    void anotherWay();
    void anotherLedgerInItsPlace();
    void brokenIsNotRemembered();
    void signatureAmongTheLayers();
    void cancelledAtTheSignature();

private:
    QString file(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    void bookIn(const char *ledger, const std::vector<std::string> &lines);
    void exportTo(const char *name, const std::vector<std::string> &orgs = {});
    /// "ok", or the problem's name.
    std::string check(const char *name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SeenHeads> m_seen;
    VerifyOptions m_options;
    std::optional<Problem> m_problem;
};

namespace
{
const std::vector<std::string> creation{
    "{'op':'org.create','org':'a','program':'idealy','plan':'starter','at':'2026-01-01T00:00:00Z'}",
    "{'op':'org.create','org':'b','program':'idealy','plan':'starter','at':'2026-01-01T00:00:00Z'}",
    "{'op':'topup','org':'b','credits':'10','at':'2026-01-02T00:00:00Z'}",
};

std::string topup(const std::string &org, int day)
{
    return "{'op':'topup','org':'" + org + "','credits':'10','at':'2026-01-" + std::to_string(10 + day)
        + "T00:00:00Z'}";
}
}

void VerifyFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_seen = std::move(*SeenHeads::open(file("data/seen.sqlite").toStdString()));
    m_options = {};
    m_options.seen = m_seen.get();
    bookIn("l.tidemark", creation);
}

void VerifyFileTest::bookIn(const char *name, const std::vector<std::string> &lines)
{
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(file(name).toStdString(), OpenMode::CreateIfMissing);
    QVERIFY(ledger);
    book(**ledger, lines);
}

void VerifyFileTest::exportTo(const char *name, const std::vector<std::string> &orgs)
{
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(file("l.tidemark").toStdString(), OpenMode::ReadOnly);
    QVERIFY(ledger);
    std::string bytes;
    PortableExportOptions options;
    options.orgs = orgs;
    QVERIFY(writePortableExport(**ledger, options, [&bytes](std::string_view piece) {
        bytes += piece;
        return true;
    }));
    writeAll(file(name), bytes);
}

std::string VerifyFileTest::check(const char *name)
{
    const Result<FileVerification> found = verifyFile(file(name).toStdString(), m_options);
    if (!found)
        return found.error().detail;
    m_problem = found->verification.problem;
    return m_problem ? std::string(problemName(m_problem->kind)) : "ok";
}

void VerifyFileTest::ledgerThatGoesOn()
{
    QCOMPARE(check("l.tidemark"), std::string("ok"));
    QVERIFY(QFile::copy(file("l.tidemark"), file("backup")));
    bookIn("l.tidemark", {topup("a", 1)});
    QCOMPARE(check("l.tidemark"), std::string("ok"));
    QVERIFY(QFile::remove(file("l.tidemark")));
    QVERIFY(QFile::rename(file("backup"), file("l.tidemark")));
    QCOMPARE(check("l.tidemark"), std::string("rewound"));
    QCOMPARE(m_problem->org, std::string("a"));
    QCOMPARE(check("l.tidemark"), std::string("rewound"));
    QVERIFY(m_seen->forget(QFileInfo(file("l.tidemark")).canonicalFilePath().toStdString()));
    QCOMPARE(check("l.tidemark"), std::string("ok"));
}

void VerifyFileTest::exportCutShort()
{
    exportTo("short.jsonl");
    bookIn("l.tidemark", {topup("b", 1)});
    exportTo("x.jsonl");
    QCOMPARE(check("x.jsonl"), std::string("ok"));
    writeAll(file("x.jsonl"), readAll(file("short.jsonl")));
    QCOMPARE(check("x.jsonl"), std::string("rewound"));
    QCOMPARE(m_problem->org, std::string("b"));
    // A shorter one elsewhere is an older export.
    QCOMPARE(check("short.jsonl"), std::string("ok"));
}

void VerifyFileTest::organizationGone()
{
    exportTo("x.jsonl");
    QCOMPARE(check("x.jsonl"), std::string("ok"));
    exportTo("x.jsonl", {"a"});
    QCOMPARE(check("x.jsonl"), std::string("rewound"));
    QCOMPARE(m_problem->org, std::string("b"));
}

void VerifyFileTest::anotherWay()
{
    QVERIFY(QFile::copy(file("l.tidemark"), file("fork")));
    bookIn("l.tidemark", {topup("a", 1)});
    QCOMPARE(check("l.tidemark"), std::string("ok"));
    bookIn("fork", {topup("a", 2), topup("a", 3)});
    QVERIFY(QFile::remove(file("l.tidemark")));
    QVERIFY(QFile::rename(file("fork"), file("l.tidemark")));
    QCOMPARE(check("l.tidemark"), std::string("rewound"));
    QCOMPARE(m_problem->org, std::string("a"));
}

void VerifyFileTest::anotherLedgerInItsPlace()
{
    bookIn("l.tidemark", {topup("a", 1)});
    QCOMPARE(check("l.tidemark"), std::string("ok"));
    QVERIFY(QFile::remove(file("l.tidemark")));
    bookIn("l.tidemark",
           {"{'op':'org.create','org':'a','program':'idealy','plan':'plus','at':'2026-01-01T00:00:00Z'}"});
    QCOMPARE(check("l.tidemark"), std::string("ok"));
}

void VerifyFileTest::brokenIsNotRemembered()
{
    exportTo("x.jsonl");
    std::string bytes = readAll(file("x.jsonl"));
    bytes.insert(bytes.rfind("{\"end\""), bytes.substr(bytes.find("{\"actor\""), 10) + "\n");
    writeAll(file("broken.jsonl"), bytes);
    QCOMPARE(check("broken.jsonl"), std::string("bad_json"));
    exportTo("broken.jsonl", {"a"});
    QCOMPARE(check("broken.jsonl"), std::string("ok"));
}

/// It comes after the rows' integrity and before the rules.
void VerifyFileTest::signatureAmongTheLayers()
{
    const SecretKey key = SecretKey::generate();
    m_options.trustedKeys = {key.publicKey()};
    const auto sign = [&](const char *name) {
        writeAll(file(name) + QStringLiteral(".minisig"), signFile(file(name).toStdString(), key, "c")->text());
    };
    exportTo("x.jsonl");
    sign("x.jsonl");
    QCOMPARE(check("x.jsonl"), std::string("ok"));
    // The same rows, written at another time: only the header and the end differ.
    exportTo("x.jsonl");
    QCOMPARE(check("x.jsonl"), std::string("bad_signature"));
    QFile::copy(QStringLiteral(TIDEMARK_TEST_DATA "/examples/broken-wrong_price.jsonl"), file("rules.jsonl"));
    sign("x.jsonl");
    QVERIFY(QFile::copy(file("x.jsonl.minisig"), file("rules.jsonl.minisig")));
    QCOMPARE(check("rules.jsonl"), std::string("bad_signature"));
    QFile::copy(QStringLiteral(TIDEMARK_TEST_DATA "/examples/broken-gap.jsonl"), file("gap.jsonl"));
    QVERIFY(QFile::copy(file("x.jsonl.minisig"), file("gap.jsonl.minisig")));
    QCOMPARE(check("gap.jsonl"), std::string("gap"));
}

void VerifyFileTest::cancelledAtTheSignature()
{
    const SecretKey key = SecretKey::generate();
    m_options.trustedKeys = {key.publicKey()};
    exportTo("x.jsonl");
    writeAll(file("x.jsonl.minisig"), signFile(file("x.jsonl").toStdString(), key, "c")->text());
    const int64_t size = QFileInfo(file("x.jsonl")).size();
    std::vector<std::pair<int64_t, int64_t>> reports;
    int64_t cancelFrom = std::numeric_limits<int64_t>::max();
    m_options.progress = [&](int64_t done, int64_t total) {
        reports.emplace_back(done, total);
        return done < cancelFrom;
    };
    QCOMPARE(check("x.jsonl"), std::string("ok"));
    // The rows alone are not all of it, and the count never goes back.
    QVERIFY(reports.size() >= 2);
    QVERIFY(std::is_sorted(reports.begin(), reports.end()));
    QVERIFY(reports.back().second > size);
    cancelFrom = size;
    const Result<FileVerification> cancelled = verifyFile(file("x.jsonl").toStdString(), m_options);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(VerifyFileTest)
#include "verify_file_test.moc"
