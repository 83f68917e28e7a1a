// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/text_encoding.h"

#include <array>
#include <simdjson.h>

#include <QFileInfo>

namespace tidemark
{
namespace
{
constexpr qint64 pieceSize = 256 * 1024;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16LeMark = "\xFF\xFE";
constexpr std::string_view utf16BeMark = "\xFE\xFF";
constexpr char32_t replacement = 0xFFFD;

/// 0x80 to 0x9F; what the code page leaves open stays the control character.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

void append(std::string &to, char32_t code)
{
    if (code < 0x80) {
        to += static_cast<char>(code);
    } else if (code < 0x800) {
        to += static_cast<char>(0xC0 | (code >> 6));
        to += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        to += static_cast<char>(0xE0 | (code >> 12));
        to += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        to += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        to += static_cast<char>(0xF0 | (code >> 18));
        to += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        to += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        to += static_cast<char>(0x80 | (code & 0x3F));
    }
}

void decodeWindows1252(std::string_view bytes, std::string &to)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(to, byte >= 0x80 && byte < 0xA0 ? char32_t(windows1252[byte - 0x80]) : char32_t(byte));
    }
}

/// Returns how many bytes were decoded: a pair that is not whole yet waits, unless there is no more.
size_t decodeUtf16(std::string_view bytes, bool bigEndian, bool atEnd, std::string &to)
{
    const auto unitAt = [&](size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char16_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const char16_t unit = unitAt(at);
        if (unit < 0xD800 || unit > 0xDFFF) {
            append(to, unit);
            continue;
        }
        if (at + 3 >= bytes.size() && !atEnd)
            return at;
        const char16_t low = at + 3 < bytes.size() ? unitAt(at + 2) : char16_t(0);
        if (unit < 0xDC00 && low >= 0xDC00 && low <= 0xDFFF) {
            append(to, 0x10000 + ((char32_t(unit) - 0xD800) << 10) + (char32_t(low) - 0xDC00));
            at += 2;
        } else {
            append(to, replacement);
        }
    }
    if (atEnd && at < bytes.size()) {
        append(to, replacement);
        at = bytes.size();
    }
    return at;
}

/// Text of these languages in UTF-16 has a NUL in every other byte, mostly.
std::optional<TextEncoding> byItsNuls(std::string_view bytes)
{
    size_t even = 0;
    size_t odd = 0;
    for (size_t at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '\0')
            ++(at % 2 == 0 ? even : odd);
    }
    const size_t many = bytes.size() / 5;
    if (odd > many && even < odd / 8)
        return TextEncoding::Utf16Le;
    if (even > many && odd < even / 8)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

std::optional<FoundEncoding> byItsStart(std::string_view bytes)
{
    if (bytes.starts_with(utf8Mark))
        return FoundEncoding{TextEncoding::Utf8, true};
    if (bytes.starts_with(utf16LeMark))
        return FoundEncoding{TextEncoding::Utf16Le, true};
    if (bytes.starts_with(utf16BeMark))
        return FoundEncoding{TextEncoding::Utf16Be, true};
    if (const std::optional<TextEncoding> wide = byItsNuls(bytes.substr(0, 4096)))
        return FoundEncoding{*wide, false};
    return std::nullopt;
}

/// Of what ends within a character, the whole ones.
size_t wholeCharacters(std::string_view utf8)
{
    size_t end = utf8.size();
    for (int back = 0; back < 3 && end > 0 && (static_cast<unsigned char>(utf8[end - 1]) & 0xC0) == 0x80; ++back)
        --end;
    return end > 0 && static_cast<unsigned char>(utf8[end - 1]) >= 0xC0 ? end - 1 : utf8.size();
}

Error cannot(ErrorCode code, const QFile &file)
{
    return {code, file.fileName().toStdString() + ": " + file.errorString().toStdString() + "."};
}
}

Result<FoundEncoding> findEncoding(const std::string &path, const std::atomic<bool> &cancelled)
{
    QFile file(QString::fromStdString(path));
    if (QFileInfo(file).isDir())
        return fail(ErrorCode::CannotOpen, path + ": this is a folder, not a file.");
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannot(ErrorCode::CannotOpen, file));
    std::string bytes;
    for (bool first = true;; first = false) {
        const QByteArray read = file.read(pieceSize);
        if (file.error() != QFileDevice::NoError)
            return tl::unexpected(cannot(ErrorCode::IoFailed, file));
        if (cancelled)
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
        bytes.append(read.constData(), static_cast<size_t>(read.size()));
        if (first) {
            if (const std::optional<FoundEncoding> found = byItsStart(bytes))
                return *found;
        }
        const bool atEnd = read.isEmpty();
        const size_t whole = atEnd ? bytes.size() : wholeCharacters(bytes);
        if (!simdjson::validate_utf8(bytes.data(), whole))
            return FoundEncoding{TextEncoding::Windows1252, false};
        if (atEnd)
            return FoundEncoding{};
        bytes.erase(0, whole);
    }
}

TextSource::TextSource(const std::string &path, TextEncoding encoding)
    : m_file(QString::fromStdString(path))
    , m_encoding(encoding)
{
}

Result<std::unique_ptr<TextSource>> TextSource::open(const std::string &path, TextEncoding encoding)
{
    std::unique_ptr<TextSource> source(new TextSource(path, encoding));
    if (!source->m_file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannot(ErrorCode::CannotOpen, source->m_file));
    return source;
}

size_t TextSource::take(std::string &to, bool atEnd)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
        to += m_bytes;
        return m_bytes.size();
    case TextEncoding::Windows1252:
        decodeWindows1252(m_bytes, to);
        return m_bytes.size();
    case TextEncoding::Utf16Le:
        return decodeUtf16(m_bytes, false, atEnd, to);
    case TextEncoding::Utf16Be:
        break;
    }
    return decodeUtf16(m_bytes, true, atEnd, to);
}

Result<bool> TextSource::next(std::string &to)
{
    const QByteArray read = m_file.read(pieceSize);
    if (m_file.error() != QFileDevice::NoError)
        return tl::unexpected(cannot(ErrorCode::IoFailed, m_file));
    const bool atEnd = read.isEmpty();
    m_bytesRead += read.size();
    m_bytes.append(read.constData(), static_cast<size_t>(read.size()));
    if (!m_begun) {
        for (const std::string_view mark : {utf8Mark, utf16LeMark, utf16BeMark}) {
            const bool isIts = m_encoding == TextEncoding::Utf8 ? mark == utf8Mark
                : m_encoding == TextEncoding::Utf16Le           ? mark == utf16LeMark
                                                                : mark == utf16BeMark;
            if (isIts && m_encoding != TextEncoding::Windows1252 && m_bytes.starts_with(mark))
                m_bytes.erase(0, mark.size());
        }
        m_begun = true;
    }
    const size_t before = to.size();
    m_bytes.erase(0, take(to, atEnd));
    return !atEnd || to.size() > before;
}

}
