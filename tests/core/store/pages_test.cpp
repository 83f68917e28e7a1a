// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_reader.h"

#include <QTest>

#include <atomic>
#include <sqlite3.h>

#include "core/store/entry_pages.h"
#include "core/store/sqlite.h"
#include "tests/core/store/list_desk.h"

using namespace tidemark;

Q_DECLARE_METATYPE(tidemark::ListQuery)

namespace
{
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

std::vector<ListQuery> allQueries()
{
    std::vector<ListQuery> queries;
    OrgFilter lowOrgs;
    lowOrgs.states = {CreditState::Low, CreditState::Exhausted};
    lowOrgs.program = "idealy";
    lowOrgs.text = "org";
    UserFilter admins;
    admins.orgs = {MadeLedger::org(1)};
    admins.role = "admin";
    admins.active = true;
    admins.text = "person";
    for (const bool descending : {false, true}) {
        for (const EntryFilter &filter : entryFilters()) {
            for (const EntrySort sort : {EntrySort::Time, EntrySort::Amount, EntrySort::Org})
                queries.push_back(EntryQuery{filter, sort, descending});
        }
        for (int sort = 0; sort <= int(OrgSort::Renewal); ++sort) {
            queries.push_back(OrgQuery{{}, OrgSort(sort), descending, asOf});
            queries.push_back(OrgQuery{lowOrgs, OrgSort(sort), descending, asOf});
        }
        for (int sort = 0; sort <= int(UserSort::Left); ++sort) {
            queries.push_back(UserQuery{{}, UserSort(sort), descending, asOf});
            queries.push_back(UserQuery{admins, UserSort(sort), descending, asOf});
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

}

class PagesTest : public QObject, private ListDesk
{
    Q_OBJECT

    std::vector<AssetRow> assetsOf(const AssetQuery &query)
    {
        return std::get<std::vector<AssetRow>>(read(query, {PageRequest::Kind::Keys, indexOf(query).keys, 100}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        open();
        QVERIFY(m_ledger->connection().integer("SELECT count(*) FROM entries").value_or(0) > 3000);
        QVERIFY(m_ledger->connection().integer("SELECT count(*) FROM entries WHERE kind = 11").value_or(0) > 100);
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
        UserQuery query;
        query.filter.orgs = {MadeLedger::org(1)};
        query.sort = UserSort::Used;
        query.descending = true;
        query.at = asOf;
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

    void assetsOfThePastAreSortedByWhatTheyWereThen()
    {
        const Instant then = *Instant::parse("2026-05-20T00:00:00Z");
        std::vector<Operation> updates;
        for (const AssetRow &asset : assetsOf(AssetQuery())) {
            if (asset.archived || asset.visibility == Visibility::Org || updates.size() == 12)
                continue;
            Operation update = MadeLedger::operation(OperationKind::Asset, asset.org, 0);
            update.at = Instant{then.ms + 60'000};
            update.asset = asset.asset;
            if (updates.size() % 2 == 0)
                update.archived = true;
            else
                update.visibility = Visibility::Org;
            updates.push_back(update);
        }
        {
            auto booking = m_ledger->book();
            QVERIFY(booking);
            for (const Operation &update : updates)
                QVERIFY((*booking)->apply(update, {true}));
            QVERIFY((*booking)->commit());
        }
        int otherwise = 0;
        std::map<std::string, AssetRow> today;
        for (const AssetRow &asset : assetsOf(AssetQuery()))
            today.emplace(asset.org + '/' + asset.asset, asset);
        for (const AssetSort sort : {AssetSort::Visibility, AssetSort::Archived}) {
            for (const bool descending : {false, true}) {
                AssetQuery query;
                query.sort = sort;
                query.descending = descending;
                query.at = then;
                int last = descending ? 1 : 0;
                for (const AssetRow &asset : assetsOf(query)) {
                    const AssetRow &later = today.at(asset.org + '/' + asset.asset);
                    otherwise += asset.archived != later.archived || asset.visibility != later.visibility;
                    const int value =
                        sort == AssetSort::Archived ? asset.archived : asset.visibility == Visibility::Org;
                    QVERIFY(descending ? value <= last : value >= last);
                    last = value;
                }
            }
        }
        QCOMPARE(otherwise, 4 * 12);
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
