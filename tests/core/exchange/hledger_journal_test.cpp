// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include "core/exchange/tables/hledger_journal.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/support/desk.h"
#include "tests/support/random_operations.h"
#include "tests/support/rows.h"

using namespace tidemark;

namespace
{
/// What hledger says to these arguments, its errors included.
QString hledger(const QString &journal, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("hledger"), QStringList{QStringLiteral("-f"), journal} + arguments);
    process.waitForFinished();
    QString said = QString::fromUtf8(process.readAll());
    return said.remove(QStringLiteral("running with root privileges is not recommended!\n"));
}
}

/// An independent program adds up what was booked.
class HledgerJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("hledger")).isEmpty())
            QSKIP("hledger is not installed");
    }

    void everyBalanceIsAddedUpAgain()
    {
        const Folder folder;
        const std::string path = folder.path("a.tidemark");
        const std::string odd = "o:d;d  (x) \u00c4 [1]";
        RandomOperations operations("a");
        std::vector<std::string> lines;
        for (uint32_t number = 0; number < 1500; ++number)
            lines.push_back(operations.next(number * 7919));
        lines.push_back(lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'plus'", odd));
        lines.push_back(lineOf("user.create", "2026-01-01", "'user':'date:x'", odd));
        lines.push_back(lineOf("action", "2026-01-03", "'user':'date:x','action':'generate','model':'GPT1 Mini'", odd));
        const auto ledger = openLedger(path);
        applyLines(*ledger, lines, 10'000);

        const QString journal = QString::fromStdString(folder.path("a.journal"));
        write(path, journal);
        QCOMPARE(hledger(journal, {QStringLiteral("check"), QStringLiteral("--strict")}), QString());
        std::map<std::string, Credits> remaining;
        QVERIFY(ledger->eachEntry([&](const Entry &entry) {
            remaining[entry.org] = entry.balance;
            return true;
        }));
        QVERIFY(remaining["a"].isPositive());
        QCOMPARE(remaining[odd], Credits::fromThousandths(499'500));
        const QString balances =
            hledger(journal,
                    {QStringLiteral("balance"), QStringLiteral("assets"), QStringLiteral("--depth=2"),
                     QStringLiteral("-N"), QStringLiteral("-O"), QStringLiteral("csv")});
        QVERIFY2(balances.contains(QStringLiteral("\"499.500 credits\"")), qPrintable(balances));
        const double total = double(remaining["a"].thousandths()) / 1000;
        QVERIFY2(balances.contains(QStringLiteral("\"assets:a\",\"%1 credits\"").arg(total, 0, 'f', 3)),
                 qPrintable(balances));
    }

    void theRealExportBySource()
    {
        ImportFixture fixture;
        ImportOptions options;
        options.path = TIDEMARK_TEST_DATA "/backend-export";
        fixture.import(options);
        const std::string path = fixture.path("a.tidemark").toStdString();
        const QString journal = fixture.path("a.journal");
        write(path, journal);
        QCOMPARE(hledger(journal, {QStringLiteral("check"), QStringLiteral("--strict")}), QString());
        // What each sort of grants has left is added up from the ledger's own answers.
        std::map<std::string, Credits> left;
        std::map<std::string, Instant> heads;
        for (const Entry &entry : fixture.entries())
            heads[entry.org] = entry.bookedAt;
        for (const auto &[org, at] : heads) {
            for (const GrantBalance &grant : fixture.balance(org, at.toString().c_str()).grants)
                left["assets:" + org + ':' + std::string(grantSourceName(grant.source))] += grant.left;
        }
        QVERIFY(left.size() > heads.size());
        QCOMPARE(balancesOf(journal), left);
    }

private:
    static void write(const std::string &ledger, const QString &journal)
    {
        QFile file(journal);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto chains = ChainReader::open(ledger);
        QVERIFY(chains);
        const auto written = writeJournal(**chains, {}, [&file](std::string_view bytes) {
            return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
        });
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
    }
    /// Of the accounts that hold something, as hledger adds them up.
    static std::map<std::string, Credits> balancesOf(const QString &journal)
    {
        std::map<std::string, Credits> balances;
        const QString csv = hledger(journal,
                                    {QStringLiteral("balance"), QStringLiteral("assets"), QStringLiteral("--flat"),
                                     QStringLiteral("-N"), QStringLiteral("-O"), QStringLiteral("csv")});
        static const QRegularExpression line(QStringLiteral("\"(assets:[^\"]+)\",\"([-0-9.]+) credits\""));
        for (auto match = line.globalMatch(csv); match.hasNext();) {
            const auto found = match.next();
            Amount amount;
            parseAmount(found.captured(2).toStdString(), amount);
            balances[found.captured(1).toStdString()] = amount.value;
        }
        return balances;
    }
};

QTEST_GUILESS_MAIN(HledgerJournalTest)
#include "hledger_journal_test.moc"
