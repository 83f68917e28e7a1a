// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTest>

#include "core/exchange/json/operation_json.h"
#include "core/store/booking.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"

using namespace tidemark;

namespace
{
std::string charge(const std::string &key, const std::string &asset, const std::string &org = "a")
{
    return lineOf("action", "2026-01-02", "'user':'u','action':'generate','asset':'" + asset + "','key':'" + key + "'",
                  org);
}

std::vector<std::string> opening()
{
    return {lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'plus'"),
            lineOf("user.create", "2026-01-01", "'user':'u'")};
}

/// Each line's outcome: "booked", "again" for a replayed key, or the error's name.
QByteArrayList outcomes(Ledger &ledger, const std::vector<std::string> &lines, BookingSize size = BookingSize::Large)
{
    QByteArrayList said;
    const auto booking = ledger.book(size);
    if (!booking)
        return {"no booking"};
    for (const std::string &line : lines) {
        const Result<Operation> operation = parseOperation(line, "tester");
        const auto answer = operation ? (*booking)->apply(*operation, {}) : tl::unexpected(operation.error());
        if (!answer)
            return {QByteArray::fromStdString(answer.error().detail)};
        said << (answer->error          ? QByteArray::fromStdString(std::string(errorName(answer->error->code)))
                     : answer->replayed ? "again"
                                        : "booked");
    }
    if (const Result<void> done = (*booking)->commit(); !done)
        return {QByteArray::fromStdString(done.error().detail)};
    return said;
}
}

/// What large bookings keep in memory in place of look-ups must know what a look-up would have said.
class BulkBookingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ledger = openLedger(m_folder.path(qPrintable(QStringLiteral("%1.tidemark").arg(++m_number))));
        QVERIFY(m_ledger);
        outcomes(*m_ledger, opening());
    }

    void keysWithinOneTransaction()
    {
        QCOMPARE(
            outcomes(*m_ledger, {charge("k1", "x1"), charge("k1", "x1"), charge("k1", "other"), charge("k2", "x1")}),
            QByteArrayList({"booked", "again", "key_conflict", "duplicate_asset"}));
    }

    void keysOfFormerTransactions()
    {
        outcomes(*m_ledger, {charge("k1", "x1")});
        QCOMPARE(outcomes(*m_ledger, {charge("k1", "x1"), charge("k2", "x1"), charge("k2", "x2")}),
                 QByteArrayList({"again", "duplicate_asset", "booked"}));
        outcomes(*m_ledger, {charge("k3", "x3")}, BookingSize::Small);
        QCOMPARE(outcomes(*m_ledger, {charge("k3", "x3"), charge("k4", "x3"), charge("k2", "x2")}),
                 QByteArrayList({"again", "duplicate_asset", "again"}));
    }

    void keysThatAnotherConnectionBooked()
    {
        outcomes(*m_ledger, {charge("k1", "x1")});
        const auto other = openLedger(m_ledger->path());
        outcomes(*other, {charge("k2", "x2")});
        QCOMPARE(outcomes(*m_ledger, {charge("k2", "x2"), charge("k3", "x2"), charge("k1", "x1")}),
                 QByteArrayList({"again", "duplicate_asset", "again"}));
    }

    void keysOfATransactionThatWasUndone()
    {
        {
            const auto booking = m_ledger->book(BookingSize::Large);
            QVERIFY((*booking)->apply(*parseOperation(charge("k1", "x1"), "tester"), {}));
        }
        QCOMPARE(outcomes(*m_ledger, {charge("k1", "x1"), charge("k1", "x1")}), QByteArrayList({"booked", "again"}));
    }

    void anOrganizationMadeInTheSameTransaction()
    {
        QCOMPARE(outcomes(*m_ledger,
                          {lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'plus','key':'o'", "b"),
                           lineOf("user.create", "2026-01-01", "'user':'u'", "b"), charge("k1", "x1", "b"),
                           charge("k1", "x1", "b"), charge("k1", "x1", "a"),
                           lineOf("reverse", "2026-01-03", "'entry':4,'reason':'r'", "b"),
                           lineOf("reverse", "2026-01-03", "'entry':4,'reason':'r'", "b")}),
                 QByteArrayList({"booked", "booked", "booked", "again", "booked", "booked", "already_reversed"}));
    }

    /// Each transaction reads its own past: that must not keep the log from beginning anew.
    void theLogIsUsedAgain()
    {
        QVERIFY(m_ledger->connection().execute("PRAGMA wal_autocheckpoint=20"));
        const std::vector<std::string> lines(100, lineOf("topup", "2026-01-02", "'credits':'1'"));
        const QFileInfo log(QString::fromStdString(m_ledger->path()) + QStringLiteral("-wal"));
        qint64 afterTwo = 0;
        for (int transaction = 1; transaction <= 12; ++transaction) {
            QCOMPARE(outcomes(*m_ledger, lines).count("booked"), 100);
            if (transaction == 2)
                afterTwo = QFileInfo(log.filePath()).size();
        }
        QVERIFY(afterTwo > 0);
        QCOMPARE_LE(QFileInfo(log.filePath()).size(), 2 * afterTwo);
    }

    void manyAssetsAreAllThere()
    {
        std::vector<std::string> lines;
        for (int i = 0; i < 400; ++i)
            lines.push_back(lineOf("action", "2026-01-02",
                                   "'user':'u','action':'background_removal','source_model':'m','asset':'x"
                                       + std::to_string(i * 7919 % 400) + "'"));
        QCOMPARE(outcomes(*m_ledger, lines).count("duplicate_asset"), 0);
        for (int i = 0; i < 400; ++i)
            QCOMPARE(outcomes(*m_ledger, {lines[size_t(i)]}), QByteArrayList({"duplicate_asset"}));
    }

private:
    Folder m_folder;
    int m_number = 0;
    std::unique_ptr<Ledger> m_ledger;
};

QTEST_GUILESS_MAIN(BulkBookingTest)
#include "bulk_booking_test.moc"
