// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/canonical_json.h"

#include "core/base/json.h"
#include "core/base/sha256.h"

namespace tidemark
{
namespace
{
/// Writes members; the caller names them in order, as RFC 8785 sorts them.
class Members
{
public:
    explicit Members(std::string &json)
        : m_json(json)
    {
        m_json += '{';
    }
    void close()
    {
        m_json += '}';
    }
    void name(std::string_view name)
    {
        if (m_any)
            m_json += ',';
        m_any = true;
        m_json += '"';
        m_json += name;
        m_json += "\":";
    }
    void text(std::string_view member, std::string_view value)
    {
        name(member);
        appendJsonString(m_json, value);
    }
    void given(std::string_view member, const std::string &value)
    {
        if (!value.empty())
            text(member, value);
    }
    void given(std::string_view member, const std::optional<std::string> &value)
    {
        if (value)
            text(member, *value);
    }
    void given(std::string_view member, const std::optional<Credits> &value)
    {
        if (value)
            plain(member, value->toString());
    }
    void given(std::string_view member, const std::optional<bool> &value)
    {
        if (!value)
            return;
        name(member);
        m_json += *value ? "true" : "false";
    }
    /// Text that needs no escaping.
    void plain(std::string_view member, std::string_view value)
    {
        name(member);
        m_json += '"';
        m_json += value;
        m_json += '"';
    }
    void number(std::string_view member, int64_t value)
    {
        name(member);
        m_json += std::to_string(value);
    }
    void hash(std::string_view member, const Hash &value)
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
            if (i > 0)
                m_json += ',';
            m_json += "{\"amount\":\"";
            m_json += draws[i].amount.toString();
            m_json += "\",\"grant\":";
            m_json += std::to_string(draws[i].grant);
            m_json += draws[i].reopened ? ",\"reopened\":true}" : "}";
        }
        m_json += ']';
    }
    std::string &json()
    {
        return m_json;
    }

private:
    std::string &m_json;
    bool m_any = false;
};

std::string limitText(const Entry &entry)
{
    if (entry.limit->kind == Limit::Kind::Amount)
        return entry.limit->amount.toString();
    if (entry.limit->kind == Limit::Kind::Unlimited)
        return "unlimited";
    return entry.kind == EntryKind::LimitSet ? "inherit" : "none";
}
}

void appendCanonicalJson(std::string &json, const Entry &entry, bool withHash)
{
    const EntryKind kind = entry.kind;
    const bool draws = kind == EntryKind::Charge || kind == EntryKind::Adjustment || kind == EntryKind::Reversal;
    Members members(json);
    members.given("action", entry.action);
    members.given("active", entry.active);
    members.text("actor", entry.actor);
    members.plain("amount", entry.amount.toString());
    members.given("archived", entry.archived);
    members.given("asset", entry.asset);
    members.plain("balance", entry.balance.toString());
    members.plain("booked_at", entry.bookedAt.toString());
    if (kind == EntryKind::Refusal)
        members.plain("cost", entry.cost.toString());
    members.given("credits", entry.credits);
    if (draws)
        members.draws(entry.draws);
    if (kind == EntryKind::PlanChanged)
        members.plain("effective", entry.effective == Effective::Now ? "now" : "next_cycle");
    members.given("error", entry.error);
    if (kind == EntryKind::Grant) {
        members.name("expires_at");
        if (entry.expiresAt)
            json.append(1, '"').append(entry.expiresAt->toString()).append(1, '"');
        else
            json += "null";
    }
    if (entry.grant != 0)
        members.number("grant", entry.grant);
    if (withHash)
        members.hash("hash", entry.hash);
    members.given("key", entry.key);
    members.plain("kind", entryKindName(kind));
    if (entry.limit)
        members.plain("limit", limitText(entry));
    members.given("model", entry.model);
    members.plain("occurred_at", entry.occurredAt.toString());
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
    members.plain("recorded_at", entry.recordedAt.toString());
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
