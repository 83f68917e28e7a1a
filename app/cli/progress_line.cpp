// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <QtGlobal>
#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tidemark
{
namespace
{
bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(2) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}
}

ProgressLine::ProgressLine(const char *what)
    : m_what(what)
    , m_visible(errorIsTerminal())
{
}

ProgressLine::~ProgressLine()
{
    if (m_percent >= 0)
        std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(int64_t done, int64_t total)
{
    if (!m_visible || total <= 0)
        return;
    const int64_t percent = std::min<int64_t>(done * 100 / total, 100);
    if (percent == m_percent)
        return;
    m_percent = percent;
    std::fprintf(stderr, "\r%s: %d %%", m_what, static_cast<int>(percent));
    std::fflush(stderr);
}

}
