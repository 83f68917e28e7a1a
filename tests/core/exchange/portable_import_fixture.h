// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/exchange/check/verify_ledger.h"
#include "core/exchange/portable/portable_export.h"
#include "core/exchange/portable/portable_import.h"
#include "core/store/sql_state_reader.h"
#include "core/store/sqlite.h"
#include "tests/core/exchange/export_lines.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"
#include "tests/support/state_text.h"

namespace tidemark::test
{

inline const Instant exportedAt = *Instant::parse("2026-11-22T00:00:00Z");

inline std::string exported(Ledger &ledger, const std::vector<std::string> &orgs = {})
{
    std::string bytes;
    const auto sink = [&bytes](std::string_view more) {
        bytes += more;
        return true;
    };
    PortableExportOptions options;
    options.orgs = orgs;
    options.exportedAt = exportedAt;
    if (const auto counts = writePortableExport(ledger, options, sink); !counts)
        qFatal("%s", counts.error().detail.c_str());
    return bytes;
}

/// "2 new, 1 continued, 0 there: 12 entries", or why not.
inline QByteArray said(const Result<PortableImport> &import)
{
    if (!import)
        return QByteArray::fromStdString(import.error().detail);
    if (import->problem)
        return QByteArray::fromStdString(problemJson(*import->problem));
    return QByteArray::number(qlonglong(import->added())) + " new, "
        + QByteArray::number(qlonglong(import->continued())) + " continued, "
        + QByteArray::number(qlonglong(import->alreadyThere()))
        + " there: " + QByteArray::number(qlonglong(import->entries)) + " entries";
}

inline QByteArray check(Ledger &ledger)
{
    return shown(verifyLedger(ledger));
}

inline std::vector<std::string> orgsOf(Ledger &ledger)
{
    std::vector<std::string> orgs;
    const auto read = ledger.eachEntry([&orgs](const Entry &entry) {
        if (entry.seq == 1)
            orgs.push_back(entry.org);
        return true;
    });
    return read ? orgs : std::vector<std::string>();
}

/// All that the ledger knows of an organization.
inline std::string stateOf(Ledger &ledger, const std::string &org)
{
    std::vector<Entry> chain;
    const auto read = ledger.eachEntry(
        [&chain](const Entry &entry) {
            chain.push_back(entry);
            return true;
        },
        org);
    return read ? StateText(SqlStateReader(ledger.connection(), org), chain)() : "unreadable";
}

/// The rows that stand beside the chains but follow from them.
inline std::string derivedRows(Ledger &ledger)
{
    std::string text;
    for (const char *sql :
         {"SELECT o.org || ' ' || kind || ' ' || reference || ' ' || p.seq FROM purchases p JOIN orgs o ON o.id = "
          "p.org "
          "ORDER BY 1",
          "SELECT o.org || ' ' || of || ' ' || r.seq FROM reversals r JOIN orgs o ON o.id = r.org ORDER BY 1",
          "SELECT id || ' ' || version || ' ' || json FROM programs ORDER BY 1",
          "SELECT o.org || ' ' || e.seq || ' ' || ifnull(answer, '') FROM entries e JOIN orgs o ON o.id = e.org "
          "WHERE key IS NOT NULL ORDER BY 1"}) {
        sqlite::Statement row = ledger.connection().prepare(sql);
        while (row.step())
            text += std::string(row.text(0)) + '\n';
    }
    return text;
}

inline std::vector<std::string> opening(const std::string &org = "a")
{
    return {lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'starter','name':'A','key':'create'", org),
            lineOf("user.create", "2026-01-01", "'user':'u','email':'u@x'", org)};
}

inline std::string topup(const std::string &key, const std::string &org = "a")
{
    return lineOf("topup", "2026-01-03", "'credits':5,'key':'" + key + "'", org);
}

inline std::string charge(const std::string &key, const std::string &fields = {})
{
    return lineOf("action", "2026-01-02",
                  "'user':'u','action':'generate','key':'" + key + "'" + (fields.empty() ? "" : "," + fields));
}

/// A folder with ledgers, and what is taken over between them.
class ImportDesk
{
public:
    std::string path(const char *name) const
    {
        return m_folder.path(name);
    }
    std::unique_ptr<Ledger> ledger(const char *name) const
    {
        return openLedger(path(name));
    }
    Result<PortableImport> import(Ledger &to, const std::string &bytes, const PortableImportOptions &options = {}) const
    {
        writeAll(QString::fromStdString(path("x.jsonl")), bytes);
        return importPortableExport(to, path("x.jsonl"), options);
    }

private:
    Folder m_folder;
};

}
