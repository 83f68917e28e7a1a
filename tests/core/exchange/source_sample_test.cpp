// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/source_sample.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/backend/comma_rows.h"
#include "core/exchange/backend/import_choice.h"
#include "core/exchange/bytes/csv_reader.h"
#include "tests/core/exchange/export_lines.h"

using namespace tidemark;
using tidemark::test::readAll;
using tidemark::test::writeAll;

/// What a file of unknown make is taken for, over bytes as other programs write them.
class SourceSampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void layouts_data();
    void layouts();
    void times_data();
    void times();
    void timeForms_data();
    void timeForms();
    void amounts_data();
    void amounts();
    void decimalSigns();
    void commaRowsKeepLines_data();
    void commaRowsKeepLines();
    void aLineWithoutEnd();
    void tooWide();
    void gone();

private:
    std::string path(const char *name = "usage.csv") const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    void write(const QByteArray &bytes) const
    {
        writeAll(QString::fromStdString(path()), bytes.toStdString());
    }
    QTemporaryDir m_folder;
};

namespace
{
const std::atomic<bool> notCancelled = false;

QByteArray in(QStringConverter::Encoding encoding, const QString &text, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray repeated(const QByteArray &row, int times)
{
    QByteArray rows;
    for (int i = 0; i < times; ++i)
        rows += row;
    return rows;
}
}

void SourceSampleTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("hasMark");
    const QString text =
        QStringLiteral("at,org,user,action\n2026-01-05T10:00:00Z,Müller & Söhne,Zoë 🙂,generate\n");
    const QString western = QStringLiteral("at,org,user,action\n2026-01-05T10:00:00Z,Müller,Zo\u00EB,generate\n");
    const auto row = [](const char *name, const QByteArray &bytes, TextEncoding encoding, bool mark) {
        QTest::newRow(name) << bytes << int(encoding) << mark;
    };
    row("UTF-8", text.toUtf8(), TextEncoding::Utf8, false);
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::Utf8, true);
    row("ASCII", "at,org,user,action\n", TextEncoding::Utf8, false);
    row("nothing", "", TextEncoding::Utf8, false);
    row("UTF-16 LE with a mark", in(QStringConverter::Utf16LE, text, true), TextEncoding::Utf16Le, true);
    row("UTF-16 BE with a mark", in(QStringConverter::Utf16BE, text, true), TextEncoding::Utf16Be, true);
    row("UTF-16 LE", in(QStringConverter::Utf16LE, text, false), TextEncoding::Utf16Le, false);
    row("UTF-16 BE", in(QStringConverter::Utf16BE, text, false), TextEncoding::Utf16Be, false);
    row("Windows-1252", western.toLatin1(), TextEncoding::Windows1252, false);
    row("Windows-1252, seen late", repeated("2026-01-05T10:00:00Z,a,b,generate\n", 20'000) + "x,M\xFCller,\x80,y\n",
        TextEncoding::Windows1252, false);
    // A character that two pieces of the file share is still one.
    row("UTF-8 across pieces", QByteArray(256 * 1024 - 1, 'x') + "\xC3\xBC", TextEncoding::Utf8, false);
}

void SourceSampleTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(bool, hasMark);
    write(bytes);
    const Result<FoundEncoding> found = findEncoding(path(), notCancelled);
    QVERIFY(found);
    QCOMPARE(int(found->encoding), encoding);
    QCOMPARE(found->hasMark, hasMark);
    if (!bytes.contains("ller"))
        return;
    // Read with it, the words are there.
    std::string text;
    const auto source = TextSource::open(path(), found->encoding);
    QVERIFY(source);
    for (bool more = true; more;) {
        const Result<bool> got = (*source)->next(text);
        QVERIFY(got);
        more = *got;
    }
    QVERIFY(!text.starts_with("\xEF\xBB\xBF"));
    QVERIFY(QString::fromStdString(text).contains(QStringLiteral("Müller")));
}

