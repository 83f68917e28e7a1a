// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include "tests/core/store/list_desk.h"

using namespace tidemark;

namespace
{

std::vector<EntryQuery> queries()
{
    std::vector<EntryQuery> all;
    for (const EntrySort sort : {EntrySort::Time, EntrySort::Amount}) {
        for (const bool descending : {true, false}) {
            EntryQuery query{{}, sort, descending};
            all.push_back(query);
            if (sort == EntrySort::Time)
                query.filter.booked = {Instant::parse("2026-02-01T00:00:00Z"), Instant::parse("2027-03-01T00:00:00Z")};
            else
                query.filter.amount = {Credits::whole(-3), Credits::whole(80)};
            all.push_back(query);
        }
    }
    return all;
}

}

class EntryGrowthTest : public QObject, private ListDesk
{
    Q_OBJECT
private:
    int64_t m_minute = 500'000; ///< after all that is made

    void book(const std::function<void(Booking &)> &all)
    {
        auto booking = m_ledger->book();
        QVERIFY(booking);
        all(**booking);
        QVERIFY((*booking)->commit());
    }
    /// Of many amounts, each newer than all entries.
    void topUp(int count)
    {
        book([&](Booking &booking) {
            for (int i = 0; i < count; ++i, m_minute += 3) {
                const auto answer =
                    booking.apply(MadeLedger::topup(MadeLedger::org(i % 5), m_minute, 1 + i * 37 % 101), {true});
                QVERIFY(answer && !answer->error);
            }
        });
    }
    /// An organization whose entries lie between those of others, and before all of them.
    void bookLate(const std::string &org, int64_t minute, int count)
    {
        book([&](Booking &booking) {
            Operation create = MadeLedger::operation(OperationKind::OrgCreate, org, minute);
            create.program = "idealy";
            QVERIFY(booking.apply(create, {true}));
            for (int i = 0; i < count; ++i) {
                const auto answer = booking.apply(MadeLedger::topup(org, minute + i * 60, 1 + i * 13 % 90), {true});
                QVERIFY(answer && !answer->error);
            }
        });
    }
    SparseIndex foundIndex(const EntryQuery &query, const std::function<void()> &afterFirstPiece = {})
    {
        SparseIndex index;
        const auto finder = findRows(*m_ledger, query);
        for (bool complete = false; !complete;) {
            const Result<IndexPiece> piece = finder->next();
            if (!piece)
                qFatal("%s", piece.error().detail.c_str());
            for (const RowKey &key : piece->keys)
                index.begin(key, int64_t(index.stretches()) * rowsPerPage);
            index.endAt(piece->rows);
            index.lastEntry = piece->lastEntry;
            complete = piece->complete;
            if (index.rows() > 0 && afterFirstPiece && !complete)
                afterFirstPiece();
            if (complete && piece->total && *piece->total != piece->rows)
                qFatal("a total that is another");
        }
        return index;
    }
    GrownIndex grown(const EntryQuery &query, const SparseIndex &before)
    {
        auto result = growIndex(*m_ledger, query, before);
        if (!result || !*result)
            qFatal("an index that does not grow");
        return std::move(**result);
    }
    /// From page to page, each of which begins where the index says.
    std::vector<std::string> idsBy(const EntryQuery &query, const SparseIndex &index)
    {
        std::vector<std::string> ids;
        for (int64_t row = 0; row < index.rows(); row += rowsPerPage) {
            const auto place = index.placeOf(row);
            if (!place || place->skip >= 2 * rowsPerPage)
                qFatal("a row that cannot be reached");
            PageRequest request{PageRequest::Kind::From, {place->key}};
            request.skip = place->skip;
            request.count = int(std::min<int64_t>(rowsPerPage, index.rows() - row));
            const auto page = idsOf(read(query, request));
            ids.insert(ids.end(), page.begin(), page.end());
        }
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        open();
    }
    void cleanup()
    {
        m_ledger.reset();
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("l.tidemark"))));
    }

    void placesOfRows()
    {
        SparseIndex index;
        QVERIFY(!index.placeOf(0));
        index.append({7, 1, {}}, 100);
        index.append({5, 2, {}}, 150);
        index.append({3, 9, {}}, 1);
        QCOMPARE(index.rows(), 251);
        QCOMPARE(index.placeOf(0)->key.first, 7);
        QCOMPARE(index.placeOf(99)->skip, 99);
        QCOMPARE(index.placeOf(100)->key.second, 2);
        QCOMPARE(index.placeOf(249)->skip, 149);
        QCOMPARE(index.placeOf(250)->skip, 0);
        QCOMPARE(index.stretch(1).rows, 150);
        QVERIFY(!index.placeOf(251));
        QVERIFY(!index.placeOf(-1));
    }

    /// As a list that is found anew, whatever came between.
    void aGrownIndexIsTheListFoundAnew()
    {
        for (const EntryQuery &query : queries()) {
            SparseIndex index = foundIndex(query);
            QVERIFY(index.lastEntry > 3000);
            int late = 0;
            for (const int count : {1, 7, 92, 230, 650, 3}) {
                topUp(count);
                bookLate("late-" + std::to_string(m_minute), -400'000 + late * 100'000, count);
                ++late;
                index = grown(query, index).index;
                QVERIFY(idsBy(query, index) == allIds(query));
            }
            QCOMPARE(index.lastEntry, m_ledger->connection().integer("SELECT max(id) FROM entries").value_or(0));
        }
    }

    void whatIsBookedWhileAnIndexIsFoundComesWhenItGrows()
    {
        for (const EntryQuery &query : queries()) {
            const auto before = allIds(query);
            const SparseIndex index = foundIndex(query, [this] {
                topUp(120);
            });
            QCOMPARE(index.rows(), int64_t(before.size()));
            QVERIFY(idsBy(query, grown(query, index).index) == allIds(query));
        }
    }

    void saysWhatCameFirst()
    {
        // What has turned since is booked with it.
        topUp(5);
        const SparseIndex newest = foundIndex(EntryQuery());
        const SparseIndex oldest = foundIndex(EntryQuery{{}, EntrySort::Time, false});
        topUp(12);
        QCOMPARE(grown(EntryQuery(), newest).cameFirst, 12);
        QCOMPARE(grown(EntryQuery{{}, EntrySort::Time, false}, oldest).cameFirst, 0);
        bookLate("late", -400'000, 30);
        const GrownIndex both = grown(EntryQuery(), newest);
        QCOMPARE(both.cameFirst, 12);
        QVERIFY(both.index.rows() > newest.rows() + 12 + 30);
        QVERIFY(grown(EntryQuery{{}, EntrySort::Time, false}, oldest).cameFirst > 30);
    }

    /// Not with how long the list is.
    void itCostsWhatIsNew()
    {
        topUp(5);
        const SparseIndex index = foundIndex(EntryQuery());
        topUp(5);
        int ticks = 0;
        sqlite3_progress_handler(
            m_ledger->connection().handle(), 10,
            [](void *count) {
                return ++*static_cast<int *>(count) * 0;
            },
            &ticks);
        const GrownIndex more = grown(EntryQuery(), index);
        sqlite3_progress_handler(m_ledger->connection().handle(), 0, nullptr, nullptr);
        QCOMPARE(more.index.rows(), index.rows() + 5);
        QVERIFY2(ticks < 100, qPrintable(QString::number(ticks)));
    }
};

QTEST_GUILESS_MAIN(EntryGrowthTest)
#include "entry_growth_test.moc"
