// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_detail.h"

#include <charconv>
#include <climits>

#include "core/base/json.h"

namespace tidemark
{
namespace
{
/// Members as "name":integer or "name":"text"; amounts and instants are integers, as in columns.
class DetailWriter
{
public:
    void number(std::string_view name, int64_t value)
    {
        begin(name);
        m_json += std::to_string(value);
    }
    void text(std::string_view name, std::string_view value)
    {
        begin(name);
        appendJsonString(m_json, value);
    }
    void given(std::string_view name, const std::optional<std::string> &value)
    {
        if (value)
            text(name, *value);
    }
    void given(std::string_view name, const std::optional<Credits> &value)
    {
        if (value)
            number(name, value->thousandths());
    }
    std::string finish()
    {
        if (!m_json.empty())
            m_json += '}';
        return std::move(m_json);
    }

private:
    void begin(std::string_view name)
    {
        m_json += m_json.empty() ? "{\"" : ",\"";
        m_json += name;
        m_json += "\":";
    }
    std::string m_json;
};

bool readMember(const std::string &name, const Json &value, Entry &entry)
{
    int64_t number = 0;
    if (value.type == Json::Type::Number) {
        const char *end = value.text.data() + value.text.size();
        const auto parsed = std::from_chars(value.text.data(), end, number);
        if (parsed.ec != std::errc() || parsed.ptr != end)
            return false;
        const Credits credits = Credits::fromThousandths(number);
        if (name == "source" && number >= 0 && number < grantSourceCount)
            entry.source = static_cast<GrantSource>(number);
        else if (name == "priority" && number >= INT_MIN && number <= INT_MAX)
            entry.priority = static_cast<int>(number);
        else if (name == "expires_at")
            entry.expiresAt = Instant{number};
        else if (name == "grant")
            entry.grant = number;
        else if (name == "of")
            entry.of = number;
        else if (name == "cost")
            entry.cost = credits;
        else if (name == "version")
            entry.version = number;
        else if (name == "trial")
            entry.trial = credits;
        else if (name == "active")
            entry.active = number != 0;
        else if (name == "archived")
            entry.archived = number != 0;
        else if (name == "visibility")
            entry.visibility = number != 0 ? Visibility::Org : Visibility::Personal;
        else if (name == "limit_kind" && number >= 0 && number <= 2)
            entry.limit = Limit{static_cast<Limit::Kind>(number), {}};
        else if (name == "limit" && entry.limit)
            entry.limit->amount = credits;
        else if (name == "period")
            entry.period = number != 0 ? Period::Lifetime : Period::Cycle;
        else if (name == "effective")
            entry.effective = number != 0 ? Effective::NextCycle : Effective::Now;
        else if (name == "percent")
            entry.percent = credits;
        else if (name == "credits")
            entry.credits = credits;
        else
            return false;
        return true;
    }
    if (!value.isString())
        return false;
    if (name == "reference")
        entry.reference = value.text;
    else if (name == "reason")
        entry.reason = value.text;
    else if (name == "role")
        entry.role = value.text;
    else if (name == "error")
        entry.error = value.text;
    else if (name == "program")
        entry.program = value.text;
    else if (name == "plan")
        entry.plan = value.text;
    else if (name == "time_zone")
        entry.timeZone = value.text;
    else
        return false;
    return true;
}
}

std::string drawsText(const std::vector<Draw> &draws)
{
    std::string text;
    for (const Draw &draw : draws) {
        if (!text.empty())
            text += ' ';
        text += std::to_string(draw.grant);
        text += ':';
        text += std::to_string(draw.amount.thousandths());
        if (draw.reopened)
            text += 'r';
    }
    return text;
}

bool readDraws(std::string_view text, std::vector<Draw> &draws)
{
    const char *at = text.data();
    const char *end = at + text.size();
    while (at != end) {
        Draw draw;
        int64_t amount = 0;
        auto parsed = std::from_chars(at, end, draw.grant);
        if (parsed.ec != std::errc() || parsed.ptr == end || *parsed.ptr != ':')
            return false;
        parsed = std::from_chars(parsed.ptr + 1, end, amount);
        if (parsed.ec != std::errc())
            return false;
        at = parsed.ptr;
        if (at != end && *at == 'r') {
            draw.reopened = true;
            ++at;
        }
        if (at != end && *at++ != ' ')
            return false;
        draw.amount = Credits::fromThousandths(amount);
        draws.push_back(draw);
    }
    return true;
}

std::string detailText(const Entry &entry)
{
    DetailWriter detail;
    switch (entry.kind) {
    case EntryKind::OrgCreated:
        detail.text("program", entry.program);
        detail.number("version", entry.version);
        if (!entry.plan.empty())
            detail.text("plan", entry.plan);
        detail.given("trial", entry.trial);
        detail.text("time_zone", entry.timeZone);
        break;
    case EntryKind::UserCreated:
    case EntryKind::UserUpdated:
        detail.given("role", entry.role);
        if (entry.active)
            detail.number("active", *entry.active);
        break;
    case EntryKind::LimitSet:
    case EntryKind::DefaultLimitSet:
        if (entry.limit) {
            detail.number("limit_kind", static_cast<int64_t>(entry.limit->kind));
            detail.number("limit", entry.limit->amount.thousandths());
        }
        detail.number("period", static_cast<int64_t>(entry.period));
        break;
    case EntryKind::ThresholdSet:
        detail.given("percent", entry.percent);
        detail.given("credits", entry.credits);
        break;
    case EntryKind::PlanChanged:
        detail.text("plan", entry.plan);
        detail.number("effective", static_cast<int64_t>(entry.effective));
        break;
    case EntryKind::TrialConverted:
        detail.text("plan", entry.plan);
        break;
    case EntryKind::ProgramChanged:
        detail.text("program", entry.program);
        detail.number("version", entry.version);
        break;
    case EntryKind::AssetUpdated:
        if (entry.visibility)
            detail.number("visibility", static_cast<int64_t>(*entry.visibility));
        if (entry.archived)
            detail.number("archived", *entry.archived);
        break;
    case EntryKind::Refusal:
        detail.text("error", entry.error);
        detail.number("cost", entry.cost.thousandths());
        break;
    case EntryKind::Grant:
        detail.number("source", static_cast<int64_t>(entry.source.value_or(GrantSource::Promotional)));
        detail.number("priority", entry.priority);
        if (entry.expiresAt)
            detail.number("expires_at", entry.expiresAt->ms);
        detail.given("reference", entry.reference);
        detail.given("reason", entry.reason);
        break;
    case EntryKind::Expiry:
    case EntryKind::Reopening:
        detail.number("grant", entry.grant);
        break;
    case EntryKind::Reversal:
        detail.number("of", entry.of);
        detail.given("reason", entry.reason);
        break;
    case EntryKind::Adjustment:
        detail.given("reason", entry.reason);
        break;
    case EntryKind::Charge:
    case EntryKind::AssetCreated:
        break;
    }
    return detail.finish();
}

bool readDetail(std::string_view text, Entry &entry)
{
    if (text.empty())
        return true;
    const Result<Json> json = Json::parse(text);
    if (!json || json->type != Json::Type::Object)
        return false;
    for (const Json::Member &member : json->members) {
        if (!readMember(member.first, member.second, entry))
            return false;
    }
    return true;
}

}
