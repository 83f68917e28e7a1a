// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include <algorithm>
#include <set>

#include "core/domain/built_in_programs.h"
#include "core/exchange/bytes/zstd_writer.h"
#include "core/exchange/json/entry_json.h"
#include "core/store/ledger.h"
#include "tests/core/query/book_lines.h"
#include "tests/core/review/review_file.h"
#include "tests/support/cli.h"

using namespace tidemark;
using namespace tidemark::test;

namespace
{

/// The entries of an export as the strict reader has them.
std::vector<Entry> entriesOf(const QString &path)
{
    std::vector<Entry> entries;
    for (const std::string &line : linesOf(readAll(path))) {
        const Result<Json> json = Json::parse(line);
        if (!json)
            continue;
        if (Result<Entry> entry = parseEntry(*json))
            entries.push_back(std::move(*entry));
    }
    return entries;
}

QStringList namesOf(const std::vector<Entry> &entries)
{
    QStringList names;
    for (const Entry &entry : entries)
        names += QString::fromStdString(entry.org) + u' ' + QString::number(entry.seq);
    return names;
}

std::unique_ptr<EntriesModel> modelOf(std::shared_ptr<ReviewedFile> file, EntrySort sort = EntrySort::Org,
                                      bool descending = false)
{
    auto model = std::make_unique<EntriesModel>(std::make_unique<ReviewPageSource>(std::move(file)));
    const int column = sort == EntrySort::Org ? EntriesModel::OrgColumn
        : sort == EntrySort::Amount           ? EntriesModel::AmountColumn
                                              : EntriesModel::TimeColumn;
    model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return model;
}

EntryFilter withText(const std::string &text)
{
    EntryFilter filter;
    filter.text = text;
    return filter;
}

}

/// What a table shows of a reviewed file is what the strict reader finds there.
class ReviewPageSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void filters_data();
    void filters();
    void listsOnlySome();
    void readsALedgerAsItsExport();
    void readsPackedOnes();
    void listsWhatCanBeRead_data();
    void listsWhatCanBeRead();
    void saysThatItCannotListAll_data();
    void saysThatItCannotListAll();
    void growsWhileItIsRead();
    void outlivesWhatIsAsked();
    void survivesAFileThatIsCut();

private:
    QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    QTemporaryDir m_folder;
};

void ReviewPageSourceTest::sorts_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    const std::pair<const char *, EntrySort> sorts[] = {
        {"time", EntrySort::Time}, {"amount", EntrySort::Amount}, {"org", EntrySort::Org}};
    for (const auto &[name, sort] : sorts) {
        QTest::addRow("%s", name) << int(sort) << false;
        QTest::addRow("%s, descending", name) << int(sort) << true;
    }
}

void ReviewPageSourceTest::sorts()
{
    QFETCH(int, sort);
    QFETCH(bool, descending);
    const auto by = EntrySort(sort);
    const auto model = modelOf(indexed(example(QStringLiteral("chain.jsonl"))), by, descending);
    const QAbstractItemModelTester tester(model.get());
    model->setFilter({});
    std::vector<Entry> expected = entriesOf(example(QStringLiteral("chain.jsonl")));
    std::stable_sort(expected.begin(), expected.end(), [by](const Entry &a, const Entry &b) {
        return by == EntrySort::Time ? a.bookedAt < b.bookedAt : by == EntrySort::Amount ? a.amount < b.amount : false;
    });
    if (descending)
        std::reverse(expected.begin(), expected.end());
    QCOMPARE(rowsOf(*model), namesOf(expected));
    QCOMPARE(model->row(7)->entry.hash, expected.at(7).hash);
    QVERIFY(sameBooking(model->row(7)->entry, expected.at(7)));
}