void SourceSampleTest::layouts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("file");
    QTest::addColumn<QByteArray>("separator");
    QTest::addColumn<int>("time");
    QTest::addColumn<QByteArray>("columns"); ///< of the contract, by the file's; "-": left out
    QTest::addColumn<bool>("plain");
    const auto row = [](const char *name, const QByteArray &bytes, ExportFile file, const char *separator,
                        TimeForm time, const char *columns, bool plain = false) {
        QTest::newRow(name) << bytes << int(file) << QByteArray(separator) << int(time) << QByteArray(columns) << plain;
    };
    row("the contract", "at,org,user,action,key\n2026-01-05T10:00:00Z,a,u,generate,k\n", ExportFile::Usage, ",",
        TimeForm::Iso, "at org user action key", true);
    row("the contract and more", "at,org,cost,user,action\n2026-01-05T10:00:00Z,a,3,u,generate\n", ExportFile::Usage,
        ",", TimeForm::Iso, "at org - user action", true);
    row("local times", "at,org,user,action\n2026-01-05 10:00,a,u,generate\n", ExportFile::Usage, ",", TimeForm::Iso,
        "at org user action");
    row("German", "Zeitpunkt;Kunde;Benutzer;Vorgang;Modell\n5.1.2026 10:00;a;u;generate;\"GPT; 1\"\n",
        ExportFile::Usage, ";", TimeForm::DayMonthYear, "at org user action model");
    row("American", "Event Time\tAccount ID\tUser Name\tEvent Type\n1/25/2026 3:04 PM\ta\tu\tgenerate\n",
        ExportFile::Usage, "\t", TimeForm::MonthDayYear, "at org user action");
    row("epoch", "timestamp|tenant|member|feature\n1767607200|a, inc|u|generate\n", ExportFile::Usage, "|",
        TimeForm::EpochSeconds, "at org user action");
    row("epoch in ms", "timestamp|tenant|member|feature\n1767607200123|a|u|generate\n", ExportFile::Usage, "|",
        TimeForm::EpochMillis, "at org user action");
    row("commas within", "at;org;user;action\n2026-01-05T10:00:00Z;\"a, b\";u, v;generate\n", ExportFile::Usage, ";",
        TimeForm::Iso, "at org user action");
    // By its columns: its name says usage.
    row("purchases", "date;customer;kind;amount;invoice\n05.01.2026;a;topup;1.250,50;R-1\n", ExportFile::Purchases, ";",
        TimeForm::DayMonthYear, "at org kind credits reference");
    row("none of these", "x,y\n1,2\n", ExportFile::Usage, ",", TimeForm::Iso, "- -");
}

void SourceSampleTest::layouts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, file);
    QFETCH(QByteArray, separator);
    QFETCH(int, time);
    QFETCH(QByteArray, columns);
    QFETCH(bool, plain);
    write(bytes);
    const Result<FoundLayout> found = findLayout(path(), "Europe/Berlin", notCancelled);
    QVERIFY(found);
    const SourceLayout &layout = found->layout;
    QCOMPARE(int(layout.file), file);
    QCOMPARE(QByteArray(1, layout.separator), separator);
    QCOMPARE(int(layout.time.form), time);
    QByteArrayList matched;
    for (const std::optional<ExportField> &field : layout.columns)
        matched.push_back(field ? QByteArray::fromStdString(std::string(exportFieldName(layout.file, *field))) : "-");
    QCOMPARE(matched.join(' '), columns);
    QCOMPARE(found->isPlain(), plain);
    QCOMPARE(layout.missing().empty(), !columns.startsWith('-'));
}

