// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>

#include "core/exchange/backend/backend_export.h"
#include "core/exchange/backend/booked_purchases.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"

using namespace tidemark;

namespace
{
void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray purchasesOf(const std::string &ledger, const PurchasesOptions &options = {})
{
    const auto chains = ChainReader::open(ledger);
    if (!chains)
        return QByteArray::fromStdString(chains.error().detail);
    QByteArray csv;
    const Result<int64_t> written = writePurchases(**chains, options, [&csv](std::string_view bytes) {
        csv.append(bytes.data(), qsizetype(bytes.size()));
        return true;
    });
    return written ? csv : QByteArray::fromStdString(written.error().detail);
}
}

class BookedPurchasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_path = m_folder->path("a.tidemark");
        m_export = QString::fromStdString(m_folder->path("export"));
        QDir().mkpath(m_export);
        write(m_export + QStringLiteral("/orgs.csv"),
              "org,name,program,plan,trial,created_at\n"
              "north,North,idealy,,25,2026-01-01T00:00:00Z\n"
              "south,South,idealy,starter,,2026-01-01T00:00:00Z\n");
        write(m_export + QStringLiteral("/purchases.csv"),
              "at,org,kind,plan,credits,reference\n"
              "2026-01-03T00:00:00Z,north,conversion,starter,,\n"
              "2026-01-04T00:00:00Z,north,plan_change,plus,,P-1\n"
              "2026-01-05T00:00:00Z,south,topup,,50,P-2\n");
        import();
    }

    void whatWasImportedIsNotHandedBack()
    {
        QCOMPARE(purchasesOf(m_path), "at,org,kind,plan,credits,reference\n");
    }

    void whatWasBookedHereComesBackOnce()
    {
        book();
        const QByteArray csv = purchasesOf(m_path);
        QCOMPARE(csv,
                 "at,org,kind,plan,credits,reference\n"
                 "2026-01-06T00:00:00.000Z,north,topup,,7.5,tidemark-8\n"
                 "2026-01-07T00:00:00.000Z,south,topup,,5,\"PO 1, again\"\n"
                 "2026-01-08T00:00:00.000Z,north,plan_change,pro,,tidemark-9\n"
                 "2026-01-09T00:00:00.000Z,south,cancellation,,,tidemark-5\n");
        write(m_export + QStringLiteral("/purchases.csv"), csv);
        const ImportReport report = import();
        QCOMPARE(report.booked, 0);
        QCOMPARE(purchasesOf(m_path), csv);
    }

    void onlySomeAreAskedFor()
    {
        book();
        QCOMPARE(purchasesOf(m_path, {{"south"}, Instant::earliest(), {}}).count('\n'), 3);
        QCOMPARE(purchasesOf(m_path, {{}, Instant::latest(), {}}).count('\n'), 1);
        QVERIFY(purchasesOf(m_path, {{"west"}, Instant::earliest(), {}}).contains("west"));
    }

    void aReversedTopUpIsLeftOut()
    {
        book();
        QVERIFY(!applyLines(*openLedger(m_path), {lineOf("reverse", "2026-01-10", "'entry':8", "north")})[0].error);
        QVERIFY(!purchasesOf(m_path).contains("tidemark-8"));
    }

    /// The backend's own reference may look like ours.
    void aReferenceThatOnlyLooksLikeOursIsNew()
    {
        book();
        write(m_export + QStringLiteral("/purchases.csv"),
              "at,org,kind,plan,credits,reference\n2026-01-10T00:00:00Z,north,topup,,9,tidemark-9\n");
        QCOMPARE(import().booked, 1);
    }

private:
    ImportReport import()
    {
        const auto ledger = openLedger(m_path);
        const std::atomic<bool> cancelled = false;
        ImportOptions options;
        options.path = m_export.toStdString();
        const auto report = BackendImport().run(*ledger, options, {}, cancelled);
        return report.value_or(ImportReport());
    }
    void book()
    {
        for (const Answer &answer :
             applyLines(*openLedger(m_path),
                        {lineOf("topup", "2026-01-06", "'credits':'7.5'", "north"),
                         lineOf("plan", "2026-01-08", "'plan':'pro'", "north"),
                         lineOf("topup", "2026-01-07", "'credits':5,'reference':'PO 1, again'", "south"),
                         lineOf("cancel", "2026-01-09", "", "south")}))
            QVERIFY(!answer.error);
    }

    std::unique_ptr<Folder> m_folder;
    std::string m_path;
    QString m_export;
};

QTEST_GUILESS_MAIN(BookedPurchasesTest)
#include "booked_purchases_test.moc"
