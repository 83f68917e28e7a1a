// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QFile>
#include <QProcess>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fcntl.h>
#endif

namespace tidemark::bench
{
namespace
{
bool withinLimits = true;
}

Ran runProgram(const QString &program, const QStringList &arguments, const QString &input)
{
#ifdef Q_OS_UNIX
    // What the run before left to be written must not be paid by this one.
    sync();
#endif
    const Watch watch;
    Ran ran;
#ifdef Q_OS_UNIX
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const QByteArray from = input.isEmpty() ? QByteArrayLiteral("/dev/null") : input.toLocal8Bit();
    const pid_t child = fork();
    if (child == 0) {
        const int in = open(from.constData(), O_RDONLY);
        const int out = open("/dev/null", O_WRONLY);
        dup2(in, 0);
        dup2(out, 1);
        execvp(argv[0], argv.data());
        _exit(127);
    }
    int status = -1;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    ran.ok = WIFEXITED(status) && WEXITSTATUS(status) <= 1;
    ran.megabytes = double(usage.ru_maxrss) / 1024.0;
#else
    QProcess process;
    process.setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : input);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    ran.ok = process.waitForFinished(-1) && process.exitCode() <= 1;
#endif
    ran.seconds = watch.seconds();
    return ran;
}

double megabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void startPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const QByteArray words = all.mid(all.indexOf("VmHWM:")).split('\n').first().simplified();
    return words.split(' ').value(1).toDouble() * 1024 / 1e6;
}

void report(const QString &what, double value, const QString &unit, double limit)
{
    const bool kept = value <= limit;
    withinLimits = withinLimits && kept;
    std::printf("%-62s %9.2f %-4s limit %7.2f  %s\n", qPrintable(what), value, qPrintable(unit), limit,
                kept ? "kept" : "MISSED");
    std::fflush(stdout);
}

void note(const QString &text)
{
    std::printf("  %s\n", qPrintable(text));
    std::fflush(stdout);
}

bool allWithinLimits()
{
    return withinLimits;
}
}
