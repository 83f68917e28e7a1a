// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/booked_purchases.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "core/exchange/bytes/csv_reader.h"
#include "core/exchange/portable/chosen_entries.h"

namespace tidemark
{
namespace
{
constexpr std::string_view referencePrefix = "tidemark-";
constexpr std::string_view importedPrefix = "purchase:";

struct Row {
    Instant at;
    Seq seq = 0;
    std::string text;
};

std::string textOf(const Entry &entry)
{
    std::string text = entry.occurredAt.toString() + ',';
    appendCsvCell(text, entry.org);
    text.append(1, ',').append(purchaseKindOf(entry)).append(1, ',');
    if (entry.kind != EntryKind::Grant && entry.plan != noPlan)
        appendCsvCell(text, entry.plan);
    text += ',';
    if (entry.kind == EntryKind::Grant)
        text += entry.amount.toString();
    text += ',';
    appendCsvCell(text, purchaseReference(entry));
    return text + '\n';
}

/// The rows from `first` on are of one organization, by seq.
void leaveOut(std::vector<Row> &rows, size_t first, Seq seq)
{
    const auto at = std::lower_bound(rows.begin() + ptrdiff_t(first), rows.end(), seq, [](const Row &row, Seq wanted) {
        return row.seq < wanted;
    });
    if (at != rows.end() && at->seq == seq)
        rows.erase(at);
}

bool isImported(const Entry &entry)
{
    return entry.key.starts_with(importedPrefix);
}
}

std::string_view purchaseKindOf(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Grant:
        return entry.source == GrantSource::Topup ? "topup" : "";
    case EntryKind::TrialConverted:
        return "conversion";
    case EntryKind::PlanChanged:
        if (entry.actor == systemActor)
            return {};
        return entry.plan == noPlan ? "cancellation" : "plan_change";
    default:
        return {};
    }
}

std::string purchaseReference(const Entry &entry)
{
    return entry.reference.value_or(std::string(referencePrefix) + std::to_string(entry.seq));
}

std::optional<Seq> seqOfReference(std::string_view reference)
{
    if (!reference.starts_with(referencePrefix))
        return std::nullopt;
    reference.remove_prefix(referencePrefix.size());
    Seq seq = 0;
    const auto parsed = std::from_chars(reference.data(), reference.data() + reference.size(), seq);
    const bool whole = parsed.ec == std::errc() && parsed.ptr == reference.data() + reference.size();
    return whole && seq > 0 ? std::optional(seq) : std::nullopt;
}

Result<int64_t> writePurchases(ChainReader &chains, const PurchasesOptions &options, const PortableSink &sink)
{
    std::vector<Row> rows;
    size_t firstOfOrg = 0;
    const auto take = [&](const Entry &entry) {
        if (entry.seq == 1)
            firstOfOrg = rows.size();
        if (entry.kind == EntryKind::Reversal)
            leaveOut(rows, firstOfOrg, entry.of);
        // The key stands on the last entry of an operation: the grant after a conversion or an upgrade.
        if (isImported(entry) && purchaseKindOf(entry).empty())
            leaveOut(rows, firstOfOrg, entry.seq - 1);
        if (!purchaseKindOf(entry).empty() && !isImported(entry) && entry.recordedAt >= options.since)
            rows.push_back({entry.occurredAt, entry.seq, textOf(entry)});
        return true;
    };
    if (const Result<void> walked = eachChosenEntry(chains, options.orgs, options.progress, take); !walked)
        return tl::unexpected(walked.error());
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return a.at < b.at;
    });
    bool written = sink("at,org,kind,plan,credits,reference\n");
    for (const Row &row : rows)
        written = written && sink(row.text);
    if (!written)
        return fail(ErrorCode::IoFailed, "The purchases could not be written.");
    return static_cast<int64_t>(rows.size());
}

}