void SourceSampleTest::times_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("instant"); ///< empty: it is none
    const auto row = [](TimeForm form, const char *zone, const char *text, const char *instant) {
        QTest::addRow("%s in %s", text, zone)
            << int(form) << QByteArray(zone) << QByteArray(text) << QByteArray(instant);
    };
    row(TimeForm::Iso, "UTC", "2026-01-05T10:00:00Z", "2026-01-05T10:00:00.000Z");
    row(TimeForm::Iso, "Europe/Berlin", "2026-01-05T10:00:00+02:00", "2026-01-05T08:00:00.000Z");
    row(TimeForm::Iso, "Europe/Berlin", "2026-01-05 10:00", "2026-01-05T09:00:00.000Z");
    row(TimeForm::Iso, "Europe/Berlin", "2026-07-05 10:00:01.25", "2026-07-05T08:00:01.250Z");
    row(TimeForm::Iso, "UTC", "2026-02-29", "");
    row(TimeForm::Iso, "UTC", "2028-02-29", "2028-02-29T00:00:00.000Z");
    row(TimeForm::Iso, "UTC", "2026-01-05T10:00:00Z later", "");
    row(TimeForm::Iso, "UTC", "", "");
    row(TimeForm::DayMonthYear, "UTC", "5.1.2026", "2026-01-05T00:00:00.000Z");
    row(TimeForm::DayMonthYear, "Europe/Berlin", "31.12.2026 23:30:05", "2026-12-31T22:30:05.000Z");
    row(TimeForm::DayMonthYear, "UTC", "05/01/2026, 10:00", "2026-01-05T10:00:00.000Z");
    row(TimeForm::DayMonthYear, "UTC", "1/25/2026", "");
    row(TimeForm::DayMonthYear, "UTC", "5.1/2026", "");
    // The clock skips an hour, and shows one twice.
    row(TimeForm::DayMonthYear, "Europe/Berlin", "29.3.2026 02:30", "2026-03-29T01:00:00.000Z");
    row(TimeForm::DayMonthYear, "Europe/Berlin", "25.10.2026 02:30", "2026-10-25T00:30:00.000Z");
    row(TimeForm::MonthDayYear, "UTC", "1/25/2026 12:05 AM", "2026-01-25T00:05:00.000Z");
    row(TimeForm::MonthDayYear, "America/New_York", "1/25/2026 1:05 pm", "2026-01-25T18:05:00.000Z");
    row(TimeForm::MonthDayYear, "UTC", "1/25/2026 13:05 PM", "");
    row(TimeForm::EpochSeconds, "UTC", "1767607200", "2026-01-05T10:00:00.000Z");
    row(TimeForm::EpochSeconds, "UTC", "1767607200.5", "2026-01-05T10:00:00.500Z");
    row(TimeForm::EpochSeconds, "UTC", "99999999999999999999", "");
    row(TimeForm::EpochMillis, "UTC", "1767607200001", "2026-01-05T10:00:00.001Z");
    row(TimeForm::EpochMillis, "UTC", "1767607200,5", "");
}

void SourceSampleTest::times()
{
    QFETCH(int, form);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, instant);
    const auto read = TimeReader({TimeForm(form), zone.toStdString()}).read(text.toStdString());
    QCOMPARE(read ? QByteArray::fromStdString(read->toString()) : QByteArray(), instant);
}

void SourceSampleTest::timeForms_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<int>("form"); ///< -1: none
    QTest::addColumn<bool>("sure");
    QTest::addColumn<bool>("local");
    QTest::newRow("sure of the day") << QByteArrayList{"5/1/2026", "25/1/2026"} << int(TimeForm::DayMonthYear) << true
                                     << true;
    QTest::newRow("sure of the month") << QByteArrayList{"5/1/2026", "1/25/2026"} << int(TimeForm::MonthDayYear) << true
                                       << true;
    QTest::newRow("either") << QByteArrayList{"5/1/2026", "6/1/2026"} << int(TimeForm::DayMonthYear) << false << true;
    QTest::newRow("with dots the day is first")
        << QByteArrayList{"5.1.2026", "06.01.2026 10:00"} << int(TimeForm::DayMonthYear) << true << true;
    QTest::newRow("with offsets") << QByteArrayList{"2026-01-05T10:00:00Z"} << int(TimeForm::Iso) << true << false;
    QTest::newRow("one without") << QByteArrayList{"2026-01-05T10:00:00Z", "2026-01-05 11:00"} << int(TimeForm::Iso)
                                 << true << true;
    QTest::newRow("seconds") << QByteArrayList{"1767607200", "1767607201"} << int(TimeForm::EpochSeconds) << true
                             << false;
    QTest::newRow("words") << QByteArrayList{"yesterday"} << -1 << true << false;
    QTest::newRow("numbers") << QByteArrayList{"17", "4"} << -1 << true << false;
}

