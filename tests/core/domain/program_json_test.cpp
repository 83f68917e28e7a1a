// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/program_json.h"

#include <QTest>

#include "core/domain/built_in_programs.h"

using namespace tidemark;

class ProgramJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameAgain();
    void namesKeepTheirQuotes();
    void refused_data();
    void refused();
};

namespace
{
QByteArray wellFormed()
{
    return "{'id':'p','version':2,'cycle':'anchored','subscription_credits':'roll_over','trial':'25','late_days':35,"
           "'plans':[{'id':'team','credits':'100'}],"
           "'actions':[{'id':'generate','price':'by_model'},"
           "{'id':'fix','price':'by_source_model','model':'of_source'},"
           "{'id':'cut','free':true,'asset':true,'model':'of_source'},{'id':'look','free':true}],"
           "'models':{'default':'1','prices':{'Big':'4'}}}";
}

Result<Program> read(QByteArray json)
{
    return parseProgram(json.replace('\'', '"').toStdString());
}
}

void ProgramJsonTest::saysTheSameAgain()
{
    const Result<Program> program = read(wellFormed());
    QVERIFY2(program, program ? "" : program.error().detail.c_str());
    std::vector<const Program *> all = builtInPrograms().all();
    all.push_back(&*program);
    for (const Program *known : all) {
        const std::string json = programJson(*known);
        const Result<Program> again = parseProgram(json);
        QVERIFY(again);
        QCOMPARE(programJson(*again), json);
    }
}

void ProgramJsonTest::namesKeepTheirQuotes()
{
    const Result<Program> program = read(wellFormed().replace("'Big'", R"('Big \"4\" of C:\\models\u0007')"));
    QVERIFY2(program, program ? "" : program.error().detail.c_str());
    const Result<Program> again = parseProgram(programJson(*program));
    QVERIFY2(again, again ? "" : again.error().detail.c_str());
    QCOMPARE(again->modelPrices, program->modelPrices);
    QCOMPARE(again->modelNames, program->modelNames);
}

void ProgramJsonTest::refused_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QByteArray>("problem");

    const auto row = [](const char *name, const char *part, const char *instead, const char *problem) {
        QTest::newRow(name) << QByteArray(part) << QByteArray(instead) << QByteArray(problem);
    };
    row("priced by a model that its assets do not carry", ",'model':'of_source'},{'id':'cut'", "},{'id':'cut'",
        "action 2 ('fix'): its price is 'by_source_model', so it must have 'model': 'of_source'");
    row("another model", "'by_source_model','model':'of_source'", "'by_source_model','model':'own'",
        "action 2 ('fix'): 'model' must be 'of_source'");
    row("a price in words", "'by_model'", "'dear'", "action 1 ('generate'): 'price' must be an amount such as '0.5'");
    row("a price of nothing", "'by_model'", "0", "action 1 ('generate'): 'price' must be positive");
    row("neither free nor priced", "{'id':'look','free':true}", "{'id':'look','free':false}",
        "action 4 ('look'): it has neither a price nor 'free': true");
    row("free and priced", "{'id':'look','free':true}", "{'id':'look','free':true,'price':1}",
        "action 4 ('look'): it is either free or has a price");
    row("free in words", "{'id':'look','free':true}", "{'id':'look','free':'yes'}",
        "action 4 ('look'): 'free' must be true or false");
    row("an action without an id", "{'id':'look',", "{", "action 4: 'id' is missing");
    row("an action twice", "'look'", "'cut'", "the action id 'cut' is taken");
    row("a plan without credits", ",'credits':'100'", "", "plan 1 ('team'): 'credits' is missing");
    row("a plan called none", "'team'", "'none'", "the plan id 'none' is taken");
    row("a trial beyond all counting", "'25'", "'1000000000.001'", "'trial' must be between 0 and 1000000000");
    row("no models", ",'models':{'default':'1','prices':{'Big':'4'}}", "", "'models' is missing");
    row("a model twice", "'Big':'4'", "'Big':'4',' big ':'5'", "the price of ' big ' must be positive and stand once");
    row("a version of nothing", "'version':2", "'version':0", "'version' must be a whole number between 1 and 1000000");
    row("something unknown", "'trial':'25'", "'trial':'25','note':1", "'note' is not known");
}

void ProgramJsonTest::refused()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, instead);
    QFETCH(QByteArray, problem);
    QByteArray json = wellFormed();
    const auto at = json.indexOf(part);
    QVERIFY(at >= 0);
    const Result<Program> program = read(json.replace(at, part.size(), instead));
    QVERIFY(!program);
    QCOMPARE(program.error().code, ErrorCode::Malformed);
    const QByteArray detail = QByteArray::fromStdString(program.error().detail);
    QVERIFY2(detail.contains(problem.replace('\'', '"')), detail.constData());
}

QTEST_GUILESS_MAIN(ProgramJsonTest)
#include "program_json_test.moc"
