// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_source.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace tidemark
{
namespace
{
constexpr size_t mostReadAhead = 4096;

std::string reason()
{
    return std::generic_category().message(errno) + '.';
}
}

LineSource::LineSource(const std::string &path)
    : m_file(path == "-" ? stdin : std::fopen(QFile::encodeName(QString::fromStdString(path)).constData(), "rb"))
{
    if (!m_file)
        m_problem = reason();
    else if (path != "-" && QFileInfo(QString::fromStdString(path)).isDir())
        m_problem = "this is a folder.";
    m_atEnd = !m_problem.empty();
    if (!m_atEnd)
        m_reader = std::thread(&LineSource::read, this);
}

LineSource::~LineSource()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_drained.notify_all();
    if (m_reader.joinable()) {
        // A read from a terminal or a pipe cannot be called off; the process is about to end.
        if (m_file == stdin && !m_atEnd)
            m_reader.detach();
        else
            m_reader.join();
    }
    if (m_file && m_file != stdin)
        std::fclose(m_file);
}

void LineSource::read()
{
    std::string line;
    const auto push = [this, &line] {
        std::unique_lock lock(m_mutex);
        m_drained.wait(lock, [this] {
            return m_lines.size() < mostReadAhead || m_stopped;
        });
        m_lines.push_back(std::move(line));
        line.clear();
        m_filled.notify_one();
        return !m_stopped;
    };
    for (int c = std::getc(m_file); c != EOF; c = std::getc(m_file)) {
        if (c != '\n')
            line += static_cast<char>(c);
        else if (!push())
            return;
    }
    const std::string failure = std::ferror(m_file) ? reason() : std::string();
    // What was read of a line that could not be read to its end is no line.
    if (!line.empty() && failure.empty())
        push();
    const std::lock_guard lock(m_mutex);
    m_problem = failure;
    m_atEnd = true;
    m_filled.notify_one();
}

std::string LineSource::problem()
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

std::optional<std::string> LineSource::take()
{
    if (m_lines.empty())
        return std::nullopt;
    std::string line = std::move(m_lines.front());
    m_lines.pop_front();
    m_drained.notify_one();
    return line;
}

std::optional<std::string> LineSource::next()
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] {
        return !m_lines.empty() || m_atEnd;
    });
    return take();
}

std::optional<std::string> LineSource::nextIfThere()
{
    const std::lock_guard lock(m_mutex);
    return take();
}

}
