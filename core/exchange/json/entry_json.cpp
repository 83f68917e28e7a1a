// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/entry_json.h"

#include <charconv>

#include "core/base/sha256.h"
#include "core/domain/ids.h"
#include "core/domain/priority.h"

namespace tidemark
{
namespace
{
constexpr size_t longestKey = 200;

/// Takes fields out of an entry's object; remembers the first problem and ignores the rest. Lines
/// come with their members sorted, so fields are asked for in that order and found at once.
class Fields
{
public:
    explicit Fields(const Json &object)
        : m_object(object)
    {
    }
    const Json *take(std::string_view name, bool required = true)
    {
        const auto &members = m_object.members;
        size_t at = m_next;
        for (size_t tried = 0;; ++tried, ++at) {
            if (tried == members.size()) {
                if (required)
                    problem("the field \"" + std::string(name) + "\" is missing");
                return nullptr;
            }
            if (at == members.size())
                at = 0;
            if (members[at].first == name)
                break;
        }
        m_next = at + 1;
        ++m_taken;
        return &members[at].second;
    }
    void text(std::string_view name, std::string &value, bool required = true)
    {
        const Json *given = take(name, required);
        if (!given)
            return;
        if (!given->isString() || given->text.empty())
            return problem(name, "a text");
        value = given->text;
    }
    void text(std::string_view name, std::optional<std::string> &value, bool required = false)
    {
        const Json *given = take(name, required);
        if (!given)
            return;
        if (!given->isString())
            return problem(name, "a text");
        value = given->text;
    }
    void id(std::string_view name, std::string &value, bool required = true)
    {
        text(name, value, required);
        if (!value.empty() && !isWellFormedId(value))
            problem(name, "of 1 to 100 characters, none of them a control character");
    }
    void credits(std::string_view name, Credits &value)
    {
        if (const Json *given = take(name))
            creditsOf(name, *given, value);
    }
    void credits(std::string_view name, std::optional<Credits> &value)
    {
        if (const Json *given = take(name, false))
            creditsOf(name, *given, value.emplace());
    }
    void creditsOf(std::string_view name, const Json &given, Credits &value);
    void instant(std::string_view name, Instant &value)
    {
        if (const Json *given = take(name))
            instantOf(name, *given, value);
    }
    void instantOf(std::string_view name, const Json &given, Instant &value)
    {
        const std::string &text = given.text;
        const bool canonical =
            given.isString() && text.size() == 24 && text[10] == 'T' && text[19] == '.' && text[23] == 'Z';
        const std::optional<Instant> instant = canonical ? Instant::parse(text) : std::nullopt;
        if (!instant)
            return problem(name, "an instant such as \"2026-01-05T10:00:00.000Z\"");
        value = *instant;
    }
    void hash(std::string_view name, Hash &value)
    {
        const Json *given = take(name);
        if (!given)
            return;
        const std::optional<Hash> hash = given->isString() ? digestFromHex(given->text) : std::nullopt;
        if (!hash)
            return problem(name, "64 lower-case hex digits");
        value = *hash;
    }
    /// From 1 on, unless `least` says otherwise.
    void number(std::string_view name, int64_t &value, int64_t least = 1)
    {
        if (const Json *given = take(name))
            numberOf(name, *given, value, least);
    }
    void numberOf(std::string_view name, const Json &given, int64_t &value, int64_t least = 1)
    {
        const char *end = given.text.data() + given.text.size();
        const auto parsed = std::from_chars(given.text.data(), end, value);
        if (given.type != Json::Type::Number || parsed.ec != std::errc() || parsed.ptr != end || value < least)
            problem(name, "a whole number from " + std::to_string(least) + " on");
    }
    void truth(std::string_view name, std::optional<bool> &value, bool required)
    {
        const Json *given = take(name, required);
        if (!given)
            return;
        if (given->type != Json::Type::Bool)
            return problem(name, "true or false");
        value = given->truth;
    }
    /// 0 or 1; -1 where it is neither word or absent.
    int word(std::string_view name, std::string_view first, std::string_view second, bool required = true)
    {
        const Json *given = take(name, required);
        if (!given)
            return -1;
        if (given->isString() && (given->text == first || given->text == second))
            return given->text == second;
        problem(name, "\"" + std::string(first) + "\" or \"" + std::string(second) + "\"");
        return -1;
    }
    void problem(std::string_view name, const std::string &form)
    {
        problem("\"" + std::string(name) + "\" must be " + form);
    }
    void problem(std::string what)
    {
        if (m_problem.empty())
            m_problem = std::move(what);
    }
    /// After all known fields were taken.
    const std::string &finish()
    {
        if (m_problem.empty() && m_taken != m_object.members.size())
            problem("it has a field that its kind does not have");
        return m_problem;
    }

private:
    const Json &m_object;
    size_t m_next = 0;
    size_t m_taken = 0;
    std::string m_problem;
};

void Fields::creditsOf(std::string_view name, const Json &given, Credits &value)
{
    constexpr int64_t mostWhole = INT64_MAX / 1000 - 1;
    std::string_view rest = given.text;
    const bool negative = rest.starts_with('-');
    rest.remove_prefix(negative ? 1 : 0);
    const char *end = rest.data() + rest.size();
    int64_t thousandths = 0;
    auto parsed = std::from_chars(rest.data(), end, thousandths);
    bool fine = given.isString() && parsed.ec == std::errc() && thousandths >= 0 && thousandths <= mostWhole;
    thousandths = fine ? thousandths * 1000 : 0;
    if (fine && parsed.ptr != end && *parsed.ptr == '.') {
        const char *at = parsed.ptr + 1;
        for (int64_t worth = 100; at != end && worth > 0 && *at >= '0' && *at <= '9'; worth /= 10)
            thousandths += worth * (*at++ - '0');
        parsed.ptr = at;
    }
    value = Credits::fromThousandths(negative ? -thousandths : thousandths);
    if (!fine || parsed.ptr != end || value.toString() != given.text)
        problem(name, "credits in canonical form, such as \"12.5\"");
}

void readDraws(Fields &fields, Entry &entry)
{
    const Json *list = fields.take("draws");
    if (!list)
        return;
    if (list->type != Json::Type::Array)
        return fields.problem("draws", "a list");
    entry.draws.reserve(list->items.size());
    for (const Json &item : list->items) {
        Draw &draw = entry.draws.emplace_back();
        Fields own(item);
        own.credits("amount", draw.amount);
        own.number("grant", draw.grant);
        std::optional<bool> reopened;
        own.truth("reopened", reopened, false);
        draw.reopened = reopened.value_or(false);
        if (reopened == false)
            own.problem("reopened", "true where it is given");
        if (const std::string &problem = own.finish(); !problem.empty())
            return fields.problem("draws", "a list of draws: " + problem);
    }
}

void readLimit(Fields &fields, Entry &entry, std::string_view noLimit)
{
    if (const Json *limit = fields.take("limit")) {
        entry.limit.emplace();
        if (limit->text == "unlimited" && limit->isString())
            entry.limit->kind = Limit::Kind::Unlimited;
        else if (limit->text != noLimit || !limit->isString()) {
            entry.limit->kind = Limit::Kind::Amount;
            fields.creditsOf("limit", *limit, entry.limit->amount);
        }
    }
    entry.period = fields.word("period", "cycle", "lifetime") == 1 ? Period::Lifetime : Period::Cycle;
}

void readGrant(Fields &fields, Entry &entry)
{
    if (const Json *end = fields.take("expires_at"); end && end->type != Json::Type::Null)
        fields.instantOf("expires_at", *end, entry.expiresAt.emplace());
    int64_t priority = 0;
    fields.number("priority", priority, 0);
    if (priority > mostPriority)
        fields.problem("priority", "between 0 and 100");
    else
        entry.priority = static_cast<int>(priority);
    fields.text("reason", entry.reason);
    fields.text("reference", entry.reference);
    std::string source;
    fields.text("source", source);
    entry.source = grantSourceFromName(source);
    if (!entry.source)
        fields.problem("source", "one of the sources of grants");
}

void readUse(Fields &fields, Entry &entry, bool assetRequired)
{
    fields.text("action", entry.action);
    fields.id("asset", entry.asset, assetRequired);
    fields.text("model", entry.model, false);
    fields.id("source_asset", entry.sourceAsset, false);
    fields.id("user", entry.user);
}

void readOrgCreated(Fields &fields, Entry &entry)
{
    fields.text("plan", entry.plan, false);
    fields.text("program", entry.program);
    fields.text("time_zone", entry.timeZone);
    fields.credits("trial", entry.trial);
    fields.number("version", entry.version);
    if (entry.plan.empty() != entry.trial.has_value())
        fields.problem("either \"plan\" or \"trial\" must be given");
}

void readThresholdSet(Fields &fields, Entry &entry)
{
    fields.credits("credits", entry.credits);
    fields.credits("percent", entry.percent);
    if (entry.credits.has_value() == entry.percent.has_value())
        fields.problem("either \"percent\" or \"credits\" must be given");
}

void readAssetUpdated(Fields &fields, Entry &entry)
{
    fields.truth("archived", entry.archived, false);
    fields.id("asset", entry.asset);
    if (const int visibility = fields.word("visibility", "personal", "org", false); visibility >= 0)
        entry.visibility = visibility == 1 ? Visibility::Org : Visibility::Personal;
    if (!entry.archived && !entry.visibility)
        fields.problem("\"visibility\" or \"archived\" must be given");
}

void readOwn(Fields &fields, Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::OrgCreated:
        return readOrgCreated(fields, entry);
    case EntryKind::UserCreated:
        fields.text("role", entry.role);
        return fields.id("user", entry.user);
    case EntryKind::UserUpdated:
        fields.truth("active", entry.active, true);
        return fields.id("user", entry.user);
    case EntryKind::LimitSet:
        readLimit(fields, entry, "inherit");
        return fields.id("user", entry.user);
    case EntryKind::DefaultLimitSet:
        return readLimit(fields, entry, "none");
    case EntryKind::ThresholdSet:
        return readThresholdSet(fields, entry);
    case EntryKind::PlanChanged:
        entry.effective = fields.word("effective", "now", "next_cycle") == 1 ? Effective::NextCycle : Effective::Now;
        return fields.text("plan", entry.plan);
    case EntryKind::TrialConverted:
        return fields.text("plan", entry.plan);
    case EntryKind::ProgramChanged:
        fields.text("program", entry.program);
        return fields.number("version", entry.version);
    case EntryKind::AssetCreated:
        return readUse(fields, entry, true);
    case EntryKind::AssetUpdated:
        return readAssetUpdated(fields, entry);
    case EntryKind::Refusal:
        fields.credits("cost", entry.cost);
        fields.text("error", entry.error);
        return readUse(fields, entry, false);
    case EntryKind::Grant:
        return readGrant(fields, entry);
    case EntryKind::Charge:
        readDraws(fields, entry);
        return readUse(fields, entry, true);
    case EntryKind::Adjustment:
        readDraws(fields, entry);
        return fields.text("reason", entry.reason, true);
    case EntryKind::Expiry:
    case EntryKind::Reopening:
        return fields.number("grant", entry.grant);
    case EntryKind::Reversal:
        readDraws(fields, entry);
        fields.number("of", entry.of);
        return fields.text("reason", entry.reason);
    }
}

void readCommon(Fields &fields, Entry &entry)
{
    if (const Json *actor = fields.take("actor"); actor && actor->isString())
        entry.actor = actor->text;
    else if (actor)
        fields.problem("actor", "a text");
    fields.credits("amount", entry.amount);
    fields.credits("balance", entry.balance);
    fields.instant("booked_at", entry.bookedAt);
    fields.hash("hash", entry.hash);
    fields.text("key", entry.key, false);
    if (codePoints(entry.key) > longestKey)
        fields.problem("key", "of at most 200 characters");
    fields.instant("occurred_at", entry.occurredAt);
    fields.id("org", entry.org);
    fields.hash("prev", entry.prev);
    fields.instant("recorded_at", entry.recordedAt);
    fields.number("seq", entry.seq);
}
}

Result<Entry> parseEntry(const Json &json)
{
    if (json.type != Json::Type::Object)
        return fail(ErrorCode::Malformed, "An entry is a JSON object.");
    Fields fields(json);
    Entry entry;
    std::string name;
    fields.text("kind", name);
    const std::optional<EntryKind> kind = entryKindFromName(name);
    if (!kind)
        return fail(ErrorCode::Malformed, "There is no kind of entry \"" + name + "\".");
    entry.kind = *kind;
    readCommon(fields, entry);
    readOwn(fields, entry);
    if (const std::string &problem = fields.finish(); !problem.empty())
        return fail(ErrorCode::Malformed, "The entry (" + name + ") is not well-formed: " + problem + ".");
    return entry;
}

}
