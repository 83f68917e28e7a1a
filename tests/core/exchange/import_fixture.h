// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

#include "core/exchange/backend/backend_export.h"
#include "core/exchange/json/operation_json.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"

/// A folder with an export and a ledger beside it, for tests.
class ImportFixture
{
public:
    ImportFixture()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("export"));
    }
    QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path("export/") + QLatin1String(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }
    QByteArray rejects() const
    {
        QFile file(path("rejects.csv"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    tidemark::Ledger &ledger()
    {
        if (!m_ledger) {
            auto opened = tidemark::Ledger::open(path("a.tidemark").toStdString(), tidemark::OpenMode::CreateIfMissing);
            if (!opened)
                qFatal("%s", opened.error().detail.c_str());
            m_ledger = std::move(*opened);
        }
        return *m_ledger;
    }
    tidemark::Result<tidemark::ImportReport> run(tidemark::ImportOptions options = {},
                                                 const tidemark::ImportProgress &progress = {},
                                                 const std::atomic<bool> &cancelled = false)
    {
        if (options.path.empty())
            options.path = path("export").toStdString();
        options.actor = "importer";
        return tidemark::BackendImport().run(ledger(), options, progress, cancelled);
    }
    tidemark::ImportReport import(const tidemark::ImportOptions &options = {})
    {
        const tidemark::Result<tidemark::ImportReport> report = run(options);
        if (!report)
            qFatal("%s", report.error().detail.c_str());
        return *report;
    }
    /// Books one line of `tidemark-cli apply`, as somebody at the desk.
    tidemark::Answer book(const char *line)
    {
        const auto operation = tidemark::parseOperation(line, "desk");
        auto booking = ledger().book();
        if (!operation || !booking)
            qFatal("%s", line);
        auto answer = (*booking)->apply(*operation, {});
        if (!answer || !(*booking)->commit())
            qFatal("%s", line);
        return *answer;
    }
    tidemark::OrgBalance balance(const std::string &org, const char *at)
    {
        tidemark::Operation operation;
        operation.org = org;
        operation.at = *tidemark::Instant::parse(at);
        const tidemark::Answer answer = ledger().read(operation);
        return answer.balance.value_or(tidemark::OrgBalance());
    }
    std::vector<tidemark::Entry> entries(const std::string &org = {})
    {
        std::vector<tidemark::Entry> all;
        const auto done = ledger().eachEntry(
            [&all](const tidemark::Entry &entry) {
                all.push_back(entry);
                return true;
            },
            org);
        if (!done)
            qFatal("%s", done.error().detail.c_str());
        return all;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<tidemark::Ledger> m_ledger;
};

/// The first entry in which two sets of chains differ; -1: in none.
inline qsizetype firstDifference(const std::vector<tidemark::Entry> &a, const std::vector<tidemark::Entry> &b)
{
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (!sameBooking(a[i], b[i]) || a[i].key != b[i].key)
            return static_cast<qsizetype>(i);
    }
    return a.size() == b.size() ? -1 : static_cast<qsizetype>(std::min(a.size(), b.size()));
}

inline constexpr char oneOrg[] = "org,name,program,plan,trial,created_at,time_zone\n"
                                 "acme,Acme,idealy,,3,2026-01-01T00:00:00Z,\n";
inline constexpr char oneUser[] = "org,user,created_at,role,name,email,limit\n"
                                  "acme,ann,2026-01-01T00:00:00Z,designer,Ann,ann@example.org,\n";
inline constexpr char usageHeader[] = "at,org,user,action,model,asset,source,key\n";

/// One organization on a trial of 3 credits, with one user.
inline void writeOne(const ImportFixture &fixture, const QByteArray &usage = {}, const QByteArray &purchases = {})
{
    fixture.write("orgs.csv", oneOrg);
    fixture.write("users.csv", oneUser);
    fixture.write("usage.csv", usageHeader + usage);
    fixture.write("purchases.csv", "at,org,kind,plan,credits,reference\n" + purchases);
}
