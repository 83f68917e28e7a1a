// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/entries_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/core/models/fake_page_source.h"

using namespace tidemark;

class PagedTableModelTest : public QObject
{
    Q_OBJECT
private:
    FakePageSource *m_source = nullptr;
    std::unique_ptr<EntriesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QVariant at(int row, int role) const
    {
        return m_model->index(row, EntriesModel::EntryColumn).data(role);
    }
    CellState stateAt(int row) const
    {
        return CellState(at(row, CellStateRole).toInt());
    }
    qlonglong idAt(int row) const
    {
        return at(row, IdRole).isValid() ? at(row, IdRole).toLongLong() : -1;
    }
    /// Opened and told how long it is; the first and the last page may be at hand.
    void openWith(qint64 rows)
    {
        m_source->rows = rows;
        m_model->setFilter({});
        m_source->tell(m_source->opened.last(), rows);
        settle();
    }
    /// The tester looks at rows, too.
    void settle()
    {
        QTest::qWait(0);
        m_source->answerAll();
    }
    bool isAsked(qint64 first) const
    {
        return std::any_of(m_source->asked.begin(), m_source->asked.end(), [first](const auto &each) {
            return each.first == first;
        });
    }
    /// A view looks at these rows.
    void look(std::initializer_list<int> rows)
    {
        for (const int row : rows)
            at(row, Qt::DisplayRole);
    }

private Q_SLOTS:
    void init()
    {
        auto source = std::make_unique<FakePageSource>();
        m_source = source.get();
        m_model = std::make_unique<EntriesModel>(std::move(source));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void isEmptyUntilItIsOpened()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), int(EntriesModel::ColumnCount));
        m_model->sort(EntriesModel::AmountColumn, Qt::AscendingOrder);
        QVERIFY(m_source->opened.isEmpty());
        m_model->refresh();
        QVERIFY(m_source->opened.isEmpty());
        const EntriesModel none(nullptr);
        QCOMPARE(none.rowCount(), 0);
    }

    void theFirstPageIsSentForAtOnce()
    {
        m_model->setFilter({});
        QCOMPARE(m_source->asked.size(), 1);
        m_source->answerAll();
        m_source->tell(1, 1000);
        QCOMPARE(m_model->rowCount(), 1000);
        QCOMPARE(idAt(99), 99);
    }

    void dataNeverWaits()
    {
        openWith(1000);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(!at(250, Qt::DisplayRole).isValid());
        QCOMPARE(stateAt(250), CellState::Loading);
        QVERIFY(m_source->asked.isEmpty());
        QTRY_COMPARE(m_source->asked.size(), 1);
        QCOMPARE(m_source->asked.first().first, 200);
        m_source->answerAll();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), m_model->index(200, 0));
        QCOMPARE(changed.first().at(1).toModelIndex(), m_model->index(299, EntriesModel::ColumnCount - 1));
        QCOMPARE(stateAt(250), CellState::Loaded);
        QCOMPARE(idAt(250), 250);
        QCOMPARE(at(250, Qt::DisplayRole).toString(), QStringLiteral("250"));
    }

    void onePageIsAskedForOnce()
    {
        openWith(1000);
        look({500, 501, 599, 420, 510, 430});
        QTRY_COMPARE(m_source->asked.size(), 2);
        look({500, 430});
        QTest::qWait(0);
        m_source->answer(m_source->opened.last(), 500);
        look({500});
        QTest::qWait(1);
        QCOMPARE(std::count_if(m_source->asked.begin(), m_source->asked.end(),
                               [](const auto &each) {
                                   return each.first == 500;
                               }),
                 1);
    }

    void whatWasScrolledAwayIsForgotten()
    {
        openWith(100'000);
        for (int row = 0; row < 100'000; row += 100)
            look({row});
        QTRY_VERIFY(!m_source->asked.isEmpty());
        QCOMPARE(m_source->asked.size(), 8);
        QCOMPARE(m_source->asked.last().first, 99'900);
        look({100});
        QTRY_COMPARE(m_source->asked.size(), 9);
        QCOMPARE(m_source->forgotten.last().first, 99'200);
        m_source->answer(m_source->opened.last(), 99'200);
        QCOMPARE(stateAt(99'200), CellState::Loading);
    }

    void staleRepliesAreDropped()
    {
        openWith(1000);
        look({300});
        QTRY_COMPARE(m_source->asked.size(), 1);
        const quint64 before = m_source->opened.last();
        m_model->sort(EntriesModel::AmountColumn, Qt::AscendingOrder);
        const quint64 now = m_source->opened.last();
        QVERIFY(now != before);
        QCOMPARE(m_model->rowCount(), 0);
        m_source->tell(before, 500);
        QCOMPARE(m_model->rowCount(), 0);
        m_source->tell(now, 1000);
        m_source->answer(before, 300, 7);
        QCOMPARE(stateAt(300), CellState::Loading);
        QTest::qWait(1);
        m_source->answer(now, 300);
        QCOMPARE(idAt(300), 300);
        m_source->answer(now, 300, 9);
        QCOMPARE(idAt(300), 300);
        m_source->failPage(before, 300);
        QCOMPARE(stateAt(300), CellState::Loaded);
    }

    void repliesComeInAnyOrder()
    {
        m_source->automatic = true;
        m_source->rows = 5000;
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 5000);
        for (const int row : {4900, 100, 2500, 0, 4999})
            QTRY_COMPARE(idAt(row), row);
    }

    void sortGoesToTheSource()
    {
        openWith(10);
        m_model->sort(EntriesModel::OrgColumn, Qt::AscendingOrder);
        const auto query = std::get<EntryQuery>(m_source->query);
        QVERIFY(query.sort == EntrySort::Org && !query.descending);
        const qsizetype opened = m_source->opened.size();
        m_model->sort(EntriesModel::WhatColumn, Qt::AscendingOrder);
        m_model->sort(-1, Qt::AscendingOrder);
        m_model->sort(EntriesModel::OrgColumn, Qt::AscendingOrder);
        QCOMPARE(m_source->opened.size(), opened);
        EntryFilter filter;
        filter.user = "ann";
        m_model->setFilter(filter);
        QCOMPARE(std::get<EntryQuery>(m_source->query).filter, filter);
    }

    void aSearchGrows()
    {
        m_source->rows = 250;
        m_model->setFilter({});
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_source->tell(1, 30, false);
        QVERIFY(m_model->isSearching());
        QCOMPARE(m_model->rowCount(), 30);
        m_source->asked.clear();
        Q_EMIT m_source->pageReady(1, std::make_shared<const PageOfRows>(PageOfRows{0, std::vector<EntryRow>(30)}));
        QCOMPARE(stateAt(29), CellState::Loaded);
        m_source->tell(1, 250, true);
        QVERIFY(!m_model->isSearching());
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(stateAt(30), CellState::Loading);
        QCOMPARE(stateAt(29), CellState::Outdated);
        QTRY_COMPARE(m_source->asked.size(), 1);
        m_source->answerAll();
        QCOMPARE(idAt(99), 99);
    }

    void aRefreshKeepsItsPlace()
    {
        openWith(1000);
        look({300});
        QTRY_VERIFY(isAsked(300));
        m_source->answerAll();
        const QPersistentModelIndex current = m_model->index(350, 1);
        QCOMPARE(current.data(IdRole).toLongLong(), 350);
        m_model->refresh();
        QVERIFY(!m_source->growing);
        QCOMPARE(m_model->rowCount(), 1000);
        QCOMPARE(stateAt(350), CellState::Loaded);
        // The newest are on top: what was at 350 is at 353.
        m_source->rows = 1003;
        m_source->tell(m_source->opened.last(), 1003);
        QCOMPARE(m_model->rowCount(), 1003);
        QCOMPARE(current.row(), 353);
        QCOMPARE(current.data(CellStateRole).toInt(), int(CellState::Outdated));
        QCOMPARE(current.data(IdRole).toLongLong(), 350);
        QTRY_VERIFY(isAsked(300));
        m_source->answer(m_source->opened.last(), 300, -3);
        QCOMPARE(current.data(CellStateRole).toInt(), int(CellState::Loaded));
        QCOMPARE(current.data(IdRole).toLongLong(), 350);
    }

    void whatIsShownStaysWhileRowsComeBefore()
    {
        openWith(1000);
        look({300, 400, 500});
        QTRY_COMPARE(m_source->asked.size(), 3);
        m_source->answerAll();
        m_model->refresh();
        m_source->rows = 1003;
        m_source->tell(m_source->opened.last(), 1003);
        QCOMPARE(stateAt(453), CellState::Outdated);
        QCOMPARE(idAt(453), 450);
        QCOMPARE(idAt(402), 399);
        QCOMPARE(idAt(400), 397);
        QCOMPARE(stateAt(2), CellState::Loading);
        QCOMPARE(idAt(3), 0);
        QCOMPARE(idAt(602), 599);
        QCOMPARE(stateAt(603), CellState::Loading);
    }

    void oldestFirstGrowsAtTheEnd()
    {
        m_model->sort(EntriesModel::TimeColumn, Qt::AscendingOrder);
        openWith(1000);
        const QPersistentModelIndex current = m_model->index(350, 1);
        m_model->refresh();
        m_source->tell(m_source->opened.last(), 1003);
        QCOMPARE(current.row(), 350);
        QCOMPARE(m_model->rowCount(), 1003);
        m_model->refresh();
        m_source->tell(m_source->opened.last(), 900);
        QCOMPARE(m_model->rowCount(), 900);
    }

    void whatCameBeforeAndBehindIsToldApart()
    {
        openWith(1000);
        const QPersistentModelIndex current = m_model->index(350, 1);
        m_model->refresh();
        m_source->tell(m_source->opened.last(), 1010, true, 4);
        QCOMPARE(m_model->rowCount(), 1010);
        QCOMPARE(current.row(), 354);
        m_model->refresh();
        m_source->tell(m_source->opened.last(), 1020, true, 0);
        QCOMPARE(current.row(), 354);
    }

    void whatNobodyLooksAtIsReadOnceSomebodyDoes()
    {
        openWith(10);
        // One that is looked at tells when the other would have been read.
        auto source = std::make_unique<FakePageSource>();
        FakePageSource *seen = source.get();
        EntriesModel other(std::move(source));
        other.setFilter({});
        seen->tell(seen->opened.last(), 10);
        const auto change = [&] {
            const qsizetype opened = seen->opened.size();
            Q_EMIT m_source->changed();
            Q_EMIT seen->changed();
            QTRY_COMPARE_WITH_TIMEOUT(seen->opened.size(), opened + 1, 3000);
            seen->tell(seen->opened.last(), 10);
        };
        m_model->setWatched(false);
        const qsizetype opened = m_source->opened.size();
        change();
        QCOMPARE(m_source->opened.size(), opened);
        m_model->setWatched(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_source->opened.size(), opened + 1, 3000);
        m_source->tell(m_source->opened.last(), 11);
        // What was about to be read, too.
        Q_EMIT m_source->changed();
        m_model->setWatched(false);
        change();
        QCOMPARE(m_source->opened.size(), opened + 1);
        m_model->setWatched(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_source->opened.size(), opened + 2, 3000);
        m_source->tell(m_source->opened.last(), 11);
        // Nothing has changed since.
        m_model->setWatched(false);
        m_model->setWatched(true);
        Q_EMIT seen->changed();
        QTRY_COMPARE_WITH_TIMEOUT(seen->opened.size(), 4, 3000);
        QCOMPARE(m_source->opened.size(), opened + 2);
    }

    void changesAreReadAtMostOnceASecond()
    {
        openWith(10);
        const qsizetype opened = m_source->opened.size();
        for (int i = 0; i < 20; ++i)
            Q_EMIT m_source->changed();
        QCOMPARE(m_source->opened.size(), opened);
        QTRY_COMPARE_WITH_TIMEOUT(m_source->opened.size(), opened + 1, 3000);
        // While that is read, another change: once it is there, again.
        m_model->refresh();
        QCOMPARE(m_source->opened.size(), opened + 1);
        m_source->tell(m_source->opened.last(), 11);
        QTRY_COMPARE_WITH_TIMEOUT(m_source->opened.size(), opened + 2, 3000);
        // Also where the reading fails.
        m_model->refresh();
        m_source->failPage(m_source->opened.last(), -1);
        QTRY_COMPARE_WITH_TIMEOUT(m_source->opened.size(), opened + 3, 3000);
    }

    void errorsAreTold()
    {
        openWith(1000);
        QSignalSpy failed(m_model.get(), &PagedTableModel::failed);
        look({300});
        QTRY_COMPARE(m_source->asked.size(), 1);
        m_source->failPage(m_source->opened.last(), 300);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(stateAt(300), CellState::Failed);
        look({300});
        QTest::qWait(1);
        QCOMPARE(m_source->asked.size(), 1);
        m_model->refresh();
        m_source->tell(m_source->opened.last(), 1000);
        QCOMPARE(stateAt(300), CellState::Loading);
        m_model->refresh();
        m_source->failPage(m_source->opened.last(), -1);
        QCOMPARE(failed.count(), 2);
        QCOMPARE(m_model->rowCount(), 1000);
        QVERIFY(!m_model->isSearching());
    }

    void memoryIsBounded()
    {
        m_tester.reset();
        openWith(1'000'000);
        for (int first = 100; first <= 300 * 100; first += 100) {
            look({first});
            settle();
        }
        QCOMPARE(stateAt(30'000), CellState::Loaded);
        QCOMPARE(stateAt(0), CellState::Loading);
        int loaded = 0;
        for (int first = 0; first <= 300 * 100; first += 100)
            loaded += m_model->isLoaded(first, first) ? 1 : 0;
        QCOMPARE(loaded, int(PageCache::mostPages));
    }

    void rowsThatNoViewCanShowAreCut()
    {
        m_tester.reset();
        openWith(5'000'000'000);
        QCOMPARE(qint64(m_model->rowCount()), PagedTableModel::mostRows);
        QCOMPARE(m_model->totalRows(), 5'000'000'000);
    }

    void aPageReadWhileTheListWasShorterIsNotAllThereIs()
    {
        m_source->rows = 60;
        m_model->setFilter({});
        m_source->tell(1, 60, false);
        const auto asked = std::exchange(m_source->asked, {});
        QCOMPARE(asked.first().first, 0);
        m_source->tell(1, 139);
        m_source->answer(1, 0);
        QVERIFY(!m_model->isLoaded(0, 99));
        m_source->rows = 139;
        m_model->load(0, 138);
        m_source->answerAll();
        QVERIFY(m_model->isLoaded(0, 138));
        QCOMPARE(m_model->row(138)->id, 138);
    }

    void rowsCanBeSentForToBeCopied()
    {
        openWith(100'000);
        QSignalSpy loaded(m_model.get(), &PagedTableModel::pageLoaded);
        m_model->load(1000, 2999);
        QCOMPARE(m_source->asked.size(), 20);
        QVERIFY(!m_model->isLoaded(1000, 2999));
        m_source->answerAll();
        QCOMPARE(loaded.count(), 20);
        QVERIFY(m_model->isLoaded(1000, 2999));
    }

    void whatMovedDownIsTotalledOnceItIsReadAgain()
    {
        m_tester.reset();
        openWith(1000);
        QSignalSpy known(m_model.get(), &PagedTableModel::totalsKnown);
        m_model->askForTotals({{0, 10}});
        QCOMPARE(known.count(), 1);
        m_model->refresh();
        m_source->tell(m_source->opened.last(), 1005, true, 5);
        // The first rows are not at hand any more, those behind them are outdated.
        m_model->askForTotals({{5, 10}});
        QCOMPARE(known.count(), 1);
        look({5});
        settle();
        m_model->askForTotals({{5, 10}});
        QCOMPARE(known.count(), 2);
        QCOMPARE(known.last().first().value<RowTotals>().rows, 10);
    }
};

QTEST_GUILESS_MAIN(PagedTableModelTest)
#include "paged_table_model_test.moc"
