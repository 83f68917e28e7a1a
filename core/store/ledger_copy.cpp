// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_copy.h"

#include <QFile>
#include <memory>
#include <sqlite3.h>

#include "core/store/ledger.h"
#include "core/store/sqlite.h"

namespace tidemark
{
namespace
{
constexpr int pagesAtOnce = 4096;

Result<void> copyPages(sqlite::Connection &from, sqlite::Connection &to,
                       const std::function<bool(int64_t done, int64_t total)> &goesOn)
{
    // What is read in one transaction is not begun anew when somebody books.
    const auto snapshot = sqlite::Transaction::begin(from, false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const int64_t pageSize = from.integer("PRAGMA page_size").value_or(4096);
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)> copy(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"), &sqlite3_backup_finish);
    if (!copy)
        return tl::unexpected(sqlite::errorOf(sqlite3_errcode(to.handle()), to.path(), sqlite3_errmsg(to.handle())));
    for (;;) {
        const int code = sqlite3_backup_step(copy.get(), pagesAtOnce);
        const int64_t total = sqlite3_backup_pagecount(copy.get());
        const int64_t done = total - sqlite3_backup_remaining(copy.get());
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return tl::unexpected(sqlite::errorOf(code, to.path(), sqlite3_errstr(code)));
        if (goesOn && !goesOn(done * pageSize, total * pageSize))
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    }
}
}

Result<void> copyLedger(Ledger &ledger, const std::string &to,
                        const std::function<bool(int64_t done, int64_t total)> &goesOn)
{
    Result<void> done;
    {
        const Result<std::unique_ptr<sqlite::Connection>> target = sqlite::Connection::open(to, {.create = true});
        if (!target)
            return tl::unexpected(target.error());
        done = copyPages(ledger.connection(), **target, goesOn);
    }
    if (!done)
        QFile::remove(QString::fromStdString(to));
    return done;
}

}
