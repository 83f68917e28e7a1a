// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_source.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <system_error>

namespace tidemark
{
namespace
{
constexpr size_t mostReadAhead = 4096;
constexpr size_t mostBytesAhead = 16 << 20;

std::string reason()
{
    return std::generic_category().message(errno) + '.';
}
}

struct LineSource::Queue {
    ~Queue()
    {
        if (file && file != stdin)
            std::fclose(file);
    }
    std::optional<std::string> take()
    {
        if (lines.empty())
            return std::nullopt;
        std::string line = std::move(lines.front());
        lines.pop_front();
        bytes -= line.size();
        drained.notify_one();
        return line;
    }

    std::FILE *file = nullptr;
    std::mutex mutex;
    std::condition_variable filled;
    std::condition_variable drained;
    std::deque<std::string> lines;
    size_t bytes = 0; ///< of the lines
    std::string problem;
    bool atEnd = false;
    bool stopped = false;
};

LineSource::LineSource(const std::string &path)
    : m_queue(std::make_shared<Queue>())
{
    Queue &queue = *m_queue;
    const QString name = QString::fromStdString(path);
    queue.file = path == "-" ? stdin : std::fopen(QFile::encodeName(name).constData(), "rb");
    if (!queue.file)
        queue.problem = reason();
    else if (path != "-" && QFileInfo(name).isDir())
        queue.problem = "this is a folder.";
    queue.atEnd = !queue.problem.empty();
    if (queue.atEnd)
        return;
    m_reader = std::thread([shared = m_queue] {
        read(*shared);
    });
}

LineSource::~LineSource()
{
    bool mayBlock = false;
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->stopped = true;
        mayBlock = m_queue->file == stdin && !m_queue->atEnd;
    }
    m_queue->drained.notify_all();
    if (!m_reader.joinable())
        return;
    if (mayBlock)
        m_reader.detach();
    else
        m_reader.join();
}

void LineSource::read(Queue &queue)
{
    std::string line;
    const auto push = [&queue, &line] {
        std::unique_lock lock(queue.mutex);
        queue.drained.wait(lock, [&queue] {
            return (queue.lines.size() < mostReadAhead && queue.bytes < mostBytesAhead) || queue.stopped;
        });
        queue.bytes += line.size();
        queue.lines.push_back(std::move(line));
        line.clear();
        queue.filled.notify_one();
        return !queue.stopped;
    };
    for (int c = std::getc(queue.file); c != EOF; c = std::getc(queue.file)) {
        if (c == '\n') {
            if (!push())
                return;
        } else if (line.size() <= longest) {
            line += static_cast<char>(c);
        }
    }
    const std::string failure = std::ferror(queue.file) ? reason() : std::string();
    // What was read of a line that could not be read to its end is no line.
    if (!line.empty() && failure.empty())
        push();
    const std::lock_guard lock(queue.mutex);
    queue.problem = failure;
    queue.atEnd = true;
    queue.filled.notify_one();
}

std::string LineSource::problem()
{
    const std::lock_guard lock(m_queue->mutex);
    return m_queue->problem;
}

std::optional<std::string> LineSource::next()
{
    std::unique_lock lock(m_queue->mutex);
    m_queue->filled.wait(lock, [this] {
        return !m_queue->lines.empty() || m_queue->atEnd;
    });
    return m_queue->take();
}

std::optional<std::string> LineSource::nextIfThere()
{
    const std::lock_guard lock(m_queue->mutex);
    return m_queue->take();
}

}
