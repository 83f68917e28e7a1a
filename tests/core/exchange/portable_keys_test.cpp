// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exchange/json/answer_json.h"
#include "tests/core/exchange/portable_import_fixture.h"

using namespace tidemark;
using namespace tidemark::test;

/// Keys stay booked in a ledger that was taken over.
class PortableKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ImportDesk>();
    }
    void keys_data();
    void keys();

private:
    std::unique_ptr<ImportDesk> m_desk;
};

void PortableKeysTest::keys_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("same");

    const auto row = [](const char *name, const std::string &line, bool same) {
        QTest::newRow(name) << QByteArray::fromStdString(line) << same;
    };
    const auto action = [](const char *fields) {
        return lineOf("action", "2026-02-02", "'user':'u','key':'c'," + std::string(fields));
    };
    row("as it was", action("'action':'generate','model':'Flux','asset':'x'"), true);
    row("another action", action("'action':'edit','model':'Flux','asset':'x'"), false);
    row("another model", action("'action':'generate','model':'GPT1 Mini','asset':'x'"), false);
    row("no model", action("'action':'generate','asset':'x'"), false);
    row("another asset", action("'action':'generate','model':'Flux','asset':'y'"), false);
    row("no asset", action("'action':'generate','model':'Flux'"), false);
    row("a source", action("'action':'generate','model':'Flux','asset':'x','source':'s'"), false);
    row("another operation", lineOf("topup", "2026-02-02", "'credits':1,'key':'c'"), false);
    row("organization as it was",
        lineOf("org.create", "2026-02-02", "'program':'idealy','plan':'starter','name':'A','key':'create'"), true);
    row("organization by another name",
        lineOf("org.create", "2026-02-02", "'program':'idealy','plan':'starter','name':'B','key':'create'"), true);
    row("organization with its default spelled out",
        lineOf("org.create", "2026-02-02", "'program':'idealy','plan':'starter','time_zone':'UTC','key':'create'"),
        true);
    row("organization elsewhere",
        lineOf("org.create", "2026-02-02",
               "'program':'idealy','plan':'starter','time_zone':'Europe/Oslo','key':'create'"),
        false);
    row("organization on another plan",
        lineOf("org.create", "2026-02-02", "'program':'idealy','plan':'pro','key':'create'"), false);
    row("organization on a trial", lineOf("org.create", "2026-02-02", "'program':'idealy','trial':true,'key':'create'"),
        false);
    row("upgrade", lineOf("plan", "2026-02-02", "'plan':'pro','key':'up'"), true);
    row("upgrade to another plan", lineOf("plan", "2026-02-02", "'plan':'plus','key':'up'"), false);
    row("grant", lineOf("grant", "2026-02-02", "'credits':'2.0','priority':50,'key':'g'"), true);
    row("grant of more", lineOf("grant", "2026-02-02", "'credits':3,'key':'g'"), false);
    row("grant with an end", lineOf("grant", "2026-02-02", "'credits':2,'expires_at':'2027-01-01T00:00:00Z','key':'g'"),
        false);
    row("grant without an end", lineOf("grant", "2026-02-02", "'credits':2,'expires_at':null,'key':'g'"), true);
    row("limit", lineOf("limit", "2026-02-02", "'user':'u','limit':'500','key':'l'"), true);
    row("limit over a lifetime", lineOf("limit", "2026-02-02", "'user':'u','limit':500,'period':'lifetime','key':'l'"),
        false);
    row("no limit", lineOf("limit", "2026-02-02", "'user':'u','limit':'unlimited','key':'l'"), false);
    row("reversal with a refund", lineOf("reverse", "2026-02-02", "'entry':7,'key':'r'"), true);
    row("reversal of another", lineOf("reverse", "2026-02-02", "'entry':8,'key':'r'"), false);
    row("reversal with a reason", lineOf("reverse", "2026-02-02", "'entry':7,'reason':'x','key':'r'"), false);
    row("refusal", lineOf("action", "2026-02-02", "'user':'v','action':'generate','key':'no'"), true);
    row("refusal of another", lineOf("action", "2026-02-02", "'user':'v','action':'edit','key':'no'"), false);
    row("color correction by its model",
        lineOf("action", "2026-02-02", "'user':'u','action':'color_correction','source_model':'GPT1 Mini','key':'cc'"),
        true);
    row("color correction by another",
        lineOf("action", "2026-02-02", "'user':'u','action':'color_correction','source_model':'GPT1-HQ','key':'cc'"),
        false);
}

/// A key is known again, and what was asked as far as the chain tells.
void PortableKeysTest::keys()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, same);
    const auto first = m_desk->ledger("first");
    std::vector<std::string> lines = opening();
    lines.push_back(lineOf("user.create", "2026-01-01", "'user':'v'"));
    lines.push_back(lineOf("limit", "2026-01-01", "'user':'u','limit':500,'key':'l'"));
    lines.push_back(lineOf("default_limit", "2026-01-01", "'limit':0"));
    lines.push_back(charge("c", "'model':'Flux','asset':'x'"));
    lines.push_back(lineOf("plan", "2026-01-02", "'plan':'pro','key':'up'"));
    lines.push_back(lineOf("grant", "2026-01-02", "'credits':2,'key':'g'"));
    lines.push_back(lineOf("action", "2026-01-02", "'user':'v','action':'generate','key':'no'"));
    lines.push_back(
        lineOf("action", "2026-01-02", "'user':'u','action':'color_correction','source_model':'GPT1 Mini','key':'cc'"));
    lines.push_back(lineOf("reverse", "2026-02-01", "'entry':7,'key':'r'"));
    const std::vector<Answer> answers = applyLines(*first, lines, lines.size());
    for (size_t i = 0; i < answers.size(); ++i)
        QVERIFY2(!answers[i].error || answers[i].seq, lines[i].c_str());
    const auto second = m_desk->ledger("second");
    QVERIFY(!m_desk->import(*second, exported(*first))->problem);

    const Answer answer = applyLines(*second, {line.toStdString()}).front();
    if (!same) {
        QVERIFY2(answer.error && answer.error->code == ErrorCode::KeyConflict, answerJson(1, answer).c_str());
        return;
    }
    QVERIFY2(answer.replayed, answerJson(1, answer).c_str());
    std::string key = line.toStdString();
    key = key.substr(key.find("\"key\""));
    key = key.substr(0, key.find('"', 7) + 1);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].find(key) == std::string::npos)
            continue;
        Answer expected = answers[i];
        expected.replayed = true;
        if (expected.error)
            expected.error->detail = answer.error->detail;
        QCOMPARE(answerJson(1, answer), answerJson(1, expected));
    }
    QCOMPARE(exported(*second), exported(*first));
}

QTEST_GUILESS_MAIN(PortableKeysTest)
#include "portable_keys_test.moc"
