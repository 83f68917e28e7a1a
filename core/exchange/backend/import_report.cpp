// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/import_report.h"

#include <algorithm>
#include <span>

#include "core/base/json.h"

namespace tidemark
{
namespace
{
constexpr size_t mostTold = 20;

using Orgs = std::vector<std::pair<std::string_view, const ImportCounts *>>;

Orgs inOrder(const ImportReport &report)
{
    Orgs orgs;
    for (const auto &[org, counts] : report.orgs)
        orgs.emplace_back(org, &counts);
    std::sort(orgs.begin(), orgs.end());
    return orgs;
}

std::string plural(int64_t count, const char *one, const char *many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string countsText(const ImportCounts &counts)
{
    std::string text =
        std::to_string(counts.applied) + " applied, " + std::to_string(counts.alreadyThere) + " already there";
    if (!counts.refused.empty()) {
        text += ", " + std::to_string(counts.refusedInAll()) + " refused (";
        const char *separator = "";
        for (const auto &[code, count] : counts.refused) {
            text += separator + std::string(errorName(code)) + " " + std::to_string(count);
            separator = ", ";
        }
        text += ")";
    }
    if (counts.late > 0) {
        text += ", " + std::to_string(counts.late) + " booked late";
        if (counts.lateAcrossCycle > 0)
            text += " (" + std::to_string(counts.lateAcrossCycle) + " across a cycle boundary)";
    }
    return text;
}

std::string changeText(const ImportChange &change)
{
    std::string text = change.org;
    if (!change.user.empty())
        text += ", " + change.user;
    text += ": " + change.what + (change.taken ? " is now " : " is ");
    text +=
        "\"" + change.to + "\"" + (change.taken ? ", was \"" : " in the export and left as \"") + change.from + "\"";
    return text;
}

void appendText(std::string &json, const char *name, std::string_view value)
{
    json.append(",\"").append(name).append("\":");
    appendJsonString(json, value);
}

void appendNumber(std::string &json, const char *name, int64_t value)
{
    json.append(",\"").append(name).append("\":").append(std::to_string(value));
}

/// Without the opening brace's first comma: the caller has written a member before.
void appendCounts(std::string &json, const ImportCounts &counts)
{
    json += "\"applied\":" + std::to_string(counts.applied);
    appendNumber(json, "already_there", counts.alreadyThere);
    json += ",\"refused\":{";
    const char *separator = "";
    for (const auto &[code, count] : counts.refused) {
        json.append(separator).append("\"").append(errorName(code)).append("\":").append(std::to_string(count));
        separator = ",";
    }
    json += '}';
    appendNumber(json, "late", counts.late);
    appendNumber(json, "late_across_cycle", counts.lateAcrossCycle);
}

template<typename Items, typename Append>
void appendList(std::string &json, const char *name, const Items &items, Append append)
{
    json.append(",\"").append(name).append("\":[");
    const char *separator = "";
    for (const auto &item : items) {
        json.append(separator).append("{");
        append(item);
        json += '}';
        separator = ",";
    }
    json += ']';
}
}

int64_t ImportCounts::refusedInAll() const
{
    int64_t all = 0;
    for (const auto &[code, count] : refused)
        all += count;
    return all;
}

void ImportCounts::add(const ImportCounts &other)
{
    applied += other.applied;
    alreadyThere += other.alreadyThere;
    for (const auto &[code, count] : other.refused)
        refused[code] += count;
    late += other.late;
    lateAcrossCycle += other.lateAcrossCycle;
}

ImportCounts &ImportReport::of(std::string_view org)
{
    const auto found = orgs.find(org);
    return found != orgs.end() ? found->second : orgs[std::string(org)];
}

ImportCounts ImportReport::total() const
{
    ImportCounts total;
    for (const auto &[org, counts] : orgs)
        total.add(counts);
    return total;
}

void ImportReport::addUnreadable(UnreadableRow row)
{
    ++unreadable;
    if (firstUnreadable.size() < mostNamed)
        firstUnreadable.push_back(std::move(row));
}

void ImportReport::addChange(ImportChange change)
{
    ++changed;
    if (changes.size() < mostNamed)
        changes.push_back(std::move(change));
}

std::string importReportText(const ImportReport &report)
{
    std::string text = plural(report.rows, "row", "rows") + ": " + countsText(report.total()) + "\n";
    if (report.cancelled)
        text += "Cancelled: what was booked so far stays. Importing again goes on from there.\n";
    for (const auto &[org, counts] : inOrder(report))
        text += "  " + std::string(org) + ": " + countsText(*counts) + "\n";
    for (const UnknownColumn &column : report.unknownColumns)
        text += column.file + ": the column \"" + column.column + "\" is not known and was left out\n";
    for (const ImportChange &change : report.changes)
        text += changeText(change) + "\n";
    if (report.changed > static_cast<int64_t>(report.changes.size()))
        text += plural(report.changed, "change", "changes") + " in all\n";
    // The rejects have all of them.
    const size_t told = std::min(report.firstUnreadable.size(), mostTold);
    for (const UnreadableRow &row : std::span(report.firstUnreadable).first(told))
        text += "Could not be read: " + row.file + (row.line > 0 ? ", line " + std::to_string(row.line) : "") + ": "
            + row.message + "\n";
    if (report.unreadable > static_cast<int64_t>(told))
        text += plural(report.unreadable, "row", "rows") + " could not be read in all\n";
    if (!report.rejectsPath.empty())
        text += plural(report.rejected, "row was", "rows were") + " not taken: see " + report.rejectsPath + "\n";
    return text;
}

std::string importReportJson(const ImportReport &report)
{
    std::string json = "{";
    appendCounts(json, report.total());
    appendNumber(json, "rows", report.rows);
    appendNumber(json, "unreadable", report.unreadable);
    appendNumber(json, "booked", report.booked);
    json += report.cancelled ? ",\"cancelled\":true" : ",\"cancelled\":false";
    json += ",\"orgs\":{";
    const char *separator = "";
    for (const auto &[org, counts] : inOrder(report)) {
        json += separator;
        appendJsonString(json, org);
        json += ":{";
        appendCounts(json, *counts);
        json += '}';
        separator = ",";
    }
    json += '}';
    appendList(json, "unknown_columns", report.unknownColumns, [&](const UnknownColumn &column) {
        json += "\"file\":";
        appendJsonString(json, column.file);
        appendText(json, "column", column.column);
    });
    appendNumber(json, "changed", report.changed);
    appendList(json, "changes", report.changes, [&](const ImportChange &change) {
        json += "\"org\":";
        appendJsonString(json, change.org);
        if (!change.user.empty())
            appendText(json, "user", change.user);
        appendText(json, "what", change.what);
        appendText(json, "from", change.from);
        appendText(json, "to", change.to);
        json += change.taken ? ",\"taken\":true" : ",\"taken\":false";
    });
    appendList(json, "unreadable_rows", report.firstUnreadable, [&](const UnreadableRow &row) {
        json += "\"file\":";
        appendJsonString(json, row.file);
        appendNumber(json, "line", row.line);
        appendText(json, "message", row.message);
    });
    appendNumber(json, "rejected", report.rejected);
    if (report.rejectsPath.empty())
        json += ",\"rejects\":null";
    else
        appendText(json, "rejects", report.rejectsPath);
    json += '}';
    return json;
}

}
