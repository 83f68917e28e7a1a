// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <QtGlobal>
#include <algorithm>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tidemark
{
namespace
{
constexpr qint64 betweenLinesMs = 200;
constexpr qint64 reckonsAfterMs = 1000;

bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(2) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}
}

ProgressLine::ProgressLine()
    : m_visible(errorIsTerminal())
{
}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(const char *what, int64_t done, int64_t total, const char *unit)
{
    if (!m_visible)
        return;
    if (!m_what || std::strcmp(what, m_what) != 0)
        m_sinceBegun.start();
    m_what = what;
    if (m_shown && m_sinceShown.elapsed() < betweenLinesMs)
        return;
    m_sinceShown.start();
    m_shown = true;
    const int percent = total > 0 ? static_cast<int>(std::min(double(done) / double(total), 1.0) * 100) : 100;
    QString line = QStringLiteral("\r\033[K%1: ").arg(QString::fromUtf8(what));
    if (unit)
        line += QStringLiteral("%1 of %2 %3, ").arg(done).arg(total).arg(QString::fromUtf8(unit));
    line += QStringLiteral("%1 %").arg(percent) + timeLeft(done, total);
    std::fputs(qUtf8Printable(line), stderr);
    std::fflush(stderr);
}

QString ProgressLine::timeLeft(int64_t done, int64_t total) const
{
    const qint64 elapsed = m_sinceBegun.elapsed();
    if (elapsed < reckonsAfterMs || done <= 0 || done >= total)
        return {};
    const auto seconds = static_cast<qint64>(double(elapsed) / 1000 * double(total - done) / double(done)) + 1;
    return seconds < 90 ? QStringLiteral(", %1 s left").arg(seconds)
                        : QStringLiteral(", %1 min left").arg((seconds + 59) / 60);
}

}
