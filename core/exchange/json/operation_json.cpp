// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/operation_json.h"

#include <limits>

#include "core/base/json.h"
#include "core/domain/ids.h"
#include "core/domain/priority.h"

namespace tidemark
{
namespace
{
/// Takes fields out of an operation's object; remembers the first problem and ignores the rest.
class Fields
{
public:
    explicit Fields(const Json &object)
        : m_object(object)
    {
    }
    const Json *take(std::string_view name, bool required)
    {
        const Json *value = m_object.member(name);
        if (value)
            ++m_taken;
        else if (required)
            problem("the field \"" + std::string(name) + "\" is missing");
        return value;
    }
    std::optional<std::string> text(std::string_view name, bool required = false)
    {
        const Json *value = take(name, required);
        if (!value)
            return std::nullopt;
        if (!value->isString()) {
            problem("\"" + std::string(name) + "\" must be a string");
            return std::nullopt;
        }
        return value->text;
    }
    std::string id(std::string_view name, bool required = true)
    {
        const std::optional<std::string> value = text(name, required);
        if (value && !isWellFormedId(*value))
            problem("\"" + std::string(name) + "\" must have 1 to 100 characters and no control characters");
        return value.value_or(std::string());
    }
    std::optional<bool> truth(std::string_view name, bool required = false)
    {
        const Json *value = take(name, required);
        if (!value)
            return std::nullopt;
        if (value->type != Json::Type::Bool)
            problem("\"" + std::string(name) + "\" must be true or false");
        return value->truth;
    }
    std::optional<Amount> amount(std::string_view name, bool required = false)
    {
        const Json *value = take(name, required);
        return value ? amountOf(name, *value) : std::nullopt;
    }
    std::optional<Amount> amountOf(std::string_view name, const Json &value)
    {
        Amount amount;
        if (value.type == Json::Type::Number)
            return amountFromJsonNumber(value.text);
        if (value.isString() && parseAmount(value.text, amount))
            return amount;
        problem("\"" + std::string(name) + "\" must be an amount such as \"12.5\"");
        return std::nullopt;
    }
    std::optional<Instant> instant(std::string_view name, bool required)
    {
        const std::optional<std::string> value = text(name, required);
        if (!value)
            return std::nullopt;
        const std::optional<Instant> instant = Instant::parse(*value);
        if (!instant)
            problem("\"" + std::string(name) + "\" must be an instant such as \"2026-01-05T10:00:00Z\"");
        return instant;
    }
    std::optional<int64_t> integer(std::string_view name, bool required)
    {
        const Json *value = take(name, required);
        if (!value)
            return std::nullopt;
        const Amount amount = value->type == Json::Type::Number ? amountFromJsonNumber(value->text) : Amount();
        if (value->type != Json::Type::Number || amount.problem == Amount::Problem::Precision
            || amount.value.thousandths() % 1000 != 0) {
            problem("\"" + std::string(name) + "\" must be a whole number");
            return std::nullopt;
        }
        return amount.problem == Amount::Problem::OutOfRange ? std::numeric_limits<int64_t>::max()
                                                             : amount.value.thousandths() / 1000;
    }
    template<typename T>
    std::optional<T> word(std::string_view name, std::string_view first, T firstValue, std::string_view second,
                          T secondValue)
    {
        const std::optional<std::string> value = text(name);
        if (!value)
            return std::nullopt;
        if (*value == first)
            return firstValue;
        if (*value == second)
            return secondValue;
        problem("\"" + std::string(name) + "\" must be \"" + std::string(first) + "\" or \"" + std::string(second)
                + "\"");
        return std::nullopt;
    }
    void problem(std::string what)
    {
        if (m_problem.empty())
            m_problem = std::move(what);
    }
    /// After all known fields were taken.
    const std::string &finish()
    {
        if (m_taken != m_object.members.size())
            problem("it has a field that the operation does not know");
        return m_problem;
    }

private:
    const Json &m_object;
    size_t m_taken = 0;
    std::string m_problem;
};

std::optional<LimitRequest> limitRequest(Fields &fields)
{
    const Json *value = fields.take("limit", true);
    if (!value)
        return std::nullopt;
    if (value->type == Json::Type::Null)
        return LimitRequest{};
    if (value->isString() && value->text == "unlimited")
        return LimitRequest{Limit::Kind::Unlimited, {}};
    const std::optional<Amount> amount = fields.amountOf("limit", *value);
    return amount ? std::optional(LimitRequest{Limit::Kind::Amount, *amount}) : std::nullopt;
}

std::optional<Period> period(Fields &fields)
{
    return fields.word("period", "cycle", Period::Cycle, "lifetime", Period::Lifetime);
}

void readOrgCreate(Fields &fields, Operation &op)
{
    op.program = fields.text("program", true).value_or(std::string());
    op.plan = fields.text("plan");
    if (const Json *trial = fields.take("trial", false)) {
        if (trial->type == Json::Type::Bool && trial->truth)
            op.trialByDefault = true;
        else
            op.trial = fields.amountOf("trial", *trial);
    }
    if (op.plan.has_value() == (op.trialByDefault || op.trial))
        fields.problem("either \"plan\" or \"trial\" must be given");
    op.name = fields.text("name");
    op.timeZone = fields.text("time_zone");
}

void readUserCreate(Fields &fields, Operation &op)
{
    op.user = fields.id("user");
    op.name = fields.text("name");
    op.email = fields.text("email");
    op.role = fields.text("role");
}

void readAction(Fields &fields, Operation &op)
{
    op.user = fields.id("user");
    op.action = fields.text("action", true).value_or(std::string());
    op.model = fields.text("model");
    op.asset = fields.id("asset", false);
    op.source = fields.id("source", false);
    op.sourceModel = fields.text("source_model");
}

void readGrant(Fields &fields, Operation &op)
{
    op.credits = fields.amount("credits", true);
    if (const std::optional<int64_t> priority = fields.integer("priority", false)) {
        if (*priority < 0 || *priority > mostPriority)
            fields.problem("\"priority\" must be between 0 and 100");
        else
            op.priority = static_cast<int>(*priority);
    }
    const Json *end = fields.take("expires_at", false);
    op.expiresAtGiven = end != nullptr;
    if (end && end->type != Json::Type::Null) {
        op.expiresAt = end->isString() ? Instant::parse(end->text) : std::nullopt;
        if (!op.expiresAt)
            fields.problem("\"expires_at\" must be an instant or null");
    }
    op.reference = fields.text("reference");
    op.reason = fields.text("reason");
}

void readThreshold(Fields &fields, Operation &op)
{
    op.percent = fields.amount("percent");
    op.credits = fields.amount("credits");
    if (op.percent.has_value() == op.credits.has_value())
        fields.problem("either \"percent\" or \"credits\" must be given");
}

void readAsset(Fields &fields, Operation &op)
{
    op.asset = fields.id("asset");
    op.visibility = fields.word("visibility", "personal", Visibility::Personal, "org", Visibility::Org);
    op.archived = fields.truth("archived");
    if (!op.visibility && !op.archived)
        fields.problem("\"visibility\" or \"archived\" must be given");
}

void readOwnFields(Fields &fields, Operation &op)
{
    switch (op.kind) {
    case OperationKind::OrgCreate:
        return readOrgCreate(fields, op);
    case OperationKind::UserCreate:
        return readUserCreate(fields, op);
    case OperationKind::UserActive:
        op.user = fields.id("user");
        op.active = fields.truth("active", true);
        return;
    case OperationKind::Limit:
        op.user = fields.id("user");
        op.limit = limitRequest(fields);
        op.period = period(fields);
        return;
    case OperationKind::DefaultLimit:
        op.limit = limitRequest(fields);
        op.period = period(fields);
        return;
    case OperationKind::Threshold:
        return readThreshold(fields, op);
    case OperationKind::Action:
        return readAction(fields, op);
    case OperationKind::Topup:
        op.credits = fields.amount("credits", true);
        op.reference = fields.text("reference");
        return;
    case OperationKind::Grant:
        return readGrant(fields, op);
    case OperationKind::Adjust:
        op.credits = fields.amount("credits", true);
        op.reason = fields.text("reason", true);
        return;
    case OperationKind::Plan:
    case OperationKind::Convert:
        op.plan = fields.text("plan", true);
        return;
    case OperationKind::Reverse:
        op.entry = fields.integer("entry", true).value_or(0);
        op.reason = fields.text("reason");
        return;
    case OperationKind::Program:
        op.version = fields.integer("version", true).value_or(0);
        return;
    case OperationKind::Asset:
        return readAsset(fields, op);
    case OperationKind::Quote:
        op.program = fields.text("program", true).value_or(std::string());
        op.action = fields.text("action", true).value_or(std::string());
        op.model = fields.text("model");
        op.sourceModel = fields.text("source_model");
        return;
    case OperationKind::Cancel:
    case OperationKind::Balance:
        return;
    }
}
}

Result<Operation> parseOperation(std::string_view line, const std::string &defaultActor)
{
    const Result<Json> json = Json::parse(line);
    if (!json)
        return tl::unexpected(json.error());
    if (json->type != Json::Type::Object)
        return fail(ErrorCode::Malformed, "An operation is a JSON object.");
    Fields fields(*json);
    const std::optional<std::string> name = fields.text("op", true);
    const std::optional<OperationKind> kind = name ? operationFromName(*name) : std::nullopt;
    if (!kind)
        return fail(ErrorCode::Malformed,
                    name ? "There is no operation \"" + *name + "\"." : "The field \"op\" is missing.");
    Operation op;
    op.kind = *kind;
    const bool ofAnOrg = op.kind != OperationKind::Quote;
    op.at = fields.instant("at", ofAnOrg).value_or(Instant());
    op.actor = fields.text("actor").value_or(defaultActor);
    if (const std::optional<std::string> key = fields.text("key")) {
        const size_t length = codePoints(*key);
        if (length < 1 || length > 200)
            fields.problem("\"key\" must have 1 to 200 characters");
        op.key = *key;
    }
    if (ofAnOrg)
        op.org = fields.id("org");
    readOwnFields(fields, op);
    if (const std::string &problem = fields.finish(); !problem.empty())
        return fail(ErrorCode::Malformed, "Operation \"" + *name + "\": " + problem + ".");
    return op;
}

}
