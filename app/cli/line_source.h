// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
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
    /// A longer line is cut off there: it comes with one byte more than this.
    static constexpr size_t longest = 1 << 20;

    /// "-": standard input.
    explicit LineSource(const std::string &path);
    ~LineSource();
    LineSource(const LineSource &) = delete;
    LineSource &operator=(const LineSource &) = delete;

    /// Why it could not be read, or not read on; empty where it could.
    std::string problem();
    /// Waits for a line; nullopt at the end.
    std::optional<std::string> next();
    /// A line that is there already.
    std::optional<std::string> nextIfThere();

private:
    struct Queue;
    static void read(Queue &queue);

    /// The reading thread has a share in it: a read from a terminal or a pipe cannot be called off, and
    /// goes on after this is gone.
    std::shared_ptr<Queue> m_queue;
    std::thread m_reader;
};

}
