// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>

namespace tidemark::bench
{

/// Seconds since it was made.
class Watch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

struct Ran {
    double seconds = 0;
    double megabytes = 0; ///< the most it held resident; 0 where the system does not tell
    bool ok = false;
};

/// Runs a program to its end, its output thrown away.
Ran runProgram(const QString &program, const QStringList &arguments, const QString &input = {});

/// Resident in this program now; 0 where the system does not tell.
double megabytes();

/// The most that was resident since startPeak(); 0 where the system does not tell.
void startPeak();
double peakMegabytes();

/// One line of the report: what was measured, against what, and the limit.
void report(const QString &what, double value, const QString &unit, double limit);
void note(const QString &text);
/// Whether every figure so far kept its limit.
bool allWithinLimits();

/// Each works in a folder of its own, empty and on a real disk.
void benchImport(const QString &folder, const QString &cli);
void benchCharge(const QString &folder);
void benchGrowth(const QString &folder);
void benchPages(const QString &folder);
void benchReview(const QString &folder, const QString &cli);

}
