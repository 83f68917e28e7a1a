// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/grant_uses.h"

#include "core/store/entry_pages.h"
#include "core/store/grant_rows.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
class UseCounter
{
public:
    UseCounter(Seq grant, const GrantUsesPage &page)
        : m_grant(grant)
        , m_page(page)
    {
    }
    void add(const Entry &entry)
    {
        if (entry.kind == EntryKind::Expiry || entry.kind == EntryKind::Reopening)
            m_uses.ended -= entry.amount;
        for (const Draw &draw : entry.draws) {
            if (draw.grant != m_grant)
                continue;
            if (entry.kind != EntryKind::Reversal)
                addUse(entry.seq, draw);
            else if (draw.amount.isNegative())
                m_uses.ended -= draw.amount;
            else
                m_uses.wentBack += draw.amount;
        }
    }
    GrantUses take()
    {
        return std::move(m_uses);
    }

private:
    void addUse(Seq seq, const Draw &draw)
    {
        ++m_uses.count;
        m_uses.paid += draw.amount;
        if (seq <= m_page.after)
            return;
        m_uses.more = m_uses.rows.size() == static_cast<size_t>(m_page.count);
        if (m_uses.more)
            return;
        GrantUses::Row &row = m_uses.rows.emplace_back();
        row.row.entry.seq = seq;
        row.draw = draw;
    }

    Seq m_grant;
    GrantUsesPage m_page;
    GrantUses m_uses;
};

Result<EntryRow> rowOf(Ledger &ledger, const std::string &org, int64_t orgRow, Seq seq)
{
    EntryQuery query;
    query.filter.orgs = {org};
    PageRequest request;
    request.kind = PageRequest::Kind::From;
    request.keys = {{orgRow, seq, {}}};
    request.count = 1;
    Result<std::vector<EntryRow>> rows = readEntries(ledger, query, request);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty() || rows->front().entry.seq != seq)
        return fail(ErrorCode::UnknownEntry, "There is no entry " + std::to_string(seq) + " of \"" + org + "\".");
    return std::move(rows->front());
}

Result<GrantUses> usesReading(Ledger &ledger, const std::string &org, Seq grant, const GrantUsesPage &page,
                              const std::atomic<bool> &cancelled)
{
    const SqlStateReader stored(ledger.connection(), org);
    if (!stored.head())
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + org + "\".");
    const Result<EntryRow> granting = rowOf(ledger, org, stored.row(), grant);
    if (!granting)
        return tl::unexpected(granting.error());
    if (granting->entry.kind != EntryKind::Grant)
        return fail(ErrorCode::UnknownEntry, "Entry " + std::to_string(grant) + " of \"" + org + "\" is no grant.");
    UseCounter counter(grant, page);
    const Seq last = page.upTo > 0 ? page.upTo : stored.head()->seq;
    const Result<void> read = eachOfGrant(ledger.connection(), stored.row(), grant, last, [&](const Entry &entry) {
        counter.add(entry);
        return !cancelled;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    GrantUses uses = counter.take();
    for (GrantUses::Row &row : uses.rows) {
        Result<EntryRow> whole = rowOf(ledger, org, stored.row(), row.row.entry.seq);
        if (!whole)
            return tl::unexpected(whole.error());
        row.row = std::move(*whole);
    }
    return uses;
}
}

Result<GrantUses> grantUses(Ledger &ledger, const std::string &org, Seq grant, const GrantUsesPage &page,
                            const std::atomic<bool> &cancelled)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        return usesReading(ledger, org, grant, page, cancelled);
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}

}
