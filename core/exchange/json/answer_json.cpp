// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/answer_json.h"

#include "core/base/json.h"

namespace tidemark
{
namespace
{
void appendText(std::string &json, std::string_view name, std::string_view value)
{
    json.append(",\"").append(name).append("\":");
    appendJsonString(json, value);
}

void appendTextOrNull(std::string &json, std::string_view name, const std::optional<std::string> &value)
{
    if (value)
        appendText(json, name, *value);
    else
        json.append(",\"").append(name).append("\":null");
}

std::optional<std::string> textOf(const std::optional<Credits> &value)
{
    return value ? std::optional(value->toString()) : std::nullopt;
}

std::optional<std::string> textOf(const std::optional<Instant> &value)
{
    return value ? std::optional(value->toString()) : std::nullopt;
}

std::string_view limitFromName(LimitFrom from)
{
    return from == LimitFrom::Own ? "own" : from == LimitFrom::Default ? "default" : "none";
}

void appendGrants(std::string &json, const std::vector<GrantBalance> &grants)
{
    json += ",\"grants\":[";
    for (size_t i = 0; i < grants.size(); ++i) {
        json += i > 0 ? ",{\"seq\":" : "{\"seq\":";
        json += std::to_string(grants[i].seq);
        appendText(json, "source", grantSourceName(grants[i].source));
        appendText(json, "left", grants[i].left.toString());
        appendTextOrNull(json, "expires_at", textOf(grants[i].expiresAt));
        json += '}';
    }
    json += ']';
}

void appendUsers(std::string &json, const std::vector<UserBalance> &users)
{
    json += ",\"users\":[";
    for (size_t i = 0; i < users.size(); ++i) {
        const UserBalance &user = users[i];
        json += i > 0 ? ",{\"user\":" : "{\"user\":";
        appendJsonString(json, user.user);
        json += user.active ? ",\"active\":true" : ",\"active\":false";
        appendText(json, "used", user.used.toString());
        appendText(json, "period", periodName(user.period));
        appendTextOrNull(json, "limit", textOf(user.limit));
        appendText(json, "limit_from", limitFromName(user.limitFrom));
        appendTextOrNull(json, "left", textOf(user.left));
        json += '}';
    }
    json += ']';
}

void appendBalance(std::string &json, const OrgBalance &balance)
{
    appendText(json, "remaining", balance.remaining.toString());
    appendText(json, "state", creditStateName(balance.state));
    appendText(json, "threshold", balance.threshold.toString());
    appendTextOrNull(json, "plan", balance.plan);
    appendTextOrNull(json, "pending_plan", balance.pendingPlan);
    appendTextOrNull(json, "cycle_start", textOf(balance.cycleStart));
    appendTextOrNull(json, "cycle_end", textOf(balance.cycleEnd));
    appendGrants(json, balance.grants);
    appendUsers(json, balance.users);
}
}

std::string answerJson(int64_t line, const Answer &answer)
{
    std::string json = "{\"line\":" + std::to_string(line);
    json += answer.error ? ",\"ok\":false" : ",\"ok\":true";
    if (answer.error) {
        appendText(json, "error", errorName(answer.error->code));
        appendText(json, "message", answer.error->detail);
    }
    if (answer.replayed)
        json += ",\"replayed\":true";
    if (answer.cost)
        appendText(json, "cost", answer.cost->toString());
    if (answer.seq)
        json += ",\"seq\":" + std::to_string(*answer.seq);
    if (answer.asset)
        appendText(json, "asset", *answer.asset);
    if (answer.plan)
        appendTextOrNull(json, "plan", *answer.plan);
    if (answer.pendingPlan)
        appendTextOrNull(json, "pending_plan", *answer.pendingPlan);
    if (answer.remaining)
        appendText(json, "remaining", answer.remaining->toString());
    if (answer.state)
        appendText(json, "state", creditStateName(*answer.state));
    if (answer.left)
        appendTextOrNull(json, "left", textOf(*answer.left));
    if (answer.balance)
        appendBalance(json, *answer.balance);
    json += '}';
    return json;
}

}
