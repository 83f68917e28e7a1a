// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>

#include "core/base/json.h"
#include "core/exchange/json/answer_json.h"
#include "tests/support/rows.h"

using tidemark::Json;

namespace
{
/// Whether `actual` has at least the fields of `expected`, with their values.
bool agrees(const Json &expected, const Json &actual)
{
    if (expected.type != actual.type || expected.truth != actual.truth || expected.text != actual.text
        || expected.items.size() != actual.items.size())
        return false;
    for (size_t i = 0; i < expected.items.size(); ++i) {
        if (!agrees(expected.items[i], actual.items[i]))
            return false;
    }
    return std::all_of(expected.members.begin(), expected.members.end(), [&actual](const Json::Member &member) {
        const Json *found = actual.member(member.first);
        return found && agrees(member.second, *found);
    });
}
}

class ExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreement();
    void example_data();
    void example();
};

void ExamplesTest::agreement()
{
    const auto same = [](const char *expected, const char *actual) {
        return agrees(*Json::parse(expected), *Json::parse(actual));
    };
    QVERIFY(same(R"({"a":1})", R"({"b":null,"a":1})"));
    QVERIFY(same(R"({"a":[{"b":"x"}]})", R"({"a":[{"b":"x","c":2}]})"));
    QVERIFY(!same(R"({"a":1})", R"({"b":1})"));
    QVERIFY(!same(R"({"a":"1"})", R"({"a":1})"));
    QVERIFY(!same(R"({"a":null})", R"({})"));
    QVERIFY(!same(R"({"a":[1]})", R"({"a":[1,2]})"));
    QVERIFY(!same(R"({"a":true})", R"({"a":false})"));
}

void ExamplesTest::example_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("together");

    const QDir folder(QStringLiteral(TIDEMARK_TEST_DATA "/examples"));
    const QStringList files = folder.entryList({QStringLiteral("*.ops.jsonl")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 12);
    for (const QString &file : files) {
        const QString name = folder.filePath(file.chopped(int(strlen(".ops.jsonl"))));
        QTest::addRow("%s, in one commit", qPrintable(file)) << name << 100'000;
        QTest::addRow("%s, in commits of 7", qPrintable(file)) << name << 7;
        if (!file.contains(QLatin1String("mixed")))
            QTest::addRow("%s, each by itself", qPrintable(file)) << name << 1;
    }
}

void ExamplesTest::example()
{
    QFETCH(QString, name);
    QFETCH(int, together);
    const std::vector<std::string> operations = linesOf(name.toStdString() + ".ops.jsonl");
    const std::vector<std::string> expected = linesOf(name.toStdString() + ".answers.jsonl");
    QVERIFY(!operations.empty());
    QCOMPARE(operations.size(), expected.size());

    const Folder folder;
    const auto ledger = openLedger(folder.path("example.tidemark"));
    QVERIFY(ledger);
    const std::vector<tidemark::Answer> answers = applyLines(*ledger, operations, size_t(together));
    QCOMPARE(answers.size(), expected.size());
    for (size_t i = 0; i < answers.size(); ++i) {
        const std::string actual = tidemark::answerJson(int64_t(i + 1), answers[i]);
        QVERIFY2(agrees(*Json::parse(expected[i]), *Json::parse(actual)),
                 ("line " + std::to_string(i + 1) + "\n   asked " + operations[i] + "\nexpected " + expected[i]
                  + "\n     got " + actual)
                     .c_str());
    }
}

QTEST_GUILESS_MAIN(ExamplesTest)
#include "examples_test.moc"
