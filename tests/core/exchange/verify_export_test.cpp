// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verify_export.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

#include "core/base/instant.h"
#include "core/domain/built_in_programs.h"
#include "core/exchange/json/entry_json.h"
#include "core/ledger/canonical_json.h"
#include "tests/core/exchange/export_lines.h"

using namespace tidemark;
using namespace tidemark::test;

using Change = std::function<void(Lines &)>;
Q_DECLARE_METATYPE(Change)

class VerifyExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void integrity_data();
    void integrity();
    void unreadable_data();
    void unreadable();
    void forgedField_data();
    void forgedField();
    void integrityComesFirst();
    void parsesWhatItWrites();
    void refusesFields_data();
    void refusesFields();

private:
    Result<Verification> verifyBytes(const std::string &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("x.jsonl"));
        writeAll(path, bytes);
        return verifyExport(path.toStdString());
    }

    QTemporaryDir m_folder;
};

void VerifyExportTest::examples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("org");
    QTest::addColumn<int>("seq");
    QTest::newRow("chain") << QStringLiteral("chain.jsonl") << QString() << 0 << QString() << 0;
    const QJsonObject broken =
        QJsonDocument::fromJson(readAll(example(QStringLiteral("broken.json"))).c_str()).object();
    for (const QString &problem : broken.keys()) {
        const QJsonObject where = broken.value(problem).toObject();
        QTest::newRow(qPrintable(problem))
            << QStringLiteral("broken-%1.jsonl").arg(problem) << problem << where.value(QLatin1String("line")).toInt()
            << where.value(QLatin1String("org")).toString() << where.value(QLatin1String("seq")).toInt();
    }
}

void VerifyExportTest::examples()
{
    QFETCH(QString, file);
    QFETCH(QString, problem);
    QFETCH(int, line);
    QFETCH(QString, org);
    QFETCH(int, seq);
    const Result<Verification> verification = verifyExport(example(file).toStdString());
    QVERIFY2(verification, shown(verification).constData());
    if (problem.isEmpty()) {
        QCOMPARE(shown(verification), QByteArray(R"({"ok":true,"entries":139,"orgs":3})"));
        return;
    }
    const QJsonObject answer = QJsonDocument::fromJson(shown(verification)).object();
    QCOMPARE(answer.value(QLatin1String("ok")).toBool(true), false);
    QCOMPARE(answer.value(QLatin1String("problem")).toString(), problem);
    QCOMPARE(answer.value(QLatin1String("org")).toString(), org);
    QCOMPARE(answer.value(QLatin1String("seq")).toInt(), seq);
    if (line > 0)
        QCOMPARE(answer.value(QLatin1String("line")).toInt(), line);
    const Json row = parsed(linesOf(readAll(example(QStringLiteral("chain.jsonl")))).at(0));
    QVERIFY(looksLikePortableHeader(row));
}

