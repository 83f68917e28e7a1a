// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <rapidcheck.h>

#include "core/exchange/portable/chain_diff.h"
#include "core/exchange/portable/portable_export.h"
#include "tests/support/desk.h"
#include "tests/support/random_operations.h"
#include "tests/support/rows.h"

using namespace tidemark;

namespace
{
QByteArray diffOf(const std::string &a, const std::string &b)
{
    const auto readA = ChainReader::open(a);
    const auto readB = ChainReader::open(b);
    if (!readA || !readB)
        return QByteArray::fromStdString((readA ? readB : readA).error().detail);
    const Result<ChainDiff> diff = diffChains(**readA, **readB);
    return QByteArray::fromStdString(diff ? diffJson(*diff) : diff.error().detail);
}
}

class ChainDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RC_PARAMS", "max_success=20"); // each case writes two ledgers
    }
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_a = m_folder->path("a.tidemark");
        m_b = m_folder->path("b.tidemark");
        const auto ledger = openLedger(m_a);
        applyLines(*ledger,
                   {lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'plus'", "north"),
                    lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'starter'", "east"),
                    lineOf("user.create", "2026-01-01", "'user':'u'", "north")},
                   10);
    }

    void aLedgerEqualsItsExport()
    {
        const std::string exported = writeExport(m_a, "a.jsonl");
        const QByteArray equal = R"({"equal":true,"entries_a":5,"entries_b":5,"orgs":[]})";
        QCOMPARE(diffOf(m_a, exported), equal);
        QCOMPARE(diffOf(exported, m_a), equal);
        QCOMPARE(diffOf(m_a, m_a), equal);
    }

    void oneGoesOn()
    {
        copy();
        applyLines(*openLedger(m_b), {lineOf("topup", "2026-01-02", "'credits':7", "north")});
        QCOMPARE(diffOf(m_a, m_b),
                 R"({"equal":false,"entries_a":5,"entries_b":6,"orgs":[{"org":"north","parts":null,"only_in_a":0,)"
                 R"("only_in_b":1,"remaining_a":"500","remaining_b":"507","why":[{"kind":"grant","source":"topup",)"
                 R"("entries_a":0,"entries_b":1,"credits_a":"0","credits_b":"7"}]}]})");
    }

    void bothGoOnApart()
    {
        copy();
        applyLines(*openLedger(m_a), {lineOf("topup", "2026-01-02", "'credits':5", "north")});
        applyLines(*openLedger(m_b),
                   {lineOf("topup", "2026-01-02", "'credits':7", "north"),
                    lineOf("topup", "2026-01-02", "'credits':1", "north"),
                    lineOf("org.create", "2026-01-02", "'program':'geppetto','trial':'3'", "aft")});
        QCOMPARE(diffOf(m_a, m_b),
                 R"({"equal":false,"entries_a":6,"entries_b":9,"orgs":[{"org":"aft","parts":null,"only_in_a":0,)"
                 R"("only_in_b":2,"remaining_a":null,"remaining_b":"3","why":[{"kind":"org_created","entries_a":0,)"
                 R"("entries_b":1,"credits_a":"0","credits_b":"0"},{"kind":"grant","source":"trial","entries_a":0,)"
                 R"("entries_b":1,"credits_a":"0","credits_b":"3"}]},{"org":"north","parts":4,"only_in_a":0,)"
                 R"("only_in_b":1,"remaining_a":"505","remaining_b":"508","why":[{"kind":"grant","source":"topup",)"
                 R"("entries_a":1,"entries_b":2,"credits_a":"5","credits_b":"8"}]}]})");
    }

    /// From the first entry that differs on, as many as are asked for; and each of them to whoever wants all.
    void keepsTheEntriesThatDiffer()
    {
        copy();
        applyLines(*openLedger(m_a), {lineOf("topup", "2026-01-02", "'credits':5", "north")});
        applyLines(*openLedger(m_b),
                   {lineOf("topup", "2026-01-02", "'credits':7", "north"),
                    lineOf("topup", "2026-01-03", "'credits':1", "north"),
                    lineOf("topup", "2026-01-03", "'credits':1", "east")});
        const auto a = ChainReader::open(m_a);
        const auto b = ChainReader::open(m_b);
        DiffOptions options;
        options.entriesOfOrg = 2;
        options.entriesInAll = 2;
        std::vector<std::pair<Seq, Seq>> seen;
        options.each = [&seen](const Entry *left, const Entry *right) {
            seen.emplace_back(left ? left->seq : 0, right ? right->seq : 0);
            return true;
        };
        const Result<ChainDiff> diff = diffChains(**a, **b, options);
        QVERIFY(diff);
        QVERIFY((seen == std::vector<std::pair<Seq, Seq>>{{0, 3}, {4, 4}, {0, 5}}));
        const OrgDifference &east = diff->orgs.at(0);
        QCOMPARE(east.differsFrom, 3);
        QCOMPARE(east.entries.size(), size_t(1));
        const OrgDifference &north = diff->orgs.at(1);
        QCOMPARE(north.differing, 2);
        QCOMPARE(north.entries.size(), size_t(1)); // no more than two in all
        QCOMPARE(north.entries.front().a->amount, Credits::whole(5));
        QCOMPARE(north.entries.front().b->amount, Credits::whole(7));
    }

    /// Whatever two chains have in common: by kind, the entries say why the remaining differs.
    void whyAddsUp()
    {
        const bool holds = rc::check([] {
            const auto numbers = rc::gen::container<std::vector<uint32_t>>(
                30, rc::gen::resize(rc::kNominalSize, rc::gen::inRange<uint32_t>(0, 1'000'000'000)));
            const auto common = *numbers;
            Folder folder;
            std::vector<std::string> paths;
            for (const char *name : {"a.tidemark", "b.tidemark"}) {
                paths.push_back(folder.path(name));
                RandomOperations operations;
                std::vector<std::string> lines;
                for (const uint32_t number : common)
                    lines.push_back(operations.next(number));
                const auto own = *numbers;
                const size_t size = *rc::gen::inRange<size_t>(0, own.size());
                for (size_t i = 0; i < size; ++i)
                    lines.push_back(operations.next(own[i]));
                applyLines(*openLedger(paths.back()), lines, lines.size());
            }
            const auto a = ChainReader::open(paths[0]);
            const auto b = ChainReader::open(paths[1]);
            const Result<ChainDiff> diff = diffChains(**a, **b);
            RC_ASSERT(diff.has_value());
            for (const OrgDifference &org : diff->orgs) {
                Credits sum;
                int64_t only = 0;
                for (const KindDifference &kind : org.kinds) {
                    sum += *kind.creditsInA.value() - *kind.creditsInB.value();
                    only += kind.countInA - kind.countInB;
                }
                RC_ASSERT(sum == org.remainingInA.value_or(Credits()) - org.remainingInB.value_or(Credits()));
                RC_ASSERT(only == org.onlyInA - org.onlyInB);
            }
        });
        QVERIFY(holds);
    }

    void whatIsNoChainIsNamed()
    {
        QVERIFY(diffOf(m_a, m_folder->path("nothing")).contains("nothing"));
        const std::string cut = writeExport(m_a, "cut.jsonl");
        QFile file(QString::fromStdString(cut));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        file.resize(whole.lastIndexOf('\n', -2) + 1);
        file.close();
        QVERIFY(diffOf(m_a, cut).endsWith("the export was cut short."));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.left(whole.indexOf('\n') + 1) + whole.mid(whole.indexOf("\n{", whole.indexOf('\n') + 1) + 1));
        file.close();
        QVERIFY(diffOf(m_a, cut).contains("cut.jsonl, line 2: the entry stands out of order"));
    }

private:
    void copy()
    {
        QVERIFY(QFile::copy(QString::fromStdString(m_a), QString::fromStdString(m_b)));
    }
    std::string writeExport(const std::string &ledgerPath, const char *name)
    {
        const std::string path = m_folder->path(name);
        QFile file(QString::fromStdString(path));
        const auto ledger = openLedger(ledgerPath, OpenMode::ReadOnly);
        const bool written =
            file.open(QIODevice::WriteOnly) && writePortableExport(*ledger, {}, [&](std::string_view bytes) {
                return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
            });
        return written ? path : std::string();
    }

    std::unique_ptr<Folder> m_folder;
    std::string m_a, m_b;
};

QTEST_GUILESS_MAIN(ChainDiffTest)
#include "chain_diff_test.moc"
