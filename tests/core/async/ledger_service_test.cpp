// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/ledger_service.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <latch>

#include "core/store/booking.h"
#include "core/store/sqlite.h"

using namespace tidemark;

namespace
{
Operation operation(OperationKind kind, const char *org)
{
    Operation op;
    op.kind = kind;
    op.at = *Instant::parse("2026-01-05T10:00:00Z");
    op.actor = "test";
    op.org = org;
    return op;
}

Operation orgOf(const char *org)
{
    Operation op = operation(OperationKind::OrgCreate, org);
    op.program = "idealy";
    op.plan = "starter";
    return op;
}

Operation topup(const char *org, int64_t credits)
{
    Operation op = operation(OperationKind::Topup, org);
    op.credits = Amount{Credits::whole(credits), Amount::Problem::None};
    return op;
}

template<typename T>
T resultOf(QFuture<T> future)
{
    if (!QTest::qWaitFor(
            [&] {
                return future.isFinished();
            },
            20'000))
        qFatal("a job does not end");
    return future.result();
}

int64_t countOf(Ledger &ledger)
{
    return ledger.connection().integer("SELECT count(*) FROM entries").value_or(-1);
}
}

class LedgerServiceTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<LedgerService> m_service;

    Result<CommitOutcome> commit(std::vector<Operation> operations, std::vector<Preview> expected = {})
    {
        return resultOf(m_service->commit(std::move(operations), std::move(expected)));
    }

    void deliverEarlierChanges()
    {
        resultOf(m_service->read(countOf));
        QCoreApplication::sendPostedEvents(m_service.get());
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(QStringLiteral("%1.tidemark").arg(++number));
        auto opened = resultOf(LedgerService::open(m_path, OpenMode::CreateNew));
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_service = *opened;
        QCOMPARE(m_service->thread(), thread());
        const auto done = commit({orgOf("harbor"), topup("harbor", 10)});
        QVERIFY(done && done->booked);
    }
    void cleanup()
    {
        m_service.reset();
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
    }

    void whatCannotBeOpenedSaysWhy()
    {
        const auto opened = resultOf(LedgerService::open(m_folder.path(), OpenMode::ReadWrite));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::CannotOpen);
    }

    void readsGoOnWhileAWriteIsOpen()
    {
        std::latch booked(1);
        std::latch go(1);
        QFuture<bool> writing = m_service->write([&](Ledger &ledger) {
            auto booking = ledger.book();
            (void)(*booking)->apply(topup("harbor", 5), {});
            booked.count_down();
            go.wait();
            return (*booking)->commit().has_value();
        });
        booked.wait();
        QCOMPARE(resultOf(m_service->read(countOf)), 3);
        QCOMPARE(resultOf(m_service->readLong(countOf)), 3);
        go.count_down();
        QVERIFY(resultOf(writing));
        QCOMPARE(resultOf(m_service->read(countOf)), 4);
    }

    void aReaderWritesNothingButTemporaryTables()
    {
        const auto done = resultOf(m_service->read([](Ledger &ledger) {
            return std::pair(ledger.connection().execute("UPDATE orgs SET name = 'x'"),
                             ledger.connection().execute("CREATE TEMP TABLE t(a INTEGER); INSERT INTO t VALUES (1)"));
        }));
        QVERIFY(!done.first);
        QCOMPARE(done.first.error().code, ErrorCode::ReadOnly);
        QVERIFY(done.second);
    }

