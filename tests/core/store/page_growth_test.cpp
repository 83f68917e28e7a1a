// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include "core/store/row_reader.h"
#include "core/store/sqlite.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"

using namespace tidemark;

namespace
{
std::string idOf(int org)
{
    return "org-" + std::to_string(100'000 + org);
}

void fill(Ledger &ledger, int orgs)
{
    std::vector<std::string> lines;
    for (int org = 0; org < orgs; ++org) {
        lines.push_back(lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'starter'", idOf(org)));
        for (int day = 2; day < 9; ++day)
            lines.push_back(lineOf("grant", "2026-01-0" + std::to_string(day), "'credits':1,'priority':0", idOf(org)));
    }
    for (const Answer &answer : applyLines(ledger, lines, 20'000))
        QVERIFY(!answer.error);
}

struct Page {
    int64_t steps = 0; ///< of SQLite's virtual machine
    size_t rows = 0;
    std::string firstOrg;
};

Page pageOf(Ledger &ledger, const ListQuery &query, const PageRequest &request)
{
    Page page;
    sqlite3 *database = ledger.connection().handle();
    const auto count = [](unsigned, void *steps, void *statement, void *) {
        *static_cast<int64_t *>(steps) +=
            sqlite3_stmt_status(static_cast<sqlite3_stmt *>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
        return 0;
    };
    sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, count, &page.steps);
    const Result<Rows> rows = readRows(ledger, query, request);
    sqlite3_trace_v2(database, 0, nullptr, nullptr);
    if (!rows)
        qFatal("%s", rows.error().detail.c_str());
    const auto &entries = std::get<std::vector<EntryRow>>(*rows);
    page.rows = entries.size();
    page.firstOrg = entries.empty() ? std::string() : entries.front().entry.org;
    return page;
}

/// The keys of the pages.
std::vector<RowKey> keysOf(Ledger &ledger, const ListQuery &query)
{
    const Result<IndexPiece> piece = findRows(ledger, query)->next();
    if (!piece || !piece->complete)
        qFatal("not found at once");
    return piece->keys;
}

/// At the start, in the middle and at the end.
std::vector<PageRequest> pagesOf(const std::vector<RowKey> &keys)
{
    return {{PageRequest::Kind::Start, {}},
            {PageRequest::Kind::From, {keys[keys.size() / 2]}},
            {PageRequest::Kind::End, {}}};
}
}

// What a page of the chains costs does not grow with the organizations.
class PageGrowthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_small = openLedger(m_folder.path("small.tidemark"));
        m_large = openLedger(m_folder.path("large.tidemark"));
        fill(*m_small, few);
        fill(*m_large, many);
    }

    void page_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::addColumn<bool>("bounded");
        QTest::newRow("ascending") << false << false;
        QTest::newRow("descending") << true << false;
        QTest::newRow("ascending, within a time") << false << true;
        QTest::newRow("descending, within a time") << true << true;
    }

    void page()
    {
        QFETCH(bool, descending);
        QFETCH(bool, bounded);
        EntryFilter filter;
        if (bounded)
            filter.booked = {Instant::parse("2026-01-03T00:00:00Z"), Instant::parse("2026-01-08T00:00:00Z")};
        const ListQuery query = EntryQuery{filter, EntrySort::Org, descending};
        const std::vector<PageRequest> ofFew = pagesOf(keysOf(*m_small, query));
        const std::vector<PageRequest> ofMany = pagesOf(keysOf(*m_large, query));
        for (size_t i = 0; i < ofFew.size(); ++i) {
            // The counters start anew with what is counted first.
            (void)pageOf(*m_small, query, ofFew[i]);
            (void)pageOf(*m_large, query, ofMany[i]);
            const Page small = pageOf(*m_small, query, ofFew[i]);
            const Page large = pageOf(*m_large, query, ofMany[i]);
            QCOMPARE(small.rows, size_t(rowsPerPage));
            QCOMPARE(large.rows, size_t(rowsPerPage));
            QVERIFY(small.steps > 0);
            QVERIFY2(large.steps <= small.steps * 3 / 2,
                     qPrintable(QStringLiteral("%1: %2 and %3 steps").arg(i).arg(small.steps).arg(large.steps)));
        }
    }

    void pagesBeginWhereTheirKeysSay()
    {
        const ListQuery query = EntryQuery{{}, EntrySort::Org, false};
        const std::vector<RowKey> keys = keysOf(*m_large, query);
        for (size_t page = 0; page < keys.size(); ++page) {
            const int64_t row = int64_t(page) * rowsPerPage;
            QCOMPARE(pageOf(*m_large, query, {PageRequest::Kind::From, {keys[page]}}).firstOrg, idOf(int(row / each)));
        }
    }

private:
    static constexpr int few = 40;
    static constexpr int many = 2000;
    /// Entries of each: one of its creation, one of its first cycle, and its grants.
    static constexpr int64_t each = 9;

    Folder m_folder;
    std::unique_ptr<Ledger> m_small;
    std::unique_ptr<Ledger> m_large;
};

QTEST_GUILESS_MAIN(PageGrowthTest)
#include "page_growth_test.moc"
