// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/models/assets_model.h"
#include "core/models/entries_model.h"
#include "core/models/ledger_page_source.h"
#include "core/models/orgs_model.h"
#include "core/models/users_model.h"
#include "core/store/sqlite.h"
#include "tests/core/made_ledger.h"

using namespace tidemark;

namespace
{
template<typename T>
T resultOf(QFuture<T> future)
{
    if (!QTest::qWaitFor(
            [&] {
                return future.isFinished();
            },
            30'000))
        qFatal("a job does not end");
    return future.result();
}
}

class ModelsOnLedgerTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::shared_ptr<LedgerService> m_service;

    template<typename Model>
    std::unique_ptr<Model> make()
    {
        auto model = std::make_unique<Model>(std::make_unique<LedgerPageSource>(m_service));
        new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, model.get());
        return model;
    }
    static bool isThere(const PagedTableModel &model)
    {
        return QTest::qWaitFor(
            [&] {
                return !model.isSearching();
            },
            30'000);
    }
    /// A role of a column, of every row, from page to page.
    static QVariantList all(const PagedTableModel &model, int column, int role)
    {
        QVariantList values;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            if (!QTest::qWaitFor(
                    [&] {
                        return index.data(CellStateRole).toInt() == int(CellState::Loaded);
                    },
                    30'000))
                qFatal("a row does not come");
            values << index.data(role);
        }
        return values;
    }
    QVariantList query(const char *sql)
    {
        return resultOf(m_service->read([sql](Ledger &ledger) {
            QVariantList values;
            sqlite::Statement row = ledger.connection().prepare(sql);
            while (row.step())
                values << QVariant::fromValue<qlonglong>(row.integer(0));
            return values;
        }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("l.tidemark"));
        auto opened = resultOf(LedgerService::open(path, OpenMode::CreateNew));
        QVERIFY(opened);
        m_service = *opened;
        QVERIFY(resultOf(m_service->write([](Ledger &ledger) {
            return MadeLedger().fill(ledger);
        })));
    }

    void entriesNewestFirst()
    {
        const auto model = make<EntriesModel>();
        model->setFilter({});
        QVERIFY(isThere(*model));
        QCOMPARE(all(*model, 0, IdRole), query("SELECT id FROM entries ORDER BY booked_at DESC, id DESC"));
        QCOMPARE(model->totalRows(), model->rowCount());
    }

    void entriesSortAndFilter()
    {
        const auto model = make<EntriesModel>();
        EntryFilter filter;
        filter.kinds = {EntryKind::Refusal};
        model->setFilter(filter);
        model->sort(EntriesModel::AmountColumn, Qt::AscendingOrder);
        QVERIFY(isThere(*model));
        QCOMPARE(all(*model, 0, IdRole), query("SELECT id FROM entries WHERE kind = 11 ORDER BY amount, id"));
        QCOMPARE(model->index(0, EntriesModel::StateColumn).data(StateRole).toInt(), int(StateKind::Refused));
        model->sort(EntriesModel::AmountColumn, Qt::DescendingOrder);
        model->setFilter({});
        QVERIFY(isThere(*model));
        const QVariantList amounts = all(*model, EntriesModel::AmountColumn, SortRole);
        QVERIFY(std::is_sorted(amounts.begin(), amounts.end(), [](const auto &a, const auto &b) {
            return a.toLongLong() > b.toLongLong();
        }));
    }

    void theEndAndTheMiddleAreReachedAtOnce()
    {
        const auto model = make<EntriesModel>();
        model->sort(EntriesModel::TimeColumn, Qt::AscendingOrder);
        model->setFilter({});
        QVERIFY(QTest::qWaitFor([&] {
            return model->rowCount() > 0;
        }));
        const QVariantList ids = query("SELECT id FROM entries ORDER BY booked_at, id");
        for (const int row : {model->rowCount() - 1, model->rowCount() / 2, 0})
            QTRY_COMPARE(model->index(row, 0).data(IdRole), ids.at(row));
    }

    void wordsOfEntries()
    {
        const auto model = make<EntriesModel>();
        EntryFilter filter;
        filter.orgs = {MadeLedger::org(1)};
        model->setFilter(filter);
        model->sort(EntriesModel::TimeColumn, Qt::AscendingOrder);
        QVERIFY(isThere(*model));
        const QVariantList kinds = all(*model, EntriesModel::KindColumn, Qt::DisplayRole);
        for (const char *word : {"Organization created", "Plan grant", "User created", "Use", "Refusal", "Top-up",
                                 "Reversal", "Ended unused"})
            QVERIFY2(kinds.contains(QString::fromLatin1(word)), word);
        QCOMPARE(model->row(0)->entry.kind, EntryKind::OrgCreated);
        QCOMPARE(model->index(0, EntriesModel::WhatColumn).data().toString(), QStringLiteral("Plus"));
        QCOMPARE(model->index(0, EntriesModel::OrgColumn).data().toString(), QStringLiteral("Organization 1"));
        QVERIFY(!model->index(0, EntriesModel::AmountColumn).data(AmountRole).isValid());
        QCOMPARE(model->index(1, EntriesModel::AmountColumn).data(AmountRole).toLongLong(), 500'000);
        QCOMPARE(model->index(1, EntriesModel::TimeColumn).data(CopyRole).toString(),
                 QStringLiteral("2026-01-05T10:01:00.000Z"));
    }

    /// The figures of a hundred thousand organizations take seconds.
    void otherPagesDoNotWaitForFigures()
    {
        QSemaphore gate;
        const auto busy = m_service->readFigures([&gate](Ledger &) {
            gate.acquire();
        });
        const auto entries = make<EntriesModel>();
        entries->setFilter({});
        QTRY_COMPARE(entries->index(0, 0).data(CellStateRole).toInt(), int(CellState::Loaded));
        const auto users = make<UsersModel>();
        users->setFilter({});
        QTRY_COMPARE(users->index(0, 0).data(CellStateRole).toInt(), int(CellState::Loaded));
        QVERIFY(!busy.isFinished());
        gate.release();
        QTRY_VERIFY(busy.isFinished());
    }
    void orgsByEveryColumn()
    {
        const auto model = make<OrgsModel>();
        model->setAt(Instant::parse("2026-06-01T00:00:00Z"));
        model->setFilter({});
        for (int column = 0; column < OrgsModel::ColumnCount; ++column) {
            model->sort(column, Qt::AscendingOrder);
            QVERIFY(isThere(*model));
            const QVariantList values = all(*model, column, SortRole);
            QCOMPARE(values.size(), 5);
            const auto less = [](const QVariant &a, const QVariant &b) {
                if (!a.isValid() || !b.isValid())
                    return a.isValid();
                return QVariant::compare(a, b) == QPartialOrdering::Less;
            };
            QVERIFY2(std::is_sorted(values.begin(), values.end(), less), qPrintable(QString::number(column)));
        }
        const OrgRow *row = model->row(0);
        QVERIFY(row);
        const QModelIndex remaining = model->index(0, OrgsModel::RemainingColumn);
        QCOMPARE(remaining.data(RemainingRole).toLongLong(), row->figures.remaining.thousandths());
        QCOMPARE(remaining.data(OfRole).toLongLong(), row->figures.allotted.thousandths());
        QCOMPARE(remaining.data(StateRole).toInt(), int(row->figures.state));
    }

    void usersByEveryColumn()
    {
        const auto model = make<UsersModel>();
        model->setFilter({});
        for (int column = 0; column < UsersModel::ColumnCount; ++column) {
            model->sort(column, Qt::DescendingOrder);
            QVERIFY(isThere(*model));
            QCOMPARE(all(*model, column, IdRole).size(), 20);
        }
        const auto unlimited = all(*model, UsersModel::LeftColumn, RemainingRole);
        QCOMPARE(std::count_if(unlimited.begin(), unlimited.end(),
                               [](const QVariant &left) {
                                   return left.isValid();
                               }),
                 5);
    }

    void assetsByEveryColumn()
    {
        const auto model = make<AssetsModel>();
        model->setFilter({});
        const qsizetype count = query("SELECT 1 FROM assets").size();
        for (int column = 0; column < AssetsModel::ColumnCount; ++column) {
            model->sort(column, Qt::AscendingOrder);
            QVERIFY(isThere(*model));
            const QVariantList values = all(*model, column, SortRole);
            QCOMPARE(values.size(), count);
            // Users are sorted by name, whatever the case.
            if (model->isSortable(column) && column != AssetsModel::UserColumn && column != AssetsModel::ModelColumn)
                QVERIFY2(std::is_sorted(values.begin(), values.end(),
                                        [](const auto &a, const auto &b) {
                                            return QVariant::compare(a, b) == QPartialOrdering::Less;
                                        }),
                         qPrintable(QString::number(column)));
        }
    }

    void whatIsBookedAppearsOnTop()
    {
        const auto model = make<EntriesModel>();
        model->setFilter({});
        QVERIFY(isThere(*model));
        const int before = model->rowCount();
        QTRY_VERIFY(model->index(5, 0).data(IdRole).isValid());
        const QPersistentModelIndex current = model->index(5, 0);
        const qlonglong id = current.data(IdRole).toLongLong();
        const auto outcome = resultOf(m_service->write([](Ledger &ledger) {
            auto booking = ledger.book();
            const auto answer = (*booking)->apply(MadeLedger::topup(MadeLedger::org(0), 200'000, 5), {true});
            return answer && !answer->error && (*booking)->commit();
        }));
        QVERIFY(outcome);
        QTRY_VERIFY(model->rowCount() > before);
        QTRY_COMPARE(current.data(CellStateRole).toInt(), int(CellState::Loaded));
        QCOMPARE(current.data(IdRole).toLongLong(), id);
    }

    void modelsEndWhileTheyAreAsked()
    {
        for (int i = 0; i < 50; ++i) {
            const auto model = make<EntriesModel>();
            EntryFilter filter;
            filter.text = "nano";
            model->setFilter(filter);
            model->setFilter({});
            model->index(0, 0).data();
            if (i % 3 == 0)
                QTest::qWait(0);
        }
    }

    void aSearchIsCancelledByTheNext()
    {
        const auto model = make<EntriesModel>();
        for (const char *text : {"n", "na", "nan", "nano", "nano banana pro"}) {
            EntryFilter filter;
            filter.text = text;
            model->setFilter(filter);
        }
        QVERIFY(isThere(*model));
        QCOMPARE(qlonglong(model->rowCount()),
                 query("SELECT count(*) FROM entries WHERE model = 'Nano Banana Pro'").first().toLongLong());
    }
};

QTEST_GUILESS_MAIN(ModelsOnLedgerTest)
#include "models_on_ledger_test.moc"