void VerifyExportTest::integrity_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *problem, int line, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(problem) << line;
    };
    row("no header", "bad_json", 1, [](Lines &lines) {
        lines.erase(lines.begin());
    });
    row("half a header", "bad_json", 1, [](Lines &lines) {
        lines[0] = lines[0].substr(0, 40) + '\n';
    });
    row("a header with more", "bad_json", 1, [](Lines &lines) {
        lines[0].insert(1, "\"a\":1,");
    });
    row("a program built in, redefined", "bad_json", 1, [](Lines &lines) {
        Program program = *builtInPrograms().find("idealy", 1);
        program.modelDefault = Credits::whole(9);
        lines[0] = portableHeader(Instant(), {&program}) + '\n';
    });
    row("a program twice", "bad_json", 1, [](Lines &lines) {
        Program program = *builtInPrograms().find("idealy", 1);
        program.version = 2;
        lines[0] = portableHeader(Instant(), {&program, &program}) + '\n';
    });
    row("a program that is none", "bad_json", 1, [](Lines &lines) {
        lines[0] = R"({"exported_at":"2026-11-22T00:00:00.000Z","programs":[{"id":"x"}],"tidemark":1})"
                   "\n";
    });
    row("another header", "bad_end", 141, [](Lines &lines) {
        lines[0] = portableHeader(Instant(), {}) + '\n';
    });
    row("a blank line", "bad_json", 5, [](Lines &lines) {
        lines.insert(lines.begin() + 4, "\n");
    });
    row("a list", "bad_json", 5, [](Lines &lines) {
        lines[4] = "[1]\n";
    });
    row("an object of something else", "bad_json", 5, [](Lines &lines) {
        lines[4] = "{\"a\":1}\n";
    });
    row("a space", "bad_json", 5, [](Lines &lines) {
        lines[4].insert(lines[4].find(':') + 1, " ");
    });
    row("a carriage return", "bad_json", 5, [](Lines &lines) {
        lines[4].insert(lines[4].size() - 1, "\r");
    });
    row("a name twice", "bad_json", 5, [](Lines &lines) {
        lines[4].insert(1, "\"org\":\"o0\",");
    });
    row("needless escapes", "bad_json", 5, [](Lines &lines) {
        lines[4].replace(lines[4].find("tester"), 1, "\\u0074");
    });
    row("another order", "bad_json", 5, [](Lines &lines) {
        lines[4].replace(lines[4].find("\"seq\":4,"), 8, "");
        lines[4].insert(1, "\"seq\":4,");
    });
    row("a line of 20 MB", "bad_json", 5, [](Lines &lines) {
        lines[4].insert(2, std::string(20'000'000, 'x'));
    });
    row("bytes that are no text", "bad_json", 5, [](Lines &lines) {
        lines[4].replace(lines[4].find("tester"), 1, "\xff");
    });
    row("a row twice", "gap", 6, [](Lines &lines) {
        lines.insert(lines.begin() + 5, lines[4]);
    });
    row("a row dropped", "gap", 5, [](Lines &lines) {
        lines.erase(lines.begin() + 4);
    });
    row("the first row dropped", "gap", 2, [](Lines &lines) {
        lines.erase(lines.begin() + 1);
    });
    row("organizations in another order", "gap", 44, [](Lines &lines) {
        std::rotate(lines.begin() + 1, lines.begin() + 98, lines.end() - 1);
        std::rotate(lines.begin() + 43, lines.begin() + 85, lines.end() - 1);
    });
    row("an organization in two pieces", "gap", 58, [](Lines &lines) {
        std::rotate(lines.begin() + 54, lines.begin() + 56, lines.begin() + 59);
    });
    row("prev", "broken_chain", 9, [](Lines &lines) {
        lines[8][lines[8].find("\"prev\"") + 9] ^= 1;
    });
    row("hash", "hash_mismatch", 9, [](Lines &lines) {
        lines[8][lines[8].find("\"hash\"") + 9] ^= 1;
    });
    row("a field", "hash_mismatch", 9, [](Lines &lines) {
        lines[8].replace(lines[8].find("tester"), 6, "mallory");
    });
    row("another chain's row", "gap", 9, [](Lines &lines) {
        lines[8] = lines[60];
    });
    row("no end line", "bad_end", 141, [](Lines &lines) {
        lines.pop_back();
    });
    row("half an end line", "bad_json", 141, [](Lines &lines) {
        lines.back().resize(90);
    });
    row("an end line without a line feed", "bad_end", 141, [](Lines &lines) {
        lines.back().pop_back();
    });
    row("more after the end line", "bad_end", 142, [](Lines &lines) {
        lines.push_back("\n");
    });
    row("two end lines", "bad_end", 142, [](Lines &lines) {
        lines.push_back(lines.back());
    });
    row("an early end line", "bad_end", 100, [](Lines &lines) {
        lines.insert(lines.begin() + 99, lines.back());
    });
    row("a wrong count", "bad_end", 141, [](Lines &lines) {
        lines.back().replace(lines.back().find("139"), 3, "138");
    });
    row("a wrong digest", "bad_end", 141, [](Lines &lines) {
        lines.back()[lines.back().find("sha256") + 12] ^= 1;
    });
    row("a head too many", "bad_end", 141, [](Lines &lines) {
        lines.back().insert(lines.back().find("\"o0\""), "\"a\":{\"hash\":\"\",\"seq\":1},");
    });
    row("a head too few", "bad_end", 141, [](Lines &lines) {
        lines.back().replace(lines.back().find("\"o1\""), 4, "\"o9\"");
    });
    row("an end line with more", "bad_end", 141, [](Lines &lines) {
        lines.back().insert(1, "\"a\":1,");
    });
}