void ReviewPageSourceTest::filters_data()
{
    QTest::addColumn<EntryFilter>("filter");
    EntryFilter filter;
    QTest::newRow("everything") << filter;
    filter.orgs = {"o1"};
    QTest::newRow("an organization") << filter;
    filter.kinds = {EntryKind::Charge, EntryKind::Expiry};
    QTest::newRow("an organization's kinds") << filter;
    filter = {};
    filter.user = "b";
    QTest::newRow("a user") << filter;
    filter.user = "nobody";
    QTest::newRow("nobody") << filter;
    filter = {};
    filter.amount.to = Credits::whole(-2);
    QTest::newRow("amounts") << filter;
    filter = {};
    filter.booked = {Instant::parse("2025-02-01T00:00:00Z"), Instant::parse("2025-04-01T00:00:00Z")};
    QTest::newRow("a time") << filter;
    filter = {};
    filter.model = "nano banana";
    QTest::newRow("a model in another case") << filter;
    filter = {};
    filter.action = "vectorize";
    QTest::newRow("an action") << filter;
    QTest::newRow("a text") << withText("AS22");
    QTest::newRow("a text of many") << withText("a");
    QTest::newRow("a text that stands only in names of fields") << withText("booked_at");
    QTest::newRow("a quote") << withText("\"");
    filter = {};
    filter.notOrgs = {"o1", "o2"};
    filter.balance.from = Credits::whole(20);
    QTest::newRow("a balance") << filter;
    filter = {};
    filter.kinds = {EntryKind::Expiry};
    filter.sources = {GrantSource::Topup};
    QTest::newRow("grants of a source, and a kind") << filter;
    filter = {};
    filter.states = {EntryState::Reversed, EntryState::Refused};
    QTest::newRow("what was reversed or refused") << filter;
    filter = {};
    filter.whatText = "vectorize";
    filter.userText = "D";
    QTest::newRow("what, by whom") << filter;
    filter = {};
    filter.assetText = "as2";
    filter.modelText = "NANO";
    filter.ids = {5, 130};
    QTest::newRow("an asset, a model, lines") << filter;
}

void ReviewPageSourceTest::filters()
{
    QFETCH(EntryFilter, filter);
    const QString file = example(QStringLiteral("chain.jsonl"));
    const auto model = modelOf(indexed(file));
    const QAbstractItemModelTester tester(model.get());
    model->setFilter(filter);
    const auto has = [](const std::string &text, const std::string &part) {
        return QString::fromStdString(text).contains(QString::fromStdString(part), Qt::CaseInsensitive);
    };
    std::vector<Entry> expected = entriesOf(file);
    std::set<std::pair<std::string, Seq>> reversed;
    for (const Entry &entry : expected)
        reversed.emplace(entry.org, entry.of);
    int64_t line = 1;
    std::erase_if(expected, [&](const Entry &entry) {
        ++line;
        const auto among = [](const auto &list, const auto &value) {
            return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
        };
        const Program *program = builtInPrograms().newest("idealy");
        const PricedAction *action = program->action(entry.action);
        const bool said = filter.text.empty() || has(std::to_string(line), filter.text) || has(entry.org, filter.text)
            || has(entry.user, filter.text) || has(entry.action, filter.text) || has(entry.model, filter.text)
            || has(entry.asset, filter.text) || has(entry.sourceAsset, filter.text) || has(entry.actor, filter.text)
            || has(entry.key, filter.text) || has(entry.error, filter.text) || has(entry.program, filter.text)
            || has(entry.plan, filter.text) || has(entry.timeZone, filter.text)
            || has(entry.reference.value_or(""), filter.text) || has(entry.reason.value_or(""), filter.text)
            || has(entry.role.value_or(""), filter.text) || (action && has(action->name, filter.text));
        const bool isKind = filter.sources.empty()
            ? among(filter.kinds, entry.kind)
            : std::find(filter.kinds.begin(), filter.kinds.end(), entry.kind) != filter.kinds.end()
                || (entry.source && among(filter.sources, *entry.source));
        const EntryState state = entry.kind == EntryKind::Refusal ? EntryState::Refused
            : reversed.contains({entry.org, entry.seq})           ? EntryState::Reversed
                                                                  : EntryState::Booked;
        const bool columns = has(entry.asset, filter.assetText) && has(entry.model, filter.modelText)
            && has(entry.user, filter.userText)
            && (filter.whatText.empty() || has(entry.action, filter.whatText)
                || (action && has(action->name, filter.whatText)))
            && among(filter.states, state) && (!filter.balance.from || entry.balance >= *filter.balance.from)
            && (!filter.ids.from || line >= *filter.ids.from) && (!filter.ids.to || line <= *filter.ids.to)
            && (filter.notOrgs.empty() || !among(filter.notOrgs, entry.org));
        return !(said && columns && among(filter.orgs, entry.org) && isKind
                 && (filter.user.empty() || entry.user == filter.user)
                 && (filter.action.empty() || entry.action == filter.action)
                 && (filter.model.empty()
                     || QString::fromStdString(entry.model)
                             .compare(QString::fromStdString(filter.model), Qt::CaseInsensitive)
                         == 0)
                 && (!filter.amount.to || entry.amount <= *filter.amount.to)
                 && (!filter.booked.from || entry.bookedAt >= *filter.booked.from)
                 && (!filter.booked.until || entry.bookedAt < *filter.booked.until));
    });
    QCOMPARE(rowsOf(*model), namesOf(expected));
    QCOMPARE(expected.empty(),
             QByteArray(QTest::currentDataTag()) == "nobody" || filter.text == "\""
                 || QByteArray(QTest::currentDataTag()).startsWith("a text that"));
}

