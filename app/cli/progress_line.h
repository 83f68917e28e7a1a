// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tidemark
{

/// Says on standard error how far a command is, where that is a terminal; else it keeps quiet.
class ProgressLine
{
public:
    /// `what`: such as "Checking". Must live as long.
    explicit ProgressLine(const char *what);
    /// Clears the line.
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(int64_t done, int64_t total);

private:
    const char *m_what;
    bool m_visible;
    int64_t m_percent = -1;
};

}
