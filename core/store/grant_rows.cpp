// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/grant_rows.h"

#include "core/store/entry_detail.h"

namespace tidemark
{
namespace
{
bool isEnd(EntryKind kind)
{
    return kind == EntryKind::Expiry || kind == EntryKind::Reopening;
}
}

Result<void> eachOfGrant(sqlite::Connection &connection, int64_t row, Seq grant, Seq last,
                         const std::function<bool(const Entry &)> &visit)
{
    {
        const std::string draw = "% " + std::to_string(grant) + ":%";
        sqlite::Statement entries =
            connection.prepare("SELECT seq, kind, amount, draws, detail FROM main.entries WHERE org = ? AND seq > ? "
                               "AND seq <= ? AND (kind IN (15, 16) OR ' ' || draws LIKE ?) ORDER BY seq");
        entries.bind(row).bind(grant).bind(last).bind(draw);
        while (entries.step()) {
            Entry entry;
            entry.seq = entries.integer(0);
            entry.kind = static_cast<EntryKind>(entries.integer(1));
            entry.amount = Credits::fromThousandths(entries.integer(2));
            const bool right =
                readDraws(entries.text(3), entry.draws) && (!isEnd(entry.kind) || readDetail(entries.text(4), entry));
            if (!right)
                return fail(ErrorCode::Damaged,
                            connection.path() + ": entry " + std::to_string(entry.seq) + " cannot be read.");
            if (isEnd(entry.kind) && entry.grant != grant)
                continue;
            if (!visit(entry))
                return {};
        }
    }
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return {};
}

}
