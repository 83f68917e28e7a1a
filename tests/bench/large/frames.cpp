// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large/frames.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

#include "tests/bench/bench.h"

namespace tidemark::bench
{
namespace
{

constexpr double frameMs = 16;
constexpr qint64 frameNs = 1'000'000'000 / 60;
constexpr int frames = 3000;

/// Of this thread, in ms: what a frame takes on a machine that has nothing else to do, and how long it could have run
/// but had no core.
struct Spent {
    double cpu = 0;
    double noCore = 0;
};

class Clock
{
public:
    Clock()
    {
#ifdef Q_OS_LINUX
        m_file.setFileName(QStringLiteral("/proc/thread-self/schedstat"));
        (void)m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
    }
    Spent now()
    {
        Spent spent;
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        spent.cpu = double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
#endif
        if (m_file.isOpen() && m_file.seek(0))
            spent.noCore = m_file.read(80).split(' ').value(1).toDouble() / 1e6;
        return spent;
    }

private:
    QFile m_file;
};

struct Frame {
    double ms = 0;
    Spent spent;
};

/// Handles what comes until a frame is due.
class Pace
{
public:
    Pace()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setSingleShot(true);
        m_since.start();
    }
    void waitForFrame()
    {
        m_due = std::max(m_due + frameNs, m_since.nsecsElapsed());
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(
            std::chrono::nanoseconds(std::max<qint64>(0, m_due - m_since.nsecsElapsed()))));
        while (m_timer.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    double msSinceDue() const
    {
        return double(m_since.nsecsElapsed() - m_due) / 1e6;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_due = 0;
};

std::vector<Frame> framesOf(const QAbstractItemView *rows, const std::function<bool()> &goesOn)
{
    std::vector<Frame> all;
    Clock clock;
    Pace pace;
    QScrollBar *bar = rows->verticalScrollBar();
    while (goesOn ? goesOn() : int(all.size()) < frames) {
        const auto drawn = qint64(all.size());
        const Spent before = clock.now();
        pace.waitForFrame();
        const int most = std::max(1, bar->maximum());
        const bool drag = drawn % 10 == 0;
        bar->setValue(int(drag ? drawn * 7919 % most : drawn * 3 % most));
        QCoreApplication::processEvents();
        const Spent after = clock.now();
        all.push_back({pace.msSinceDue(), {after.cpu - before.cpu, after.noCore - before.noCore}});
    }
    return all;
}

}

void reportFrames(const QString &name, const QAbstractItemView *rows, const std::function<bool()> &goesOn)
{
    std::vector<Frame> all = framesOf(rows, goesOn);
    const auto slowest = std::partition(all.begin(), all.end(), [](const Frame &frame) {
        return frame.ms > frameMs;
    });
    const auto slow = double(slowest - all.begin());
    Frame sum;
    for (auto frame = all.begin(); frame != slowest; ++frame) {
        sum.ms += frame->ms;
        sum.spent.cpu += frame->spent.cpu;
        sum.spent.noCore += frame->spent.noCore;
    }
    const auto slowByCpu = std::count_if(all.begin(), all.end(), [](const Frame &frame) {
        return frame.spent.cpu > frameMs;
    });
    const double perThousand = 1000.0 / double(all.size());
    report(name, slow * perThousand, {}, 1);
    std::sort(all.begin(), all.end(), [](const Frame &a, const Frame &b) {
        return a.ms < b.ms;
    });
    note(QStringLiteral(
             "%1 frames; half take less than %2 ms, the slowest %3 ms; by CPU time %4 in a thousand over 16 ms")
             .arg(all.size())
             .arg(all[all.size() / 2].ms, 0, 'f', 1)
             .arg(all.back().ms, 0, 'f', 0)
             .arg(double(slowByCpu) * perThousand, 0, 'f', 2));
    if (slow > 0)
        note(QStringLiteral("a slow one takes %1 ms: %2 ms of work, %3 ms until a core is free, %4 ms else")
                 .arg(sum.ms / slow, 0, 'f', 1)
                 .arg(sum.spent.cpu / slow, 0, 'f', 1)
                 .arg(sum.spent.noCore / slow, 0, 'f', 1)
                 .arg((sum.ms - sum.spent.cpu - sum.spent.noCore) / slow, 0, 'f', 1));
}

}