void SourceSampleTest::timeForms()
{
    QFETCH(QByteArrayList, values);
    QFETCH(int, form);
    QFETCH(bool, sure);
    QFETCH(bool, local);
    std::vector<std::string> texts;
    for (const QByteArray &value : values)
        texts.push_back(value.toStdString());
    const std::optional<FoundTimeForm> found = findTimeForm(texts);
    QCOMPARE(found ? int(found->form) : -1, form);
    if (!found)
        return;
    QCOMPARE(found->isSure, sure);
    QCOMPARE(found->isLocal, local);
}

void SourceSampleTest::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("withPoint");
    QTest::addColumn<QString>("withComma");
    const auto row = [](const char *text, const char *point, const char *comma) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(point) << QString::fromUtf8(comma);
    };
    row("12", "12", "12");
    row("12.5", "12.5", "12.5"); // with a comma it is none, and stays
    row("12,5", "12,5", "12.5");
    row("1.234,50", "1.234,50", "1234.50");
    row("1,234.50", "1234.50", "1,234.50");
    row("1.234", "1.234", "1234");
    row("1'234.5", "1234.5", "1'234.5");
    row("1 234,5", "1 234,5", "1234.5");
    row("1\u202F234\u00A0567", "1234567", "1234567");
    row("-3,25", "-3,25", "-3.25");
    row("1,23,456", "1,23,456", "1,23,456");
    row("unlimited", "unlimited", "unlimited");
    row("true", "true", "true");
    row("", "", "");
    row(",5", ",5", ",5");
    row("5,", "5,", "5,");
}

void SourceSampleTest::amounts()
{
    QFETCH(QString, text);
    QFETCH(QString, withPoint);
    QFETCH(QString, withComma);
    QCOMPARE(QString::fromStdString(plainAmount(text.toStdString(), DecimalSign::Point)), withPoint);
    QCOMPARE(QString::fromStdString(plainAmount(text.toStdString(), DecimalSign::Comma)), withComma);
}

void SourceSampleTest::decimalSigns()
{
    QCOMPARE(int(findDecimalSign({"1,5", "12"}).decimal), int(DecimalSign::Comma));
    QVERIFY(findDecimalSign({"1,5", "1.500"}).isSure);
    QCOMPARE(int(findDecimalSign({"1.5", "12"}).decimal), int(DecimalSign::Point));
    QVERIFY(findDecimalSign({"12", "unlimited", ""}).isSure);
    QVERIFY(!findDecimalSign({"1,500"}).isSure);
    QVERIFY(!findDecimalSign({"1.500"}).isSure);
    QVERIFY(!findDecimalSign({"1,5", "1.5"}).isSure);
}

void SourceSampleTest::commaRowsKeepLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("commas");
    QTest::newRow("plain") << QByteArray("a;b\r\n1;2\r\n") << QByteArray("a,b\r\n1,2\r\n");
    QTest::newRow("commas within") << QByteArray("a,x;b\n") << QByteArray("\"a,x\",b\n");
    QTest::newRow("quoted") << QByteArray("\"a;\"\"x\"\"\ny\";b\n") << QByteArray("\"a;\"\"x\"\"\ny\",b\n");
    QTest::newRow("blank lines") << QByteArray("\n\na;b\n\n1;2") << QByteArray("\n\na,b\n\n1,2");
    QTest::newRow("empty cells") << QByteArray(";;\n;\n") << QByteArray(",,\n,\n");
    QTest::newRow("a quote that does not end") << QByteArray("a;\"b\n1;2\n") << QByteArray("a;\"b\n1,2\n");
    QTest::newRow("text behind a quote") << QByteArray("\"a\"x;b\n1;2\n") << QByteArray("\"a\"x;b\n1,2\n");
    QTest::newRow("CR alone") << QByteArray("a;b\r1;2\r") << QByteArray("a,b\r1,2\r");
}

