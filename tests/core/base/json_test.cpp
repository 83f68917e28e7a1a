// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/json.h"

using namespace tidemark;

/// What is no JSON, and where it is not.
class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhere_data();
    void saysWhere();
};

void JsonTest::saysWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("a control character") << QByteArray("{\"\xC3\xA9\":\"a\x01\"}") << QByteArray(", at column 8.");
    QTest::newRow("no UTF-8") << QByteArray("{\"\xC3\xA9\":\"a\xFF\"}") << QByteArray("UTF-8, at column 8.");
    QTest::newRow("a surrogate in UTF-8")
        << QByteArray("{\"a\":\"\xED\xA0\x80\"}") << QByteArray("UTF-8, at column 7.");
    QTest::newRow("a character that is cut") << QByteArray("{\"a\":\"\xE2\x82\"}") << QByteArray("UTF-8, at column 7.");
    QTest::newRow("more") << QByteArray("{} {}") << QByteArray("there is more after the value, at column 4.");
    QTest::newRow("open") << QByteArray("{\"a") << QByteArray("never closed.");
    QTest::newRow("nothing") << QByteArray() << QByteArray(".");
}

void JsonTest::saysWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, ending);
    const auto json = Json::parse(text.toStdString());
    QVERIFY(!json);
    const QByteArray words = QByteArray::fromStdString(json.error().detail);
    QVERIFY2(words.startsWith("Not JSON: ") && words.endsWith(ending) && !words.endsWith(".."), words.constData());
}

QTEST_GUILESS_MAIN(JsonTest)

#include "json_test.moc"
