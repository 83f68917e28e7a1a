// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sqlite3.h>

#include "core/query/org_figures.h"
#include "core/store/entry_pages.h"
#include "core/store/sqlite.h"
#include "tests/core/made_ledger.h"

using namespace tidemark;

Q_DECLARE_METATYPE(tidemark::ListQuery)

namespace
{
const Instant asOf = *Instant::parse("2026-06-01T00:00:00Z");

/// What SQLite says it would do for each statement that ran, but for those of the store's writers.
class Plans
{
public:
    explicit Plans(sqlite::Connection &connection)
        : m_connection(connection)
    {
        sqlite3_trace_v2(
            connection.handle(), SQLITE_TRACE_STMT,
            [](unsigned, void *self, void *statement, void *) {
                static_cast<Plans *>(self)->m_statements.insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
                return 0;
            },
            this);
    }
    ~Plans()
    {
        sqlite3_trace_v2(m_connection.handle(), 0, nullptr, nullptr);
    }
    /// Steps that look at every entry, or sort.
    QStringList bad()
    {
        sqlite3_trace_v2(m_connection.handle(), 0, nullptr, nullptr);
        QStringList found;
        for (const std::string &sql : m_statements) {
            if (!sql.starts_with("SELECT"))
                continue;
            sqlite::Statement row = m_connection.prepareText("EXPLAIN QUERY PLAN " + sql);
            while (row.step()) {
                m_steps += row.text(3).empty() ? 0 : 1;
                const QString detail = QString::fromUtf8(row.text(3).data(), qsizetype(row.text(3).size()));
                if (detail.startsWith(QStringLiteral("SCAN e")) || detail.contains(QStringLiteral("TEMP B-TREE"))
                    || detail.startsWith(QStringLiteral("SCAN a")))
                    found << detail + QStringLiteral(" in ") + QString::fromStdString(sql);
            }
        }
        return found;
    }
    size_t count() const
    {
        return m_statements.size();
    }
    int steps() const
    {
        return m_steps;
    }

private:
    sqlite::Connection &m_connection;
    std::set<std::string> m_statements;
    int m_steps = 0;
};

std::string idOf(const Rows &rows, size_t index)
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

size_t countOf(const Rows &rows)
{
    return std::visit(
        [](const auto &all) {
            return all.size();
        },
        rows);
}

std::vector<std::string> idsOf(const Rows &rows)
{
    std::vector<std::string> ids;
    for (size_t i = 0; i < countOf(rows); ++i)
        ids.push_back(idOf(rows, i));
    return ids;
}

std::vector<EntryFilter> entryFilters()
{
    std::vector<EntryFilter> filters(12);
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
    return filters;
}

std::vector<ListQuery> allQueries()
{
    std::vector<ListQuery> queries;
    for (const bool descending : {false, true}) {
        for (const EntryFilter &filter : entryFilters()) {
            for (const EntrySort sort : {EntrySort::Time, EntrySort::Amount, EntrySort::Org})
                queries.push_back(EntryQuery{filter, sort, descending});
        }
        for (int sort = 0; sort <= int(OrgSort::BookedAt); ++sort) {
            queries.push_back(OrgQuery{{}, OrgSort(sort), descending, asOf});
            queries.push_back(OrgQuery{{{}, {CreditState::Low, CreditState::Exhausted}, "idealy", {}, "org"},
                                       OrgSort(sort),
                                       descending,
                                       asOf});
        }
        for (int sort = 0; sort <= int(UserSort::Left); ++sort) {
            queries.push_back(UserQuery{{}, UserSort(sort), descending, asOf});
            queries.push_back(
                UserQuery{{{MadeLedger::org(1)}, "admin", true, "person"}, UserSort(sort), descending, asOf});
        }
        for (int sort = 0; sort <= int(AssetSort::Archived); ++sort) {
            queries.push_back(AssetQuery{{}, AssetSort(sort), descending});
            AssetFilter filter;
            filter.orgs = {MadeLedger::org(1), MadeLedger::org(2)};
            filter.archived = false;
            filter.actions = {"generate", "background_removal"};
            filter.text = "person";
            queries.push_back(AssetQuery{filter, AssetSort(sort), descending});
        }
    }
    return queries;
}

/// The list as its definition says, from every entry there is.
std::vector<std::string> expectedEntries(Ledger &ledger, const EntryQuery &query)
{
    struct Row {
        int64_t id, amount, bookedAt, seq;
        std::string org;
    };
    std::vector<Row> rows;
    const EntryFilter &f = query.filter;
    sqlite::Statement row =
        ledger.connection().prepare("SELECT e.id, e.amount, e.booked_at, e.seq, o.org, e.kind, e.user, e.action, "
                                    "e.model FROM entries e, orgs o WHERE o.id = e.org");
    while (row.step()) {
        const Row each{row.integer(0), row.integer(1), row.integer(2), row.integer(3), std::string(row.text(4))};
        const auto has = [](const auto &all, const auto &one) {
            return std::find(all.begin(), all.end(), one) != all.end();
        };
        if ((!f.orgs.empty() && !has(f.orgs, each.org))
            || (!f.kinds.empty() && !has(f.kinds, EntryKind(row.integer(5))))
            || (!f.user.empty() && row.text(6) != f.user) || (!f.action.empty() && row.text(7) != f.action)
            || (f.booked.from && each.bookedAt < f.booked.from->ms)
            || (f.booked.until && each.bookedAt >= f.booked.until->ms)
            || (f.amount.from && each.amount < f.amount.from->thousandths())
            || (f.amount.to && each.amount > f.amount.to->thousandths())
            || (f.text == "BANANA pro" && row.text(8) != "Nano Banana Pro") || f.text == "100%_no")
            continue;
        rows.push_back(each);
    }
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        if (query.sort == EntrySort::Org)
            return std::tie(a.org, a.seq) < std::tie(b.org, b.seq);
        return query.sort == EntrySort::Time ? std::tie(a.bookedAt, a.id) < std::tie(b.bookedAt, b.id)
                                             : std::tie(a.amount, a.id) < std::tie(b.amount, b.id);
    });
    if (query.descending)
        std::reverse(rows.begin(), rows.end());
    std::vector<std::string> ids;
    for (const Row &each : rows)
        ids.push_back(std::to_string(each.id));
    return ids;
}
}

class PagesTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;

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

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Ledger::open(m_folder.filePath(QStringLiteral("l.tidemark")).toStdString(), OpenMode::CreateNew);
        QVERIFY(opened);
        m_ledger = std::move(*opened);
        QVERIFY(MadeLedger().fill(*m_ledger));
        QVERIFY(refreshFigures(*m_ledger, asOf, {}, std::atomic<bool>(false)));
        QVERIFY(m_ledger->connection().integer("SELECT count(*) FROM entries").value_or(0) > 3000);
        QVERIFY(m_ledger->connection().integer("SELECT count(*) FROM entries WHERE kind = 11").value_or(0) > 100);
    }

    void entriesAreListedAsDefined()
    {
        for (const ListQuery &query : allQueries()) {
            const auto *entries = std::get_if<EntryQuery>(&query);
            if (!entries)
                continue;
            const auto expected = expectedEntries(*m_ledger, *entries);
            const auto found = allIds(query);
            QVERIFY2(found == expected,
                     qPrintable(QStringLiteral("sort %1, filter with %2 rows, %3 found")
                                    .arg(int(entries->sort))
                                    .arg(expected.size())
                                    .arg(found.size())));
        }
    }

    void sparseListsCanBeReadFromBothEnds()
    {
        int sparse = 0;
        for (const ListQuery &query : allQueries()) {
            if (!isSparse(query))
                continue;
            ++sparse;
            const auto ids = allIds(query);
            PageRequest start;
            start.count = 70;
            const auto head = idsOf(read(query, start));
            QVERIFY(head.size() == std::min<size_t>(70, ids.size())
                    && std::equal(head.begin(), head.end(), ids.begin()));
            PageRequest end = start;
            end.kind = PageRequest::Kind::End;
            const auto tail = idsOf(read(query, end));
            QVERIFY(tail.size() == head.size() && std::equal(tail.rbegin(), tail.rend(), ids.rbegin()));
        }
        QCOMPARE(sparse, 22);
    }

    void everyListIsWholeAndItsOwnReverse()
    {
        const std::vector<ListQuery> queries = allQueries();
        const size_t half = queries.size() / 2;
        for (size_t i = 0; i < half; ++i) {
            auto up = allIds(queries[i]);
            const auto down = allIds(queries[i + half]);
            QCOMPARE(std::set(up.begin(), up.end()).size(), up.size());
            std::reverse(up.begin(), up.end());
            QVERIFY2(up == down, qPrintable(QString::number(i)));
        }
    }

    void orgsAreSortedWithWhatNeverRunsOutLast()
    {
        for (const OrgSort sort : {OrgSort::Remaining, OrgSort::RunsOut, OrgSort::State, OrgSort::Used}) {
            const OrgQuery query{{}, sort, false, asOf};
            std::vector<int64_t> values;
            for (const RowKey &key : indexOf(query).keys) {
                const Rows rows = read(query, {PageRequest::Kind::Keys, {key}, 1});
                const OrgFigures &figures = std::get<std::vector<OrgRow>>(rows)[0].figures;
                values.push_back(sort == OrgSort::Remaining   ? figures.remaining.thousandths()
                                     : sort == OrgSort::Used  ? figures.usedThisCycle.thousandths()
                                     : sort == OrgSort::State ? int64_t(figures.state)
                                                              : figures.runsOut.value_or(Instant{INT64_MAX}).ms);
            }
            QCOMPARE(values.size(), size_t(5));
            QVERIFY(std::is_sorted(values.begin(), values.end()));
        }
    }

    void usersHaveTheFiguresOfTheBalance()
    {
        const UserQuery query{{{MadeLedger::org(1)}, {}, {}, {}}, UserSort::Used, true, asOf};
        const Index index = indexOf(query);
        const Rows rows = read(query, {PageRequest::Kind::Keys, index.keys, 100});
        Operation balance = MadeLedger::operation(OperationKind::Balance, MadeLedger::org(1), 0);
        balance.at = asOf;
        const Answer answer = m_ledger->read(balance);
        QCOMPARE(answer.balance->users.size(), size_t(4));
        Credits last = Credits::whole(1'000'000);
        for (const UserRow &row : std::get<std::vector<UserRow>>(rows)) {
            const auto user =
                std::find_if(answer.balance->users.begin(), answer.balance->users.end(), [&](const UserBalance &each) {
                    return each.user == row.balance.user;
                });
            QVERIFY(user != answer.balance->users.end());
            QVERIFY(user->used == row.balance.used && user->left == row.balance.left
                    && user->limit == row.balance.limit);
            QVERIFY(row.balance.used <= last);
            last = row.balance.used;
        }
    }

    void assetsSayHowTheyStand()
    {
        AssetQuery query;
        query.filter.archived = true;
        const Index index = indexOf(query);
        QCOMPARE(index.rows, m_ledger->connection().integer("SELECT count(*) FROM assets WHERE archived").value_or(-1));
        QVERIFY(index.rows > 10);
        const Rows rows = read(query, {PageRequest::Kind::Keys, index.keys, 100});
        for (const AssetRow &asset : std::get<std::vector<AssetRow>>(rows)) {
            QVERIFY(asset.archived && !asset.actionName.empty() && !asset.userName.empty());
            QVERIFY(asset.cost.isZero() == (asset.kind == EntryKind::AssetCreated));
        }
        QCOMPARE(indexOf(AssetQuery()).rows,
                 m_ledger->connection().integer("SELECT count(*) FROM assets").value_or(-1));
    }

    void aPageCostsTheSameWhereverItIs()
    {
        const auto cost = [this](const ListQuery &query, const PageRequest &request) {
            int ticks = 0;
            sqlite3_progress_handler(
                m_ledger->connection().handle(), 50,
                [](void *count) {
                    return ++*static_cast<int *>(count) * 0;
                },
                &ticks);
            read(query, request);
            sqlite3_progress_handler(m_ledger->connection().handle(), 0, nullptr, nullptr);
            return ticks;
        };
        for (const EntrySort sort : {EntrySort::Time, EntrySort::Amount, EntrySort::Org}) {
            for (const bool descending : {false, true}) {
                const ListQuery query = EntryQuery{{}, sort, descending};
                const int first = cost(query, {});
                for (const RowKey &key : indexOf(query).keys)
                    QVERIFY(cost(query, {PageRequest::Kind::From, {key}, 100}) < first * 3 / 2 + 50);
            }
        }
    }

    void nothingLooksAtAllEntriesOrSorts()
    {
        Plans plans(m_ledger->connection());
        for (const ListQuery &query : allQueries()) {
            allIds(query);
            if (isSparse(query)) {
                read(query, {});
                read(query, {PageRequest::Kind::End, {}, 100});
            }
        }
        QVERIFY(plans.count() > 50);
        const QStringList bad = plans.bad();
        QVERIFY(plans.steps() > 100);
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
