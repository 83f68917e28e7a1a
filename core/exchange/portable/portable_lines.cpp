// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/portable_lines.h"

#include <cstring>

namespace tidemark
{
namespace
{
constexpr size_t firstBuffer = 256 * 1024;
}

PortableLines::PortableLines(std::unique_ptr<InputBytes> bytes)
    : m_bytes(std::move(bytes))
    , m_buffer(firstBuffer, '\0')
{
}

Result<std::unique_ptr<PortableLines>> PortableLines::open(const std::string &path)
{
    Result<std::unique_ptr<InputBytes>> bytes = InputBytes::open(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return of(std::move(*bytes));
}

std::unique_ptr<PortableLines> PortableLines::of(std::unique_ptr<InputBytes> bytes)
{
    return std::unique_ptr<PortableLines>(new PortableLines(std::move(bytes)));
}

std::unique_ptr<PortableLines> PortableLines::withoutDigest(std::unique_ptr<InputBytes> bytes)
{
    std::unique_ptr<PortableLines> lines(new PortableLines(std::move(bytes)));
    lines->m_digests = false;
    return lines;
}

/// Reads on behind what is there; false at the end.
bool PortableLines::fill()
{
    if (m_atEnd || m_error)
        return false;
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_end == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const Result<size_t> read = m_bytes->read(m_buffer.data() + m_end, m_buffer.size() - m_end);
    if (!read) {
        m_error = read.error();
        return false;
    }
    m_atEnd = *read == 0;
    m_end += *read;
    return !m_atEnd;
}

PortableLines::Next PortableLines::next()
{
    if (m_digests)
        m_before.add(m_whole);
    m_offset += static_cast<int64_t>(m_whole.size());
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
        if (m_error)
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

}