void SourceSampleTest::commaRowsKeepLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, commas);
    // Wherever the pieces end.
    for (qsizetype size = 1; size <= text.size(); ++size) {
        CommaRows rows(';');
        std::string written;
        for (qsizetype at = 0; at < text.size(); at += size)
            rows.add(text.mid(at, size).toStdString(), written);
        rows.finish(written);
        QCOMPARE(QByteArray::fromStdString(written), commas);
    }
}

/// A line of 20 MB is not kept, and what comes after it keeps its number.
void SourceSampleTest::aLineWithoutEnd()
{
    write("a;b\n" + QByteArray(20'000'000, 'x') + "\n1;2\n");
    const std::string to = path("commas.csv");
    QVERIFY(writeCommaFile(path(), TextEncoding::Utf8, ';', to, {}, notCancelled));
    const std::string commas = readAll(QString::fromStdString(to));
    QVERIFY(commas.size() < 3'000'000);
    CsvReader reader(commas);
    CsvRow row;
    QCOMPARE(reader.next(row), CsvReader::Got::Row);
    QCOMPARE(reader.next(row), CsvReader::Got::BadRow);
    QVERIFY(reader.problem().what.find("longer") != std::string::npos);
    QCOMPARE(reader.next(row), CsvReader::Got::Row);
    QCOMPARE(row.line, int64_t(3));
}

void SourceSampleTest::tooWide()
{
    write("at" + QByteArray(",c").repeated(1'000'000) + "\n");
    const Result<FoundLayout> found = findLayout(path(), "UTC", notCancelled);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Malformed);
    QVERIFY(found.error().detail.find(", line 1: it has more than 1000 columns") != std::string::npos);
    // A folder does not pass over it, as it does over what is empty.
    const Result<ImportChoice> choice = lookAtImport(m_folder.path().toStdString(), "UTC", notCancelled);
    QVERIFY(!choice);
    QCOMPARE(choice.error().detail, found.error().detail);
    // What is no file of an export by its name either may lie there.
    QVERIFY(QFile::rename(QString::fromStdString(path()), QString::fromStdString(path("figures.csv"))));
    write("at,org,user,action\n2026-01-02T00:00:00Z,a,u,generate\n");
    const Result<ImportChoice> beside = lookAtImport(m_folder.path().toStdString(), "UTC", notCancelled);
    QVERIFY2(beside, beside ? "" : beside.error().detail.c_str());
    QVERIFY(!beside->files.empty());
    for (const ChosenFile &file : beside->files)
        QVERIFY(file.name != "figures.csv");
    QVERIFY(QFile::remove(QString::fromStdString(path("figures.csv"))));
}

void SourceSampleTest::gone()
{
    const Result<FoundLayout> none = findLayout(path("none.csv"), "UTC", notCancelled);
    QVERIFY(!none);
    QVERIFY(none.error().detail.find("none.csv") != std::string::npos);
    const Result<FoundLayout> folder = findLayout(m_folder.path().toStdString(), "UTC", notCancelled);
    QVERIFY(!folder);
    write("");
    QVERIFY(!findLayout(path(), "UTC", notCancelled));
    write("a,b\n1,2\n");
    const std::atomic<bool> cancelled = true;
    QCOMPARE(findLayout(path(), "UTC", cancelled).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(SourceSampleTest)
#include "source_sample_test.moc"
