// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/entry_scan.h"

#include <charconv>
#include <cstring>

namespace tidemark
{
namespace
{
/// One token after the other; after a failure everything fails.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    /// What stands between two quotes, where nothing in it is escaped.
    bool text(std::string_view &value)
    {
        if (!take('"'))
            return false;
        const auto room = static_cast<size_t>(m_end - m_at);
        const void *quote = std::memchr(m_at, '"', room);
        if (!quote)
            return false;
        const auto length = static_cast<size_t>(static_cast<const char *>(quote) - m_at);
        value = {m_at, length};
        m_at += length + 1;
        return std::memchr(value.data(), '\\', length) == nullptr;
    }
    /// A number or a word, up to what ends a member.
    std::string_view bare()
    {
        const char *begin = m_at;
        while (m_at != m_end && *m_at != ',' && *m_at != '}')
            ++m_at;
        return {begin, static_cast<size_t>(m_at - begin)};
    }
    /// A list in which no text has a bracket: of draws.
    bool list()
    {
        const void *end = std::memchr(m_at, ']', static_cast<size_t>(m_end - m_at));
        if (!end)
            return false;
        m_at = static_cast<const char *>(end) + 1;
        return true;
    }
    bool atEnd() const
    {
        return m_at == m_end;
    }
    char peek() const
    {
        return m_at == m_end ? '\0' : *m_at;
    }

private:
    const char *m_at;
    const char *m_end;
};

bool readWhole(std::string_view text, int64_t &value)
{
    const char *end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    return parsed.ec == std::errc() && parsed.ptr == end;
}

bool readCredits(std::string_view text, Credits &credits)
{
    Amount amount;
    if (!parseAmount(text, amount) || amount.problem != Amount::Problem::None)
        return false;
    credits = amount.value;
    return true;
}

bool readInstant(std::string_view text, Instant &instant)
{
    constexpr size_t canonicalSize = sizeof("2026-01-05T10:00:00.000Z") - 1;
    const std::optional<Instant> read = text.size() == canonicalSize ? Instant::parse(text) : std::nullopt;
    instant = read.value_or(Instant());
    return read.has_value();
}

bool readKind(std::string_view text, EntryKind &kind)
{
    const std::optional<EntryKind> read = entryKindFromName(text);
    kind = read.value_or(EntryKind());
    return read.has_value();
}

/// Which members must be there.
enum Found : unsigned {
    AmountFound = 1,
    BalanceFound = 2,
    BookedFound = 4,
    KindFound = 8,
    OrgFound = 16,
    SeqFound = 32,
    AllFound = 63,
};

/// A member whose value is a text; false where it is not what it should be.
bool takeText(std::string_view name, std::string_view value, ScannedEntry &entry, unsigned &found)
{
    if (name == "amount") {
        found |= AmountFound;
        return readCredits(value, entry.amount);
    }
    if (name == "balance") {
        found |= BalanceFound;
        return readCredits(value, entry.balance);
    }
    if (name == "booked_at") {
        found |= BookedFound;
        return readInstant(value, entry.bookedAt);
    }
    if (name == "kind") {
        found |= KindFound;
        return readKind(value, entry.kind);
    }
    if (name == "org") {
        found |= OrgFound;
        entry.org = value;
        return !value.empty();
    }
    if (name == "user")
        entry.user = value;
    return true;
}

bool takeNumber(std::string_view name, std::string_view value, ScannedEntry &entry, unsigned &found)
{
    if (name == "seq") {
        found |= SeqFound;
        return readWhole(value, entry.seq) && entry.seq > 0;
    }
    if (name == "of")
        return readWhole(value, entry.of) && entry.of > 0;
    return !value.empty();
}
}

std::optional<ScannedEntry> scanEntry(std::string_view line)
{
    Scanner scanner(line);
    ScannedEntry entry;
    unsigned found = 0;
    std::string_view before;
    if (!scanner.take('{'))
        return std::nullopt;
    do {
        std::string_view name;
        if (!scanner.text(name) || !scanner.take(':') || name <= before)
            return std::nullopt;
        before = name;
        bool fits = false;
        if (scanner.peek() == '"') {
            std::string_view value;
            fits = scanner.text(value) && takeText(name, value, entry, found);
        } else if (scanner.peek() == '[') {
            fits = name == "draws" && scanner.list();
        } else {
            fits = scanner.peek() != '{' && takeNumber(name, scanner.bare(), entry, found);
        }
        if (!fits)
            return std::nullopt;
    } while (scanner.take(','));
    if (!scanner.take('}') || !scanner.atEnd() || found != AllFound)
        return std::nullopt;
    return entry;
}

ScannedEntry scannedOf(const Entry &entry)
{
    return {entry.org, entry.user, entry.seq, entry.of, entry.kind, entry.amount, entry.balance, entry.bookedAt};
}

}
