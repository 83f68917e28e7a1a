// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/bytes/zstd_writer.h"
#include "core/exchange/check/verify_export.h"
#include "core/exchange/portable/chain_reader.h"
#include "tests/core/exchange/export_lines.h"

using namespace tidemark;
using namespace tidemark::test;

class CompressedExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void othersUnpackIt();
    void readsWhatOthersPacked();
    void readsAsChains();
    void cutShort();
    void flippedBits();
    void bomb();
    void window();

private:
    Result<Verification> verifyBytes(const std::string &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("x.jsonl.zst"));
        writeAll(path, bytes);
        return verifyExport(path.toStdString());
    }

    QTemporaryDir m_folder;
    std::string m_chain;
    std::string m_packed;
};

namespace
{
std::string packed(std::string_view bytes)
{
    std::string result;
    ZstdWriter writer([&result](std::string_view piece) {
        result += piece;
        return true;
    });
    constexpr size_t size = 1000;
    for (size_t at = 0; at < bytes.size(); at += size) {
        if (!writer.write(bytes.substr(at, size)))
            return {};
    }
    return writer.finish() ? result : std::string();
}

QByteArray zstd(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("zstd"), arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}
}

void CompressedExportTest::initTestCase()
{
    m_chain = readAll(example(QStringLiteral("chain.jsonl")));
    m_packed = packed(m_chain);
    QVERIFY(!m_packed.empty() && m_packed.size() < m_chain.size() / 2);
    QCOMPARE(shown(verifyBytes(m_packed)), QByteArray(R"({"ok":true,"entries":139,"orgs":3})"));
}

void CompressedExportTest::othersUnpackIt()
{
    const QString path = m_folder.filePath(QStringLiteral("ours.jsonl.zst"));
    writeAll(path, m_packed);
    QCOMPARE(zstd({QStringLiteral("-dc"), path}).toStdString(), m_chain);
}

void CompressedExportTest::readsWhatOthersPacked()
{
    const QString path = m_folder.filePath(QStringLiteral("plain.jsonl"));
    writeAll(path, m_chain);
    const QByteArray theirs = zstd({QStringLiteral("-19"), QStringLiteral("--long=27"), QStringLiteral("-c"), path});
    QVERIFY(!theirs.isEmpty());
    QCOMPARE(shown(verifyBytes(theirs.toStdString())), QByteArray(R"({"ok":true,"entries":139,"orgs":3})"));
    // Frames one after the other are one file.
    const size_t half = m_chain.size() / 2;
    const Result<Verification> joined = verifyBytes(packed(m_chain.substr(0, half)) + packed(m_chain.substr(half)));
    QVERIFY2(joined && joined->ok(), shown(joined).constData());
}

void CompressedExportTest::readsAsChains()
{
    const QString path = m_folder.filePath(QStringLiteral("c.jsonl.zst"));
    writeAll(path, m_packed);
    const Result<std::unique_ptr<ChainReader>> reader = ChainReader::open(path.toStdString());
    QVERIFY(reader);
    int entries = 0;
    for (;; ++entries) {
        const Result<const Entry *> entry = (*reader)->next();
        QVERIFY2(entry, entry ? "" : entry.error().detail.c_str());
        if (!*entry)
            break;
    }
    QCOMPARE(entries, 139);
}

void CompressedExportTest::cutShort()
{
    for (size_t length = 4; length < m_packed.size(); length += 97) {
        const Result<Verification> verification = verifyBytes(m_packed.substr(0, length));
        QVERIFY2(!verification || verification->problem, qPrintable(QString::number(length)));
        if (verification)
            QCOMPARE(verification->problem->kind, ProblemKind::BadEnd);
        else
            QVERIFY(verification.error().detail.find("cut short") != std::string::npos);
    }
}

void CompressedExportTest::flippedBits()
{
    constexpr size_t header = 6; // has a bit that nobody reads
    for (size_t at = header; at < m_packed.size(); at += 41) {
        std::string bytes = m_packed;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        const Result<Verification> verification = verifyBytes(bytes);
        QVERIFY2(!verification || verification->problem, qPrintable(QString::number(at)));
    }
}

/// A few kilobytes that unpack to a line of 400 MB.
void CompressedExportTest::bomb()
{
    std::string bytes;
    ZstdWriter writer([&bytes](std::string_view piece) {
        bytes += piece;
        return true;
    });
    QVERIFY(writer.write(m_chain.substr(0, m_chain.find('\n') + 1)));
    const std::string zeros(1'000'000, '0');
    for (int i = 0; i < 400; ++i)
        QVERIFY(writer.write(zeros));
    QVERIFY(writer.finish());
    QVERIFY(bytes.size() < 100'000);
    const Result<Verification> verification = verifyBytes(bytes);
    QVERIFY(verification && verification->problem);
    QCOMPARE(verification->problem->kind, ProblemKind::BadJson);
    QCOMPARE(verification->problem->line, 2);
}

/// A frame may claim that unpacking it takes gigabytes.
void CompressedExportTest::window()
{
    const std::string frame{'\x28', '\xb5', '\x2f', '\xfd', '\x00', '\xb8', '\x01', '\x00', '\x00'};
    const Result<Verification> verification = verifyBytes(frame);
    QVERIFY(!verification);
    QVERIFY2(verification.error().detail.find("memory") != std::string::npos, verification.error().detail.c_str());
}

QTEST_GUILESS_MAIN(CompressedExportTest)
#include "compressed_export_test.moc"
