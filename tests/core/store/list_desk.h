// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

#include "core/query/org_figures.h"
#include "core/store/row_reader.h"
#include "tests/core/made_ledger.h"

const tidemark::Instant asOf = *tidemark::Instant::parse("2026-06-01T00:00:00Z");

namespace tidemark
{

inline std::string idOf(const Rows &rows, size_t index)
{
    return std::visit(
        [&](const auto &all) -> std::string {
            const auto &row = all[index];
            using T = std::decay_t<decltype(row)>;
            if constexpr (std::is_same_v<T, EntryRow>)
                return std::to_string(row.id);
            else if constexpr (std::is_same_v<T, OrgRow>)
                return row.figures.org;
            else if constexpr (std::is_same_v<T, UserRow>)
                return row.org + "/" + row.balance.user;
            else
                return row.org + "/" + row.asset;
        },
        rows);
}

inline size_t countOf(const Rows &rows)
{
    return std::visit(
        [](const auto &all) {
            return all.size();
        },
        rows);
}

inline std::vector<std::string> idsOf(const Rows &rows)
{
    std::vector<std::string> ids;
    for (size_t i = 0; i < countOf(rows); ++i)
        ids.push_back(idOf(rows, i));
    return ids;
}

inline std::vector<EntryFilter> entryFilters()
{
    std::vector<EntryFilter> filters(23);
    filters[1].orgs = {MadeLedger::org(1)};
    filters[2].orgs = {MadeLedger::org(3), MadeLedger::org(0), "nobody"};
    filters[3].kinds = {EntryKind::Refusal, EntryKind::Grant};
    filters[4].user = MadeLedger::user(1);
    filters[5].action = "upscale";
    filters[6].text = "BANANA pro";
    filters[7].booked = {Instant::parse("2026-02-01T00:00:00Z"), Instant::parse("2026-02-20T00:00:00Z")};
    filters[8].amount = {Credits::whole(-1), Credits::whole(300)};
    filters[9] = filters[7];
    filters[9].orgs = {MadeLedger::org(2)};
    filters[10] = filters[9];
    filters[10].kinds = {EntryKind::Charge};
    filters[10].amount = filters[8].amount;
    filters[11].text = "100%_no";
    filters[12].notOrgs = {MadeLedger::org(1), MadeLedger::org(4)};
    filters[13].kinds = {EntryKind::Refusal};
    filters[13].sources = {GrantSource::Topup};
    filters[14].states = {EntryState::Reversed};
    filters[15].states = {EntryState::Booked, EntryState::Refused};
    filters[15].orgs = {MadeLedger::org(2)};
    filters[16].ids = {100, 900};
    filters[17].balance = {Credits::whole(10), Credits::whole(100)};
    filters[18].whatText = "ground rem";
    filters[19].userText = "PERSON 2";
    filters[20].modelText = "pro";
    filters[21].actorText = "nobody";
    filters[22].sources = {GrantSource::Topup};
    return filters;
}

/// A made ledger whose lists are read whole.
class ListDesk
{
public:
    void open()
    {
        auto opened = Ledger::open(m_folder.filePath(QStringLiteral("l.tidemark")).toStdString(), OpenMode::CreateNew);
        QVERIFY(opened);
        m_ledger = std::move(*opened);
        QVERIFY(MadeLedger().fill(*m_ledger));
        QVERIFY(refreshFigures(*m_ledger, asOf, {}, std::atomic<bool>(false)));
    }
    struct Index {
        std::vector<RowKey> keys;
        int64_t rows = 0;
        std::optional<int64_t> total;
    };
    Index indexOf(const ListQuery &query)
    {
        Index index;
        const auto finder = findRows(*m_ledger, query);
        for (bool complete = false; !complete;) {
            const Result<IndexPiece> piece = finder->next();
            if (!piece)
                qFatal("%s", piece.error().detail.c_str());
            index.keys.insert(index.keys.end(), piece->keys.begin(), piece->keys.end());
            index.rows = piece->rows;
            index.total = piece->total;
            complete = piece->complete;
        }
        return index;
    }
    Rows read(const ListQuery &query, const PageRequest &request)
    {
        Result<Rows> rows = readRows(*m_ledger, query, request);
        if (!rows)
            qFatal("%s", rows.error().detail.c_str());
        return *rows;
    }
    std::vector<std::string> allIds(const ListQuery &query)
    {
        const Index index = indexOf(query);
        std::vector<std::string> ids;
        const size_t step = isSparse(query) ? 1 : size_t(rowsPerPage);
        for (size_t at = 0; at < index.keys.size(); at += step) {
            PageRequest request;
            request.kind = step == 1 ? PageRequest::Kind::From : PageRequest::Kind::Keys;
            request.keys.assign(index.keys.begin() + long(at),
                                index.keys.begin() + long(std::min(at + step, index.keys.size())));
            const auto page = idsOf(read(query, request));
            ids.insert(ids.end(), page.begin(), page.end());
        }
        if (int64_t(ids.size()) != index.rows || (index.total && index.total != index.rows))
            qFatal("an index that counts otherwise");
        return ids;
    }

protected:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

}
