// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile/reconcile_json.h"

#include "core/base/json.h"
#include "core/exchange/reconcile/reconcile_names.h"

namespace tidemark
{
namespace
{
void appendMember(std::string &json, std::string_view name, std::string_view value, bool text)
{
    if (json.back() != '{')
        json += ',';
    appendJsonString(json, name);
    json += ':';
    if (text)
        appendJsonString(json, value);
    else
        json += value;
}

void appendText(std::string &json, std::string_view name, std::string_view value)
{
    if (!value.empty())
        appendMember(json, name, value, true);
}

void appendNumber(std::string &json, std::string_view name, int64_t value)
{
    appendMember(json, name, std::to_string(value), false);
}

void appendCredits(std::string &json, std::string_view name, const std::optional<Credits> &value)
{
    if (value)
        appendMember(json, name, value->toString(), true);
}

void appendSide(std::string &json, std::string_view name, const std::optional<UsageSide> &side)
{
    if (!side)
        return;
    std::string object = "{";
    for (const UsageField field : usageFields)
        appendText(object, usageFieldName(field), usageText(*side, field));
    appendCredits(object, "credits", side->credits);
    appendMember(json, name, object + '}', false);
}

std::string rowJson(const ReconciledUsage &usage)
{
    std::string json = "{";
    appendText(json, "cause", usageCauseName(usage.cause));
    appendText(json, "error", usage.error);
    appendText(json, "org", usage.org);
    appendText(json, "key", usage.key);
    if (usage.line != 0)
        appendNumber(json, "line", usage.line);
    if (usage.seq != 0)
        appendNumber(json, "seq", usage.seq);
    appendCredits(json, "price", usage.price);
    appendSide(json, "file", usage.inFile);
    appendSide(json, "ledger", usage.inLedger);
    std::string differs = "[";
    for (const UsageField field : usage.differs) {
        differs += differs.size() > 1 ? "," : "";
        appendJsonString(differs, usageFieldName(field));
    }
    appendMember(json, "differs", differs + ']', false);
    for (const auto &[name, truth] :
         {std::pair("reversed", usage.reversed), std::pair("booked_later", usage.bookedLater),
          std::pair("repeated", usage.repeated)}) {
        if (truth)
            appendMember(json, name, "true", false);
    }
    return json + '}';
}

std::string groupJson(const ReconcileReport &report, UsageGroup group)
{
    const ReconcileReport::Total &total = report.of(group);
    std::string json = "{";
    appendNumber(json, "count", total.count);
    if (group != UsageGroup::Same && group != UsageGroup::SaidDifferently && group != UsageGroup::Free)
        appendCredits(json, "credits", total.credits.value());
    if (group == UsageGroup::OnlyInFile)
        appendNumber(json, "refused", report.refused);
    std::string rows = "[";
    for (const ReconciledUsage &usage : report.firstOf(group))
        rows += (rows.size() > 1 ? "," : "") + rowJson(usage);
    appendMember(json, "first", rows + ']', false);
    return json + '}';
}

std::string unreadableJson(const ReconcileReport &report)
{
    std::string rows = "[";
    for (const UnreadableRow &row : report.firstUnreadable) {
        rows += rows.size() > 1 ? ",{" : "{";
        appendNumber(rows, "line", row.line);
        appendText(rows, "message", row.message);
        rows += '}';
    }
    return rows + ']';
}

}

std::string reconcileJson(const ReconcileReport &report)
{
    std::string json = "{";
    appendMember(json, "agrees", report.agrees() ? "true" : "false", false);
    if (report.from && report.to) {
        appendText(json, "from", report.from->toString());
        appendText(json, "to", report.to->toString());
    }
    appendNumber(json, "rows", report.rows);
    appendNumber(json, "entries", report.entries);
    appendNumber(json, "matched", report.matched);
    appendNumber(json, "outside", report.outside);
    appendNumber(json, "repeated", report.repeated);
    appendNumber(json, "reversed", report.reversed);
    appendNumber(json, "unreadable", report.unreadable);
    for (int at = 0; at < usageGroupCount; ++at) {
        const auto group = static_cast<UsageGroup>(at);
        appendMember(json, usageGroupName(group), groupJson(report, group), false);
    }
    appendMember(json, "unreadable_rows", unreadableJson(report), false);
    return json + '}';
}

}
