// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable_lines.h"

#include <algorithm>
#include <cstring>

namespace tidemark
{
namespace
{
constexpr size_t firstBuffer = 256 * 1024;
}

PortableLines::PortableLines(const std::string &path)
    : m_file(QString::fromStdString(path))
    , m_buffer(firstBuffer, '\0')
{
}

Result<std::unique_ptr<PortableLines>> PortableLines::open(const std::string &path)
{
    std::unique_ptr<PortableLines> lines(new PortableLines(path));
    if (!lines->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::CannotOpen, path + ": " + lines->m_file.errorString().toStdString());
    return lines;
}

/// Reads on behind what is there; false at the end.
bool PortableLines::fill()
{
    if (m_atEnd || m_failed)
        return false;
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_end == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const qint64 read = m_file.read(m_buffer.data() + m_end, static_cast<qint64>(m_buffer.size() - m_end));
    m_failed = read < 0;
    m_atEnd = read <= 0;
    m_end += static_cast<size_t>(std::max<qint64>(read, 0));
    m_bytesRead += std::max<qint64>(read, 0);
    return read > 0;
}

PortableLines::Next PortableLines::next()
{
    m_before.add(m_whole);
    m_line = m_whole = {};
    ++m_number;
    for (size_t searched = 0;;) {
        const char *begin = m_buffer.data() + m_at;
        const size_t there = m_end - m_at;
        const void *feed = std::memchr(begin + searched, '\n', there - searched);
        const size_t length = feed ? static_cast<size_t>(static_cast<const char *>(feed) - begin) : there;
        if (length > longest)
            return Next::TooLong;
        searched = there;
        if (!feed && fill())
            continue;
        if (m_failed)
            return Next::Failed;
        if (!feed && length == 0)
            return Next::End;
        m_terminated = feed != nullptr;
        m_line = {m_buffer.data() + m_at, length};
        m_whole = {m_buffer.data() + m_at, length + (m_terminated ? 1 : 0)};
        m_at += m_whole.size();
        return Next::Line;
    }
}

Error PortableLines::error() const
{
    return {ErrorCode::IoFailed, m_file.fileName().toStdString() + ": " + m_file.errorString().toStdString()};
}

}