void ReviewPageSourceTest::listsOnlySome()
{
    auto source = std::make_unique<ReviewPageSource>(indexed(example(QStringLiteral("chain.jsonl"))));
    ReviewPageSource *rows = source.get();
    EntriesModel model(std::move(source));
    const QAbstractItemModelTester tester(&model);
    model.sort(EntriesModel::OrgColumn, Qt::AscendingOrder);
    rows->setOnly(std::make_shared<const std::vector<uint32_t>>(std::vector<uint32_t>{0, 6, 55}));
    model.setFilter({});
    QCOMPARE(rowsOf(model), (QStringList{QStringLiteral("o0 1"), QStringLiteral("o0 7"), QStringLiteral("o1 1")}));
    EntryFilter charges;
    charges.kinds = {EntryKind::Charge};
    model.setFilter(charges);
    QCOMPARE(rowsOf(model), QStringList{QStringLiteral("o0 7")});
    rows->setOnly(nullptr);
    model.setFilter({});
    QCOMPARE(rowsOf(model).size(), 139);
}

void ReviewPageSourceTest::readsALedgerAsItsExport()
{
    const std::string ledgerPath = path("l.tidemark").toStdString();
    {
        const auto ledger = Ledger::open(ledgerPath, OpenMode::CreateNew);
        book(**ledger,
             {"{'op':'org.create','at':'2026-01-10T00:00:00Z','program':'idealy','plan':'plus','org':'b'}",
              "{'op':'org.create','at':'2026-01-10T00:00:00Z','program':'geppetto','plan':'business','org':'a'}",
              "{'op':'topup','at':'2026-01-11T00:00:00Z','org':'b','credits':5,'reference':'PO-1'}"});
    }
    const auto model = modelOf(indexed(QString::fromStdString(ledgerPath)));
    model->setFilter({});
    QCOMPARE(rowsOf(*model).filter(QStringLiteral("b ")).size(), rowsOf(*model).size() - 2);
    QCOMPARE(rowsOf(*model).first(), QStringLiteral("a 1"));
    model->setFilter(withText("po-1"));
    QCOMPARE(rowsOf(*model).size(), 1);
    QCOMPARE(model->row(0)->entry.amount, Credits::whole(5));
}

void ReviewPageSourceTest::readsPackedOnes()
{
    const std::string plain = readAll(example(QStringLiteral("chain.jsonl")));
    const QString packed = path("chain.jsonl.zst");
    std::string bytes;
    {
        ZstdWriter writer([&bytes](std::string_view piece) {
            bytes.append(piece);
            return true;
        });
        QVERIFY(writer.write(plain));
        QVERIFY(writer.finish());
    }
    writeAll(packed, bytes);
    const auto model = modelOf(indexed(packed), EntrySort::Time, true);
    model->setFilter({});
    const auto plainModel = modelOf(indexed(example(QStringLiteral("chain.jsonl"))), EntrySort::Time, true);
    plainModel->setFilter({});
    QCOMPARE(rowsOf(*model), rowsOf(*plainModel));
}