    void previewsStandOnEachOther()
    {
        const auto previews = resultOf(m_service->preview({topup("harbor", 5), topup("harbor", 7)}));
        QVERIFY(previews);
        QCOMPARE(previews->at(0).before.remaining.thousandths(), 260'000);
        QCOMPARE(previews->at(0).after.remaining.thousandths(), 265'000);
        QCOMPARE(previews->at(1).before.remaining.thousandths(), 265'000);
        QCOMPARE(previews->at(1).after.remaining.thousandths(), 272'000);
        QCOMPARE(resultOf(m_service->read(countOf)), 3);
    }

    void whatIsExpectedIsBooked()
    {
        const std::vector<Operation> operations{topup("harbor", 5), topup("harbor", 7)};
        const auto previews = resultOf(m_service->preview(operations));
        const auto outcome = commit(operations, *previews);
        QVERIFY(outcome && outcome->booked);
        QCOMPARE(outcome->answers.size(), size_t(2));
        QCOMPARE(outcome->answers.at(1).remaining->thousandths(), 272'000);
    }

    void whatCameOutOtherwiseIsNotBooked()
    {
        const std::vector<Operation> operations{topup("harbor", 5), topup("harbor", 7)};
        const auto previews = resultOf(m_service->preview(operations));
        QVERIFY(commit({topup("harbor", 1)})->booked);
        const auto outcome = commit(operations, *previews);
        QVERIFY(outcome);
        QVERIFY(!outcome->booked);
        QVERIFY(outcome->answers.empty());
        QCOMPARE(outcome->previews.at(1).after.remaining.thousandths(), 273'000);
        QCOMPARE(resultOf(m_service->read(countOf)), 4);
        QVERIFY(commit(operations, outcome->previews)->booked);
    }

    void whatTheClockRefusesIsNotBooked()
    {
        Operation late = topup("harbor", 5);
        late.at = {Instant::now().ms + 2 * msPerDay};
        const auto previews = resultOf(m_service->preview({late}));
        const auto outcome = commit({late}, *previews);
        QVERIFY(outcome && !outcome->booked);
        QCOMPARE(outcome->previews.at(0).answer.error->code, ErrorCode::InTheFuture);
    }

    void ownCommitsAreTold()
    {
        deliverEarlierChanges();
        QSignalSpy changed(m_service.get(), &LedgerService::changed);
        QVERIFY(commit({topup("harbor", 1)})->booked);
        QTRY_VERIFY(changed.count() > 0);
    }

    void commitsOfOthersAreTold()
    {
        auto other = Ledger::open(m_path.toStdString(), OpenMode::ReadWrite);
        QVERIFY(other);
        deliverEarlierChanges();
        QSignalSpy changed(m_service.get(), &LedgerService::changed);
        QVERIFY(commitDecided(**other, {topup("harbor", 1)}, {})->booked);
        QVERIFY(changed.wait(1000));
    }

    void programsOfOthersAreKnown()
    {
        auto other = Ledger::open(m_path.toStdString(), OpenMode::ReadWrite);
        Program program = *(*other)->programs().find("idealy", 1);
        program.version = 2;
        QVERIFY((*other)->addProgram(program));
        QVERIFY(resultOf(m_service->read([](Ledger &ledger) {
            return ledger.programs().find("idealy", 2) != nullptr;
        })));
        QVERIFY(resultOf(m_service->write([](Ledger &ledger) {
            return ledger.programs().find("idealy", 2) != nullptr;
        })));
    }

    void aLongStatementEndsWithItsFuture()
    {
        std::latch started(1);
        std::atomic_bool ended = false;
        std::atomic<ErrorCode> code = ErrorCode::Malformed;
        auto future = m_service->read([&](Ledger &ledger) {
            started.count_down();
            ledger.connection().integer(
                "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            const auto error = ledger.connection().takeError();
            code = error ? error->code : ErrorCode::Malformed;
            ended = true;
        });
        started.wait();
        future.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(ended, 20'000);
        QCOMPARE(code, ErrorCode::Cancelled);
        QCOMPARE(resultOf(m_service->read(countOf)), 3);
    }

    void endsWhileJobsRunAndWait()
    {
        std::latch started(1);
        QFuture<void> running = m_service->readLong([&](Ledger &, JobContext &context) {
            started.count_down();
            while (!context.cancelled())
                std::this_thread::yield();
        });
        QFuture<int64_t> waiting = m_service->readLong(countOf);
        started.wait();
        m_service.reset();
        QVERIFY(running.isFinished());
        QVERIFY(waiting.isCanceled());
    }

    void aReadOnlyServiceBooksNothing()
    {
        m_service.reset();
        auto opened = resultOf(LedgerService::open(m_path, OpenMode::ReadOnly));
        QVERIFY(opened);
        m_service = *opened;
        QVERIFY(m_service->isReadOnly());
        QCOMPARE(resultOf(m_service->read(countOf)), 3);
        const auto outcome = commit({topup("harbor", 1)});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(LedgerServiceTest)
#include "ledger_service_test.moc"
