// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/entry_cells.h"

#include <array>

#include "core/base/sha256.h"

namespace tidemark
{
namespace
{
constexpr std::array<std::string_view, 40> columns{
    "org",        "seq",        "kind",      "amount",    "balance", "booked_at",    "occurred_at", "recorded_at",
    "actor",      "user",       "action",    "model",     "asset",   "source_asset", "source",      "priority",
    "expires_at", "grant",      "of",        "reference", "reason",  "program",      "version",     "plan",
    "effective",  "trial",      "time_zone", "role",      "active",  "limit",        "period",      "percent",
    "credits",    "visibility", "archived",  "error",     "cost",    "draws",        "key",         "hash",
};

/// Cells that may be missing.
struct Given {
    CellSink &row;

    void text(const std::optional<std::string> &value) const
    {
        row.text(value ? std::string_view(*value) : std::string_view());
    }
    void word(const std::optional<std::string_view> &value) const
    {
        value ? row.word(*value) : row.empty();
    }
    void number(int64_t value, bool given) const
    {
        given ? row.number(value) : row.empty();
    }
    void credits(const std::optional<Credits> &value) const
    {
        value ? row.credits(*value) : row.empty();
    }
    void truth(const std::optional<bool> &value) const
    {
        value ? row.word(*value ? "true" : "false") : row.empty();
    }
};

std::string drawsText(const std::vector<Draw> &draws)
{
    std::string text;
    for (const Draw &draw : draws) {
        text += text.empty() ? "" : " ";
        text += std::to_string(draw.grant) + ':' + draw.amount.toString() + (draw.reopened ? " (reopened)" : "");
    }
    return text;
}

void writeLimit(const Entry &entry, CellSink &row)
{
    if (!entry.limit) {
        row.empty();
        row.empty();
        return;
    }
    if (entry.limit->kind == Limit::Kind::Amount)
        row.credits(entry.limit->amount);
    else
        row.word(limitName(entry));
    row.word(periodName(entry.period));
}

/// What happened, to what and by whom.
void writeUse(const Entry &entry, CellSink &row)
{
    row.text(entry.org);
    row.number(entry.seq);
    row.word(entryKindName(entry.kind));
    row.credits(entry.amount);
    row.credits(entry.balance);
    row.instant(entry.bookedAt);
    row.instant(entry.occurredAt);
    row.instant(entry.recordedAt);
    row.text(entry.actor);
    row.text(entry.user);
    row.text(entry.action);
    row.text(entry.model);
    row.text(entry.asset);
    row.text(entry.sourceAsset);
}
}

std::span<const std::string_view> entryColumns()
{
    return columns;
}

void writeEntryCells(const Entry &entry, CellSink &row)
{
    const Given given{row};
    writeUse(entry, row);
    given.word(entry.source ? std::optional(grantSourceName(*entry.source)) : std::nullopt);
    given.number(entry.priority, entry.kind == EntryKind::Grant);
    entry.expiresAt ? row.instant(*entry.expiresAt) : row.empty();
    given.number(entry.grant, entry.grant != 0);
    given.number(entry.of, entry.of != 0);
    given.text(entry.reference);
    given.text(entry.reason);
    row.text(entry.program);
    given.number(entry.version, entry.version != 0);
    row.text(entry.plan);
    row.word(entry.kind != EntryKind::PlanChanged ? "" : entry.effective == Effective::Now ? "now" : "next_cycle");
    given.credits(entry.trial);
    row.text(entry.timeZone);
    given.text(entry.role);
    given.truth(entry.active);
    writeLimit(entry, row);
    given.credits(entry.percent);
    given.credits(entry.credits);
    row.word(!entry.visibility ? "" : *entry.visibility == Visibility::Personal ? "personal" : "org");
    given.truth(entry.archived);
    row.word(entry.error);
    given.credits(entry.kind == EntryKind::Refusal ? std::optional(entry.cost) : std::nullopt);
    row.text(drawsText(entry.draws));
    row.text(entry.key);
    row.word(toHex(entry.hash));
}

}
