// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_output.h"

#include <cerrno>
#include <cstdio>

#include "app/cli/command.h"

namespace tidemark
{

bool StandardOutput::write(std::string_view bytes)
{
    errno = 0;
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    if (!written && m_reason == 0)
        m_reason = errno;
    return written;
}

int StandardOutput::finish()
{
    errno = 0;
    const bool flushed = std::fflush(stdout) == 0;
    if (!flushed && m_reason == 0)
        m_reason = errno;
    if (flushed && std::ferror(stdout) == 0)
        return Done;
    const QString why = m_reason == 0 ? QString() : QStringLiteral(": ") + qt_error_string(m_reason);
    return failCommand(QStringLiteral("standard output could not be written") + why + QLatin1Char('.'));
}

}
