// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snoozes.h"

#include "core/store/ledger.h"
#include "core/store/sqlite.h"

namespace tidemark
{
namespace
{
Result<std::unique_ptr<sqlite::Transaction>> beginWriting(Ledger &ledger)
{
    if (ledger.isReadOnly())
        return fail(ErrorCode::ReadOnly, ledger.path() + ": the ledger is open read-only; nothing can be snoozed.");
    return sqlite::Transaction::begin(ledger.connection(), true);
}

Result<void> finish(Ledger &ledger, sqlite::Transaction &transaction)
{
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return transaction.commit();
}
}

Result<std::map<std::string, Snooze>> snoozesAt(Ledger &ledger, Instant now)
{
    std::map<std::string, Snooze> snoozes;
    {
        sqlite::Statement row = ledger.connection().prepare(
            "SELECT org, kind, until, note, actor, at FROM main.snoozes WHERE until > ?1 AND at <= ?1");
        row.bind(now.ms);
        while (row.step()) {
            const std::string org(row.text(0));
            snoozes[org] = {org,
                            static_cast<int>(row.integer(1)),
                            {row.integer(2)},
                            std::string(row.text(3)),
                            std::string(row.text(4)),
                            {row.integer(5)}};
        }
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return snoozes;
}

Result<void> snooze(Ledger &ledger, const Snooze &snooze)
{
    const Result<std::unique_ptr<sqlite::Transaction>> transaction = beginWriting(ledger);
    if (!transaction)
        return tl::unexpected(transaction.error());
    {
        sqlite::Statement insert =
            ledger.connection().prepare("INSERT OR REPLACE INTO main.snoozes (org, kind, until, note, actor, at) "
                                        "SELECT org, ?2, ?3, ?4, ?5, ?6 FROM main.orgs WHERE org = ?1");
        insert.bind(snooze.org).bind(snooze.kind).bind(snooze.until.ms).bind(snooze.note).bind(snooze.actor);
        insert.bind(snooze.at.ms).run();
    }
    if (ledger.connection().changes() == 0 && !ledger.connection().failed())
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + snooze.org + "\".");
    return finish(ledger, **transaction);
}

Result<void> wake(Ledger &ledger, const std::string &org)
{
    const Result<std::unique_ptr<sqlite::Transaction>> transaction = beginWriting(ledger);
    if (!transaction)
        return tl::unexpected(transaction.error());
    {
        sqlite::Statement gone = ledger.connection().prepare("DELETE FROM main.snoozes WHERE org = ?");
        gone.bind(org).run();
    }
    return finish(ledger, **transaction);
}

}
