// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include <QtGlobal>
#include <cstdio>
#include <iostream>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace tidemark
{
namespace
{
/// Keeps a terminal from showing what is typed.
class QuietTerminal
{
public:
    QuietTerminal();
    ~QuietTerminal();
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;
    bool isTerminal() const
    {
        return m_isTerminal;
    }

private:
    bool m_isTerminal = false;
#ifdef Q_OS_WIN
    DWORD m_mode = 0;
#else
    termios m_settings{};
#endif
};

#ifdef Q_OS_WIN
QuietTerminal::QuietTerminal()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    m_isTerminal = GetConsoleMode(input, &m_mode);
    if (m_isTerminal)
        SetConsoleMode(input, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
}

QuietTerminal::~QuietTerminal()
{
    if (m_isTerminal)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_mode);
}
#else
QuietTerminal::QuietTerminal()
{
    m_isTerminal = tcgetattr(STDIN_FILENO, &m_settings) == 0;
    if (!m_isTerminal)
        return;
    termios quiet = m_settings;
    quiet.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
}

QuietTerminal::~QuietTerminal()
{
    if (m_isTerminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_settings);
}
#endif
}

std::optional<std::string> askPassphrase(const std::string &prompt)
{
    const QuietTerminal terminal;
    if (terminal.isTerminal())
        std::fputs(prompt.c_str(), stderr);
    std::string line;
    const bool read = static_cast<bool>(std::getline(std::cin, line));
    if (terminal.isTerminal())
        std::fputc('\n', stderr);
    return read ? std::optional(line) : std::nullopt;
}

}
