// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/canonical_json.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/json.h"
#include "core/base/sha256.h"

namespace tidemark
{
namespace
{
/// ,"name": made by the compiler, so that a member's beginning is written in one piece.
class Name
{
public:
    template<size_t n>
    consteval Name(const char (&name)[n])
        : m_size(n + 3)
    {
        static_assert(n + 3 <= longest);
        char *at = m_text.data();
        *at++ = ',';
        *at++ = '"';
        at = std::copy(name, name + n - 1, at);
        *at++ = '"';
        *at = ':';
    }
    std::string_view text() const
    {
        return {m_text.data(), m_size};
    }

private:
    static constexpr size_t longest = 20;
    std::array<char, longest> m_text{};
    size_t m_size;
};

/// Writes members; the caller names them in order, as RFC 8785 sorts them.
class Members
{
public:
    explicit Members(std::string &json)
        : m_json(json)
        , m_begin(json.size())
    {
    }
    void close()
    {
        m_json[m_begin] = '{';
        m_json += '}';
    }
    void name(const Name &name)
    {
        m_json += name.text();
    }
    void text(const Name &member, std::string_view value)
    {
        name(member);
        appendJsonString(m_json, value);
    }
    void given(const Name &member, const std::string &value)
    {
        if (!value.empty())
            text(member, value);
    }
    void given(const Name &member, const std::optional<std::string> &value)
    {
        if (value)
            text(member, *value);
    }
    void given(const Name &member, const std::optional<Credits> &value)
    {
        if (value)
            quoted(member, *value);
    }
    void given(const Name &member, const std::optional<bool> &value)
    {
        if (!value)
            return;
        name(member);
        m_json += *value ? "true" : "false";
    }
    /// Text that needs no escaping.
    void plain(const Name &member, std::string_view value)
    {
        name(member);
        m_json += '"';
        m_json += value;
        m_json += '"';
    }
    /// Credits or an instant.
    template<typename T>
    void quoted(const Name &member, const T &value)
    {
        name(member);
        m_json += '"';
        value.appendTo(m_json);
        m_json += '"';
    }
    void number(const Name &member, int64_t value)
    {
        name(member);
        appendNumber(value);
    }
    void hash(const Name &member, const Hash &value)
    {
        name(member);
        m_json += '"';
        appendHex(m_json, value);
        m_json += '"';
    }
    void draws(const std::vector<Draw> &draws)
    {
        name("draws");
        m_json += '[';
        for (size_t i = 0; i < draws.size(); ++i) {
            m_json += i > 0 ? ",{\"amount\":\"" : "{\"amount\":\"";
            draws[i].amount.appendTo(m_json);
            m_json += "\",\"grant\":";
            appendNumber(draws[i].grant);
            m_json += draws[i].reopened ? ",\"reopened\":true}" : "}";
        }
        m_json += ']';
    }

private:
    void appendNumber(int64_t value)
    {
        std::array<char, sizeof("-9223372036854775808")> digits;
        m_json.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    }

    std::string &m_json;
    size_t m_begin; // the first member's comma becomes the brace
};

}

void appendCanonicalJson(std::string &json, const Entry &entry, bool withHash)
{
    const EntryKind kind = entry.kind;
    const bool draws = kind == EntryKind::Charge || kind == EntryKind::Adjustment || kind == EntryKind::Reversal;
    Members members(json);
    members.given("action", entry.action);
    members.given("active", entry.active);
    members.text("actor", entry.actor);
    members.quoted("amount", entry.amount);
    members.given("archived", entry.archived);
    members.given("asset", entry.asset);
    members.quoted("balance", entry.balance);
    members.quoted("booked_at", entry.bookedAt);
    if (kind == EntryKind::Refusal)
        members.quoted("cost", entry.cost);
    members.given("credits", entry.credits);
    if (draws)
        members.draws(entry.draws);
    if (kind == EntryKind::PlanChanged)
        members.plain("effective", entry.effective == Effective::Now ? "now" : "next_cycle");
    members.given("error", entry.error);
    if (kind == EntryKind::Grant) {
        if (entry.expiresAt) {
            members.quoted("expires_at", *entry.expiresAt);
        } else {
            members.name("expires_at");
            json += "null";
        }
    }
    if (entry.grant != 0)
        members.number("grant", entry.grant);
    if (withHash)
        members.hash("hash", entry.hash);
    members.given("key", entry.key);
    members.plain("kind", entryKindName(kind));
    if (entry.limit)
        members.plain("limit", limitName(entry));
    members.given("model", entry.model);
    members.quoted("occurred_at", entry.occurredAt);
    if (entry.of != 0)
        members.number("of", entry.of);
    members.text("org", entry.org);
    members.given("percent", entry.percent);
    if (entry.limit)
        members.plain("period", periodName(entry.period));
    members.given("plan", entry.plan);
    members.hash("prev", entry.prev);
    if (kind == EntryKind::Grant)
        members.number("priority", entry.priority);
    members.given("program", entry.program);
    members.given("reason", entry.reason);
    members.quoted("recorded_at", entry.recordedAt);
    members.given("reference", entry.reference);
    members.given("role", entry.role);
    members.number("seq", entry.seq);
    if (entry.source)
        members.plain("source", grantSourceName(*entry.source));
    members.given("source_asset", entry.sourceAsset);
    members.given("time_zone", entry.timeZone);
    members.given("trial", entry.trial);
    members.given("user", entry.user);
    if (entry.version != 0)
        members.number("version", entry.version);
    if (entry.visibility)
        members.plain("visibility", *entry.visibility == Visibility::Personal ? "personal" : "org");
    members.close();
}

Hash hashOf(const Entry &entry)
{
    thread_local std::string json;
    json.clear();
    appendCanonicalJson(json, entry, false);
    return sha256(json);
}

void seal(Entry &entry, const Hash &prev)
{
    entry.prev = prev;
    entry.hash = hashOf(entry);
}

}
