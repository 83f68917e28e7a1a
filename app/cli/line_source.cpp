// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_source.h"

#include <QFile>
#include <cstdio>

namespace tidemark
{
namespace
{
constexpr size_t mostReadAhead = 4096;
}

LineSource::LineSource(const std::string &path)
    : m_file(path == "-" ? stdin : std::fopen(QFile::encodeName(QString::fromStdString(path)).constData(), "rb"))
    , m_failed(m_file == nullptr)
{
    if (!m_failed)
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
    if (!line.empty())
        push();
    const std::lock_guard lock(m_mutex);
    m_atEnd = true;
    m_filled.notify_one();
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
