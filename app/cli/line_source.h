// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace tidemark
{

/// Lines of a file or of standard input, read ahead on a thread of its own, so that the reader can
/// tell whether more has already come.
class LineSource
{
public:
    /// "-": standard input.
    explicit LineSource(const std::string &path);
    ~LineSource();

    /// Why it could not be read, or not read on; empty where it could.
    std::string problem();
    /// Waits for a line; nullopt at the end.
    std::optional<std::string> next();
    /// A line that is there already.
    std::optional<std::string> nextIfThere();

private:
    void read();
    std::optional<std::string> take();

    std::FILE *m_file;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_drained;
    std::deque<std::string> m_lines;
    std::string m_problem;
    bool m_atEnd = false;
    bool m_stopped = false;
    std::thread m_reader;
};

}
