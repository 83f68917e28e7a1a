// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/bytes/file_kind.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"
#include "tests/core/made_ledger.h"
#include "tests/support/cli.h"

using namespace tidemark;

/// POSIX drops every lock of a process on a file once the process closes any handle of that file, be it
/// only to see what kind of file it is. Another process must not come to believe then that the ledger is
/// nobody's: it would take the write-ahead log away under our hands.
class LostLocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("x.tidemark"));
        Result<std::unique_ptr<Ledger>> ledger = Ledger::open(m_path.toStdString(), OpenMode::CreateNew);
        QVERIFY(ledger);
        m_ledger = std::move(*ledger);
        QVERIFY((MadeLedger{.orgs = 1, .users = 1, .actions = 20}.fill(*m_ledger)));
    }
    void cleanup()
    {
        m_ledger.reset();
    }
    void bookingsStay_data()
    {
        QTest::addColumn<bool>("reopened");
        QTest::newRow("of the process that made it") << false;
        QTest::newRow("of one that opened it") << true;
    }
    void bookingsStay();
    void snapshotStays();
    void lastOneTidiesUp();

private:
    void lookAtFile()
    {
        QCOMPARE(*fileKind(m_path.toStdString()), FileKind::Database);
    }
    void topUp(int64_t minute)
    {
        const auto booking = m_ledger->book();
        QVERIFY(booking);
        QVERIFY((*booking)->apply(MadeLedger::topup(MadeLedger::org(0), minute, 1), {true}));
        QVERIFY((*booking)->commit());
    }
    /// As another process counts them.
    qlonglong entriesSeen()
    {
        const CliRun run = runCli({QStringLiteral("verify"), m_path});
        const QByteArray start("{\"ok\":true,\"entries\":");
        return run.output.startsWith(start) ? run.output.mid(start.size()).split(',').front().toLongLong() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Ledger> m_ledger;
};

void LostLocksTest::bookingsStay()
{
    QFETCH(bool, reopened);
    if (reopened) {
        m_ledger.reset();
        m_ledger = std::move(*Ledger::open(m_path.toStdString(), OpenMode::ReadWrite));
    }
    const qlonglong before = entriesSeen();
    QVERIFY(before > 0);
    lookAtFile();
    QCOMPARE(entriesSeen(), before);
    topUp(10'000);
    QCOMPARE(entriesSeen(), before + 1);
    m_ledger.reset();
    QCOMPARE(entriesSeen(), before + 1);
}

void LostLocksTest::snapshotStays()
{
    QVERIFY(m_ledger->connection().execute("PRAGMA cache_size=1; PRAGMA wal_checkpoint(TRUNCATE)"));
    const char *sum = "SELECT sum(seq) + count(*) FROM entries NOT INDEXED";
    const auto snapshot = sqlite::Transaction::begin(m_ledger->connection(), false);
    const std::optional<int64_t> before = m_ledger->connection().integer(sum);
    lookAtFile();
    QByteArray lines;
    for (int i = 0; i < 200; ++i) {
        lines += R"({"op":"topup","org":")" + QByteArray::fromStdString(MadeLedger::org(0))
            + R"(","credits":1,"at":"2026-10-01T00:00:00Z"})" + '\n';
    }
    QCOMPARE(runCli({QStringLiteral("apply"), m_path}, lines).status, 0);
    QCOMPARE(m_ledger->connection().integer(sum), before);
    QVERIFY(!m_ledger->connection().takeError());
}

/// No log is left beside the file once nobody has it open.
void LostLocksTest::lastOneTidiesUp()
{
    lookAtFile();
    {
        const auto second = Ledger::open(m_path.toStdString(), OpenMode::ReadOnly);
        QVERIFY(second);
        QVERIFY(entriesSeen() > 0);
    }
    QVERIFY(QFile::exists(m_path + QStringLiteral("-wal")));
    m_ledger.reset();
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
}

QTEST_GUILESS_MAIN(LostLocksTest)

#include "lost_locks_test.moc"