void VerifyExportTest::integrity()
{
    QFETCH(Change, change);
    QFETCH(QString, problem);
    QFETCH(int, line);
    Lines lines = linesOf(readAll(example(QStringLiteral("chain.jsonl"))));
    QCOMPARE(joined(lines), readAll(example(QStringLiteral("chain.jsonl"))));
    change(lines);
    const Result<Verification> verification = verifyBytes(joined(lines));
    QVERIFY2(verification && verification->problem, shown(verification).constData());
    QCOMPARE(problemName(verification->problem->kind).data(), problem.toLatin1().constData());
    QVERIFY2(verification->problem->line == line, shown(verification).constData());
    QVERIFY(!verification->problem->message.empty());
}

void VerifyExportTest::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary\n");
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("a line feed") << QByteArray("\n");
    QTest::newRow("zeros") << QByteArray(20'000'000, '\0');
    QTest::newRow("a newer form") << QByteArray(
        "{\"exported_at\":\"2026-11-22T00:00:00.000Z\",\"programs\":[],\"tidemark\":2}\n");
}

void VerifyExportTest::unreadable()
{
    QFETCH(QByteArray, bytes);
    const Result<Verification> verification = verifyBytes(bytes.toStdString());
    QVERIFY2(!verification, shown(verification).constData());
    QVERIFY(!verification.error().detail.empty());
    QVERIFY(!verifyExport(m_folder.filePath(QStringLiteral("none.jsonl")).toStdString()));
}

void VerifyExportTest::forgedField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("mayPass"); // somebody may well have booked it so
    for (const char *field : {"amount", "balance", "booked_at", "draws", "error", "cost", "grant", "of", "version",
                              "trial", "effective", "time_zone", "action", "seq", "kind"})
        QTest::newRow(field) << QString::fromLatin1(field) << false;
    for (const char *field :
         {"actor",   "recorded_at", "occurred_at", "reason",       "reference", "priority", "expires_at",
          "user",    "asset",       "model",       "source_asset", "source",    "limit",    "period",
          "percent", "plan",        "visibility",  "active",       "program",   "key",      "role"})
        QTest::newRow(field) << QString::fromLatin1(field) << true;
}

/// One field of each entry that has it is altered, then every hash is made right again.
void VerifyExportTest::forgedField()
{
    QFETCH(QString, field);
    QFETCH(bool, mayPass);
    Lines lines = linesOf(readAll(example(QStringLiteral("chain.jsonl"))));
    // Its first two organizations have what it takes.
    lines.erase(lines.begin() + 98, lines.end() - 1);
    const std::string name = field.toStdString();
    const auto isInstant = [](const std::string &text) {
        return text.size() == 24 && text.back() == 'Z';
    };
    int altered = 0;
    for (size_t i = 1; i + 1 < lines.size(); ++i) {
        Json json = parsed(lines[i]);
        Json *value = member(json, name);
        if (!value)
            continue;
        if (value->type == Json::Type::Array)
            value->items.emplace_back(value->items.empty() ? parsed(R"({"amount":"1","grant":2})")
                                                           : value->items.front());
        else if (value->type == Json::Type::Bool)
            value->truth = !value->truth;
        else if (value->type == Json::Type::Number)
            value->text = std::to_string(std::stoll(value->text) + 1);
        else if (isInstant(value->text))
            value->text[20] = value->text[20] == '9' ? '1' : static_cast<char>(value->text[20] + 1);
        else if (Amount amount; parseAmount(value->text, amount))
            value->text = (amount.value + Credits::fromThousandths(125)).toString();
        else
            value->text += 'x';
        Lines forged = lines;
        forged[i].clear();
        appendCanonicalForm(forged[i], json);
        forged[i] += '\n';
        forgeHashes(forged);
        const Result<Verification> verification = verifyBytes(joined(forged));
        QVERIFY2(verification, shown(verification).constData());
        ++altered;
        if (mayPass && verification->ok())
            continue;
        QVERIFY2(verification->problem, qPrintable(QStringLiteral("line %1 passes").arg(i + 1)));
        if (name != "seq")
            QVERIFY2(!isOfIntegrity(verification->problem->kind), shown(verification).constData());
        QVERIFY2(verification->problem->line <= int64_t(i) + 1 || mayPass || name == "trial" || name == "time_zone",
                 shown(verification).constData());
    }
    QVERIFY(altered > 0 || name == "version" || name == "role" || name == "active");
}

void VerifyExportTest::integrityComesFirst()
{
    Lines lines = linesOf(readAll(example(QStringLiteral("broken-wrong_price.jsonl"))));
    lines.back()[lines.back().find("sha256") + 12] ^= 1;
    const Result<Verification> verification = verifyBytes(joined(lines));
    QVERIFY2(verification && verification->problem, shown(verification).constData());
    QCOMPARE(verification->problem->kind, ProblemKind::BadEnd);
}

