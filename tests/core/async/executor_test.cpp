// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/executor.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <latch>

using namespace tidemark;

class ExecutorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsInOrderOnItsOwnThread()
    {
        Executor executor;
        std::vector<int> order;
        std::vector<QFuture<std::thread::id>> futures;
        for (int i = 0; i < 100; ++i) {
            futures.push_back(executor.run([&order, i](JobContext &) {
                order.push_back(i);
                return std::this_thread::get_id();
            }));
        }
        for (QFuture<std::thread::id> &future : futures) {
            QVERIFY(future.result() == futures.front().result());
            QVERIFY(future.result() != std::this_thread::get_id());
        }
        QCOMPARE(order.size(), size_t(100));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void aFutureTellsProgress()
    {
        Executor executor;
        QFutureWatcher<void> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<void>::finished);
        watcher.setFuture(executor.run([](JobContext &context) {
            context.setProgress(40, 100);
        }));
        QVERIFY(finished.wait());
        QCOMPARE(watcher.progressMaximum(), 100);
        QCOMPARE(watcher.progressValue(), 40);
    }

    void progressOfManyFitsAnInt()
    {
        Executor executor;
        QFuture<void> future = executor.run([](JobContext &context) {
            context.setProgress(3'000'000'000'000, 4'000'000'000'000);
        });
        future.waitForFinished();
        QVERIFY(future.progressMaximum() > 0);
        QCOMPARE(qRound(100.0 * future.progressValue() / future.progressMaximum()), 75);
    }

    void whatWaitsIsCancelledBeforeItRuns()
    {
        Executor executor;
        std::latch started(1);
        std::latch go(1);
        QFuture<void> first = executor.run([&](JobContext &) {
            started.count_down();
            go.wait();
        });
        started.wait();
        std::atomic_bool ran = false;
        QFuture<int> second = executor.run([&ran](JobContext &) {
            ran = true;
            return 1;
        });
        second.cancel();
        go.count_down();
        second.waitForFinished();
        first.waitForFinished();
        QVERIFY(second.isCanceled());
        QCOMPARE(second.resultCount(), 0);
        QVERIFY(!ran);
    }

    void theDestructorCancelsAndWaits()
    {
        std::atomic_bool ended = false;
        QFuture<void> running;
        QFuture<void> waiting;
        {
            Executor executor;
            std::latch started(1);
            running = executor.run([&](JobContext &context) {
                started.count_down();
                while (!context.cancelled())
                    std::this_thread::yield();
                ended = true;
            });
            waiting = executor.run([](JobContext &) {
                QFAIL("must not run");
            });
            started.wait();
        }
        QVERIFY(ended);
        QVERIFY(running.isFinished() && running.isCanceled());
        QVERIFY(waiting.isFinished() && waiting.isCanceled());
    }

    void idleWorkRunsBetweenJobs()
    {
        std::latch idled(3);
        std::atomic_int left = 3;
        Executor executor({std::chrono::milliseconds(1), [&] {
                               if (left.fetch_sub(1) > 0)
                                   idled.count_down();
                           }});
        idled.wait();
        QCOMPARE(executor
                     .run([](JobContext &) {
                         return 7;
                     })
                     .result(),
                 7);
    }

    void aContinuationRunsOnTheThreadOfItsObject()
    {
        Executor executor;
        QThread *there = nullptr;
        executor
            .run([](JobContext &) {
                return 1;
            })
            .then(this, [&](int) {
                there = QThread::currentThread();
            });
        QTRY_COMPARE(there, thread());
    }

    /// The job ends before, while and after it is attached.
    void aContinuationRunsOnce()
    {
        constexpr int jobs = 100'000;
        Executor executor;
        std::vector<int> calls(jobs, 0);
        for (int i = 0; i < jobs; ++i) {
            const auto reply = executor.run([i](JobContext &) {
                return i;
            });
            for (std::atomic_int pause = 0; pause < i % 64;)
                ++pause;
            reply.then(this, [&calls](int job) {
                ++calls[size_t(job)];
            });
        }
        QTRY_VERIFY(std::all_of(calls.begin(), calls.end(), [](int count) {
            return count == 1;
        }));
    }

    void nobodyHearsOfACancelledJob()
    {
        Executor executor;
        std::latch go(1);
        bool called = false;
        bool after = false;
        auto object = std::make_unique<QObject>();
        auto cancelled = executor.run([&go](JobContext &) {
            go.wait();
        });
        cancelled.then(this, [&called] {
            called = true;
        });
        executor.run([](JobContext &) {}).then(object.get(), [&called] {
            called = true;
        });
        executor.run([](JobContext &) {}).then(this, [&after] {
            after = true;
        });
        cancelled.cancel();
        object.reset();
        go.count_down();
        QTRY_VERIFY(after);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(ExecutorTest)
#include "executor_test.moc"
