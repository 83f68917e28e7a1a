// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entries_csv.h"

#include "core/base/sha256.h"
#include "core/exchange/chosen_entries.h"
#include "core/exchange/csv_reader.h"

namespace tidemark
{
namespace
{
constexpr size_t pieceSize = 64 * 1024;
constexpr std::string_view header =
    "org,seq,kind,amount,balance,booked_at,occurred_at,recorded_at,actor,user,action,model,asset,source_asset,source,"
    "priority,expires_at,grant,of,reference,reason,program,version,plan,effective,trial,time_zone,role,active,limit,"
    "period,percent,credits,visibility,archived,error,cost,draws,key,hash\r\n";

class RowWriter
{
public:
    explicit RowWriter(std::string &csv)
        : m_csv(csv)
    {
    }
    void text(std::string_view value)
    {
        begin();
        appendTextCell(m_csv, value);
    }
    void plain(std::string_view value)
    {
        begin();
        m_csv += value;
    }
    void number(int64_t value, bool given = true)
    {
        plain(given ? std::to_string(value) : std::string());
    }
    void given(const std::optional<std::string> &value)
    {
        text(value.value_or(std::string()));
    }
    void given(const std::optional<Credits> &value)
    {
        plain(value ? value->toString() : std::string());
    }
    void given(const std::optional<bool> &value)
    {
        plain(!value ? "" : *value ? "true" : "false");
    }

private:
    void begin()
    {
        if (m_any)
            m_csv += ',';
        m_any = true;
    }
    std::string &m_csv;
    bool m_any = false;
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

void appendRow(std::string &csv, const Entry &entry)
{
    const bool isGrant = entry.kind == EntryKind::Grant;
    RowWriter row(csv);
    row.text(entry.org);
    row.number(entry.seq);
    row.plain(entryKindName(entry.kind));
    row.plain(entry.amount.toString());
    row.plain(entry.balance.toString());
    row.plain(entry.bookedAt.toString());
    row.plain(entry.occurredAt.toString());
    row.plain(entry.recordedAt.toString());
    row.text(entry.actor);
    row.text(entry.user);
    row.text(entry.action);
    row.text(entry.model);
    row.text(entry.asset);
    row.text(entry.sourceAsset);
    row.plain(entry.source ? grantSourceName(*entry.source) : "");
    row.number(entry.priority, isGrant);
    row.plain(entry.expiresAt ? entry.expiresAt->toString() : std::string());
    row.number(entry.grant, entry.grant != 0);
    row.number(entry.of, entry.of != 0);
    row.given(entry.reference);
    row.given(entry.reason);
    row.text(entry.program);
    row.number(entry.version, entry.version != 0);
    row.text(entry.plan);
    row.plain(entry.kind != EntryKind::PlanChanged ? "" : entry.effective == Effective::Now ? "now" : "next_cycle");
    row.given(entry.trial);
    row.text(entry.timeZone);
    row.given(entry.role);
    row.given(entry.active);
    row.plain(entry.limit ? limitName(entry) : std::string());
    row.plain(entry.limit ? periodName(entry.period) : "");
    row.given(entry.percent);
    row.given(entry.credits);
    row.plain(!entry.visibility ? "" : *entry.visibility == Visibility::Personal ? "personal" : "org");
    row.given(entry.archived);
    row.plain(entry.error);
    row.plain(entry.kind == EntryKind::Refusal ? entry.cost.toString() : std::string());
    row.text(drawsText(entry.draws));
    row.text(entry.key);
    row.plain(toHex(entry.hash));
    csv += "\r\n";
}
}

void appendTextCell(std::string &csv, std::string_view text)
{
    constexpr std::string_view risky = "=+-@\t\r\n";
    if (text.empty() || risky.find(text.front()) == std::string_view::npos)
        return appendCsvCell(csv, text);
    appendCsvCell(csv, '\'' + std::string(text));
}

Result<int64_t> writeEntriesCsv(ChainReader &chains, const EntriesCsvOptions &options, const PortableSink &sink)
{
    std::string csv(options.byteOrderMark ? "\xEF\xBB\xBF" : "");
    csv += header;
    int64_t rows = 0;
    bool written = true;
    const Result<void> walked = eachChosenEntry(chains, options.orgs, options.progress, [&](const Entry &entry) {
        appendRow(csv, entry);
        ++rows;
        if (csv.size() >= pieceSize) {
            written = sink(csv);
            csv.clear();
        }
        return written;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    if (!written || !sink(csv))
        return fail(ErrorCode::IoFailed, "The table could not be written.");
    return rows;
}

}