void ReviewPageSourceTest::listsWhatCanBeRead_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("unreadable");
    QTest::addColumn<QByteArray>("cut");
    QTest::newRow("no JSON") << QByteArray("{nonsense\n") << 138 << 1 << QByteArray();
    QTest::newRow("NUL") << QByteArray("\0\0\0\n", 4) << 138 << 1 << QByteArray();
    QTest::newRow("another object") << QByteArray("{\"a\":1}\n") << 138 << 1 << QByteArray();
    QTest::newRow("deep") << QByteArray(100'000, '[') + '\n' << 138 << 1 << QByteArray();
    QTest::newRow("nothing") << QByteArray("\n") << 138 << 1 << QByteArray();
    QTest::newRow("a gigantic line") << QByteArray(17 * 1024 * 1024, 'x') << 0 << 0 << QByteArray("Line 2 is longer");
    QTest::newRow("a flood of lines") << QByteArray("{}\n").repeated(200'000) << 0 << 100'001
                                      << QByteArray("Too many lines");
    QTest::newRow("a flood of bytes") << QByteArray(QByteArray(15 * 1024 * 1024, 'x') + '\n').repeated(30) << 0 << 18
                                      << QByteArray("Too many lines");
    QTest::newRow("an early end") << QByteArray("{\"end\":{}}\n") << 0 << 0 << QByteArray();
}

void ReviewPageSourceTest::listsWhatCanBeRead()
{
    QFETCH(QByteArray, second);
    QFETCH(int, rows);
    QFETCH(int, unreadable);
    QFETCH(QByteArray, cut);
    Lines lines = linesOf(readAll(example(QStringLiteral("chain.jsonl"))));
    lines[1] = second.toStdString();
    const QString file = path("odd.jsonl");
    writeAll(file, joined(lines));
    const auto reviewed = indexed(file);
    QVERIFY(reviewed);
    QCOMPARE(int(reviewed->index().rows()), rows);
    QCOMPARE(int(reviewed->index().unreadableCount()), unreadable);
    if (unreadable > 0)
        QCOMPARE(reviewed->index().unreadable().front().line, 2);
    QVERIFY2(QByteArray(reviewed->index().cutShort().c_str()).startsWith(cut), reviewed->index().cutShort().c_str());
    const auto model = modelOf(reviewed);
    model->setFilter({});
    QCOMPARE(int(rowsOf(*model).size()), rows);
}

void ReviewPageSourceTest::saysThatItCannotListAll_data()
{
    QTest::addColumn<bool>("isLedger");
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("rows");
    for (const bool isLedger : {false, true}) {
        const char *kind = isLedger ? "a ledger" : "an export";
        QTest::addRow("%s, too little", kind) << isLedger << 138 << 138;
        QTest::addRow("%s, just enough", kind) << isLedger << 139 << 139;
        QTest::addRow("%s, more", kind) << isLedger << 140 << 139;
    }
}

void ReviewPageSourceTest::saysThatItCannotListAll()
{
    QFETCH(bool, isLedger);
    QFETCH(int, room);
    QFETCH(int, rows);
    QString file = example(QStringLiteral("chain.jsonl"));
    if (isLedger) {
        const QString ledger = path("chain.tidemark");
        if (!QFile::exists(ledger))
            QCOMPARE(runCli({QStringLiteral("import"), ledger, file}).status, 0);
        file = ledger;
    }
    const auto reviewed = ReviewedFile::open(file.toStdString(), uint32_t(room));
    QVERIFY(reviewed);
    QVERIFY((*reviewed)->readEntries({}));
    const EntryIndex &index = (*reviewed)->index();
    QVERIFY(index.isComplete());
    QCOMPARE(int(index.rows()), rows);
    QCOMPARE(QString::fromStdString(index.cutShort()).contains(u"more entries than the 138"), room == 138);
    QCOMPARE(index.cutShort().empty(), room != 138);
}

void ReviewPageSourceTest::growsWhileItIsRead()
{
    const auto file = opened(example(QStringLiteral("chain.jsonl")));
    const auto model = modelOf(file);
    const QAbstractItemModelTester tester(model.get());
    model->setFilter({});
    QVERIFY(model->isSearching());
    QVERIFY(file->readEntries({}));
    QCOMPARE(rowsOf(*model).size(), 139);
}

void ReviewPageSourceTest::outlivesWhatIsAsked()
{
    const auto file = opened(example(QStringLiteral("chain.jsonl")));
    auto model = modelOf(file, EntrySort::Amount);
    model->setFilter(withText("x"));
    // Nobody reads the file on: the search waits, and must end all the same.
    model.reset();
    QVERIFY(file->readEntries([](int64_t, int64_t) {
        return true;
    }));
}

void ReviewPageSourceTest::survivesAFileThatIsCut()
{
    const QString file = path("cut.jsonl");
    writeAll(file, readAll(example(QStringLiteral("chain.jsonl"))));
    const auto reviewed = indexed(file);
    QFile(file).resize(2000);
    const auto model = modelOf(reviewed);
    model->setFilter({});
    // What is gone from the file is shown as far as the index knows it.
    QCOMPARE(rowsOf(*model).size(), 139);
    QCOMPARE(model->row(138)->entry.org, std::string("o2"));
}

QTEST_GUILESS_MAIN(ReviewPageSourceTest)
#include "review_page_source_test.moc"