void VerifyExportTest::parsesWhatItWrites()
{
    for (const std::string &line : linesOf(readAll(example(QStringLiteral("chain.jsonl"))))) {
        const Json json = parsed(line);
        if (looksLikePortableHeader(json) || looksLikePortableEnd(json))
            continue;
        const Result<Entry> entry = parseEntry(json);
        QVERIFY2(entry, entry ? "" : entry.error().detail.c_str());
        std::string text;
        appendCanonicalJson(text, *entry, true);
        QCOMPARE(text + '\n', line);
        QCOMPARE(hashOf(*entry), entry->hash);
    }
    std::string text;
    appendCanonicalForm(text,
                        parsed("{\"\xEE\x80\x80\":1,\"\xF0\x9F\x98\x80\":[true,null,\"\\u0007\"],\"b\":{},\"a\":-3}"));
    QCOMPARE(text, std::string("{\"a\":-3,\"b\":{},\"\xF0\x9F\x98\x80\":[true,null,\"\\u0007\"],\"\xEE\x80\x80\":1}"));
}

void VerifyExportTest::refusesFields_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *from, const char *to, const char *field) {
        QTest::newRow(to) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(field);
    };
    row("\"amount\":\"-1\"", "\"amount\":\"-1.0\"", "amount");
    row("\"amount\":\"-1\"", "\"amount\":\"-01\"", "amount");
    row("\"amount\":\"-1\"", "\"amount\":\"--1\"", "amount");
    row("\"amount\":\"-1\"", "\"amount\":\"-0\"", "amount");
    row("\"amount\":\"-1\"", "\"amount\":\"1e3\"", "amount");
    row("\"amount\":\"-1\"", "\"amount\":\"\"", "amount");
    row("\"amount\":\"-1\"", "\"amount\":\"-99999999999999999\"", "amount");
    row("\"amount\":\"-1\"", "\"amount\":-1", "amount");
    row("\"balance\":\"24\",", "", "balance");
    row("\"booked_at\":\"2025-01-29T07:45:42.637Z\"", "\"booked_at\":\"2025-01-29T08:45:42.637+01:00\"", "booked_at");
    row("\"booked_at\":\"2025-01-29T07:45:42.637Z\"", "\"booked_at\":\"2025-02-30T07:45:42.637Z\"", "booked_at");
    row("\"booked_at\":\"2025-01-29T07:45:42.637Z\"", "\"booked_at\":\"2025-01-29t07:45:42.637Z\"", "booked_at");
    row("\"grant\":2", "\"grant\":0", "grant");
    row("\"grant\":2", "\"grant\":2.0", "grant");
    row("\"grant\":2", "\"grant\":\"2\"", "grant");
    row("\"grant\":2", "\"grant\":2,\"reopened\":false", "reopened");
    row("\"grant\":2", "\"grant\":2,\"more\":1", "draws");
    row("\"kind\":\"charge\"", "\"kind\":\"gift\"", "gift");
    row("\"kind\":\"charge\"", "\"kind\":\"expiry\"", "grant");
    row("\"org\":\"o0\"", "\"org\":\"\"", "org");
    row("\"org\":\"o0\"", "\"org\":\"a\\u0085\"", "org");
    row("\"seq\":7", "\"seq\":-7", "seq");
    row("\"seq\":7", "\"seq\":7,\"role\":\"x\"", "field");
    row("\"actor\":\"tester\"", "\"actor\":null", "actor");
    row("\"hash\":\"5", "\"hash\":\"G", "hash");
    row("\"user\":\"d\"", "\"key\":\"\",\"user\":\"d\"", "key");
}

void VerifyExportTest::refusesFields()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, field);
    QString line = QString::fromStdString(linesOf(readAll(example(QStringLiteral("chain.jsonl")))).at(7));
    QVERIFY(line.contains(from));
    line.replace(from, to);
    const Result<Entry> entry = parseEntry(parsed(line.toStdString()));
    QVERIFY(!entry);
    QCOMPARE(entry.error().code, ErrorCode::Malformed);
    QVERIFY2(QString::fromStdString(entry.error().detail).contains(field), entry.error().detail.c_str());
}

QTEST_GUILESS_MAIN(VerifyExportTest)

#include "verify_export_test.moc"
