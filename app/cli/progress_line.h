// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <cstdint>

namespace tidemark
{

/// One line on standard error, written over and over, that says how far a command is; where that is
/// no terminal, it keeps quiet.
class ProgressLine
{
public:
    ProgressLine();
    /// Clears the line.
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// `what`: such as "Checking"; where it changes, the time left is reckoned anew. `unit`: such as
    /// "rows", said with their number; nullptr where that says nothing to people.
    void show(const char *what, int64_t done, int64_t total, const char *unit = nullptr);

private:
    QString timeLeft(int64_t done, int64_t total) const;

    const bool m_visible;
    bool m_shown = false;
    const char *m_what = nullptr;
    QElapsedTimer m_sinceShown;
    QElapsedTimer m_sinceBegun;
};

}
