// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/csv_reader.h"
#include "core/exchange/bytes/file_bytes.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using tidemark::CsvReader;
using tidemark::CsvRow;

namespace
{

using Rows = QByteArrayList;

/// Rows as "a|b|c", bad ones as "! LINE:COLUMN what".
template<typename BeforeEach>
Rows read(CsvReader &reader, size_t expected, BeforeEach beforeEach)
{
    reader.expectCells(expected);
    CsvRow row;
    Rows rows;
    for (CsvReader::Got got; beforeEach(), (got = reader.next(row)) != CsvReader::Got::End;) {
        if (got == CsvReader::Got::BadRow) {
            const tidemark::CsvProblem &problem = reader.problem();
            rows += QByteArray::fromStdString("! " + std::to_string(problem.line) + ":" + std::to_string(problem.column)
                                              + " " + problem.what);
            continue;
        }
        if (got == CsvReader::Got::Passing)
            continue;
        Rows cells;
        for (const std::string_view cell : row.cells)
            cells += QByteArray(cell.data(), static_cast<qsizetype>(cell.size()));
        rows += cells.join('|');
    }
    return rows;
}

Rows read(const QByteArray &text, size_t expected = 0)
{
    CsvReader reader(std::string_view(text.constData(), static_cast<size_t>(text.size())));
    return read(reader, expected, [] {});
}

}

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void countsLinesAcrossQuotedLineEnds();
    void copiesNothingWithoutDoubledQuotes();
    void readsAgainFromAnyRow();
    void survivesNoise();
    void readsBackWhatIsWritten();
    void limitsARow();
    void passesInPieces_data();
    void passesInPieces();
    void looksNoFurtherThanItSays_data();
    void looksNoFurtherThanItSays();
    void saysThatAFileBecameShorter();
    void readsFiles();
};

void CsvReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QByteArray &text, const Rows &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("nothing", "", {});
    row("only a byte order mark", "\xEF\xBB\xBF", {});
    row("a byte order mark", "\xEF\xBB\xBFone,two\n", {"one|two"});
    row("LF", "a,b\nc,d\n", {"a|b", "c|d"});
    row("CRLF", "a,b\r\nc,d\r\n", {"a|b", "c|d"});
    row("CR", "a,b\rc,d\r", {"a|b", "c|d"});
    row("no end after the last row", "a,b\nc,d", {"a|b", "c|d"});
    row("blank lines", "\n\na,b\n\r\n\nc,d\n\n", {"a|b", "c|d"});
    row("empty cells", ",\n,,\na,\n,b\n", {"|", "||", "a|", "|b"});
    row("spaces belong to cells", " a , b \n", {" a | b "});
    row("candidates that are none", "a-b!c d+e#f,-\n", {"a-b!c d+e#f|-"});
    row("not ASCII", "\xC3\xA4\xC3\xB6,\xE2\x82\xAC,\xF0\x9F\x8C\x8A\n",
        {"\xC3\xA4\xC3\xB6|\xE2\x82\xAC|\xF0\x9F\x8C\x8A"});
    row("quoted", "\"a\",\"b\"\n", {"a|b"});
    row("quoted and empty", "\"\",x,\"\"\n", {"|x|"});
    row("quoted comma", "\"a,b\",c\n", {"a,b|c"});
    row("quoted line ends", "\"a\nb\",\"c\r\nd\"\n", {"a\nb|c\r\nd"});
    row("doubled quotes", "\"a\"\"b\",\"\"\"\",\"\"\"c\"\"\"\n", {"a\"b|\"|\"c\""});
    row("a quoted cell at the very end", "a,\"b\"", {"a|b"});
    row("a quote in a plain cell", "a,b\"c\nd,e\n",
        {"! 1:4 there is a quote inside a cell that is not in quotes", "d|e"});
    row("text after a quote", "a,\"b\"c\nd,e\n", {"! 1:6 there is text after a closing quote", "d|e"});
    row("never closed", "a,b\nc,\"d\ne,f\n", {"a|b", "! 2:3 a quote is opened here and not closed", "e|f"});
    row("closed by another row's quote", "a,\"b\nc,\"d\"\n", {"! 2:4 there is text after a closing quote", "c|d"});
    row("NUL", QByteArray("a,b\0c\nd,e\n", 10), {"! 1:4 there is a NUL character", "d|e"});
    row("NUL in quotes", QByteArray("a,\"b\0c\"\nd,e\n", 12), {"! 1:5 there is a NUL character", "d|e"});
    row("not UTF-8", "a,\xFF\nd,e\n", {"! 1:1 the row is not valid UTF-8", "d|e"});
    row("not UTF-8 in quotes", "a,\"\xC3\"\nd,e\n", {"! 1:1 the row is not valid UTF-8", "d|e"});
    row("columns are characters", "\xC3\xA4,\"b\"c\n", {"! 1:6 there is text after a closing quote"});
}

void CsvReaderTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(Rows, rows);
    QCOMPARE(read(text), rows);
}

void CsvReaderTest::countsLinesAcrossQuotedLineEnds()
{
    const QByteArray text = "a,b\n\"x\r\ny\nz\",c\n\nd\ne,f,g\n";
    QCOMPARE(read(text, 2),
             Rows({"a|b", "x\r\ny\nz|c", "! 6:2 the row has 1 cells and the header 2",
                   "! 7:1 the row has 3 cells and the header 2"}));
}

void CsvReaderTest::copiesNothingWithoutDoubledQuotes()
{
    const std::string text = "plain,\"quoted, whole\",\"with \"\"doubled\"\" quotes\"\n";
    CsvReader reader(text);
    CsvRow row;
    QVERIFY(reader.next(row) == CsvReader::Got::Row);
    const auto inText = [&text](std::string_view cell) {
        return cell.data() >= text.data() && cell.data() + cell.size() <= text.data() + text.size();
    };
    QVERIFY(inText(row.cells[0]));
    QVERIFY(inText(row.cells[1]));
    QCOMPARE(row.cells[1], std::string_view("quoted, whole"));
    QVERIFY(!inText(row.cells[2]));
    QCOMPARE(row.cells[2], std::string_view("with \"doubled\" quotes"));
    QCOMPARE(row.raw, std::string_view(text).substr(0, text.size() - 1));
}

void CsvReaderTest::readsAgainFromAnyRow()
{
    const std::string text = "\xEF\xBB\xBFh,i\n1,\"a\nb\"\n2,c\r\n\n3,\"d\"\"e\"\n";
    CsvReader reader(text);
    CsvRow row;
    std::vector<std::pair<uint64_t, std::string>> rows;
    while (reader.next(row) != CsvReader::Got::End)
        rows.emplace_back(row.offset, std::string(row.cells[1]));
    QCOMPARE(rows.size(), size_t(4));
    const std::string elsewhere = text;
    for (size_t i = rows.size(); i-- > 0;) {
        reader.seek(elsewhere, rows[i].first, 1);
        QVERIFY(reader.next(row) == CsvReader::Got::Row);
        QCOMPARE(std::string(row.cells[1]), rows[i].second);
    }
}

void CsvReaderTest::survivesNoise()
{
    std::mt19937 random(20260105);
    const std::string alphabet = std::string("ab,,\"\"\n\r\xC3\xA4\xFF", 11) + '\0';
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (size_t length = random() % 40; length > 0; --length)
            text += alphabet[random() % alphabet.size()];
        // Exactly as long as the text, so that a read past its end is seen.
        const std::unique_ptr<char[]> exact(new char[text.size()]);
        std::copy(text.begin(), text.end(), exact.get());
        CsvReader reader({exact.get(), text.size()});
        CsvRow row;
        uint64_t last = 0;
        for (CsvReader::Got got; (got = reader.next(row)) != CsvReader::Got::End;) {
            QVERIFY(reader.offset() > last);
            QCOMPARE(row.line, 1 + tidemark::countLineEnds(std::string_view(text).substr(0, row.offset)));
            last = reader.offset();
        }
        QCOMPARE(reader.offset(), uint64_t(text.size()));
    }
}

void CsvReaderTest::readsBackWhatIsWritten()
{
    std::mt19937 random(7);
    const std::string alphabet = "ab,\"\n\r x";
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::string> cells(2 + random() % 4);
        std::string csv;
        for (size_t i = 0; i < cells.size(); ++i) {
            for (size_t length = random() % 12; length > 0; --length)
                cells[i] += alphabet[random() % alphabet.size()];
            csv += i > 0 ? "," : "";
            tidemark::appendCsvCell(csv, cells[i]);
        }
        csv += "\r\n";
        CsvReader reader(csv);
        CsvRow row;
        QVERIFY(reader.next(row) == CsvReader::Got::Row);
        QVERIFY(std::equal(cells.begin(), cells.end(), row.cells.begin(), row.cells.end()));
        QVERIFY(reader.next(row) == CsvReader::Got::End);
    }
}

void CsvReaderTest::limitsARow()
{
    const QByteArray big(CsvReader::longestRow + 10, 'x');
    QCOMPARE(read(QByteArray("a,b\n") + big + ",c\nd,e\n"),
             Rows({"a|b", "! 2:1 the row is longer than a mebibyte", "d|e"}));
    QCOMPARE(read(QByteArray("a,\"b\n") + big + "\n" + big + "\nd,e\n").first(),
             QByteArray("! 1:3 a quote is opened here and not closed"));
    QCOMPARE(read(QByteArray("a,\"b\n") + big + "\nd,e\n").last(), QByteArray("d|e"));
}

void CsvReaderTest::passesInPieces_data()
{
    QTest::addColumn<QByteArray>("middle");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QByteArray &middle, const Rows &rows) {
        QTest::newRow(name) << middle << rows;
    };
    const qsizetype size = 3 * qsizetype(CsvReader::longestPass) + 5;
    const QByteArray tooLong = "! 2:1 the row is longer than a mebibyte";
    row("one cell", QByteArray(size, 'x') + '\n', {tooLong});
    row("CRLF", QByteArray(size, 'x') + "\r\n", {tooLong});
    row("empty cells", QByteArray(size, ',') + '\n', {tooLong});
    row("quoted cells", QByteArray("\"a\",").repeated(size / 4) + '\n', {tooLong});
    row("an open quote", '"' + QByteArray(size, 'x') + '\n', {"! 2:1 a quote is opened here and not closed"});
    row("a stray quote", "x\"" + QByteArray(size, 'x') + '\n',
        {"! 2:2 there is a quote inside a cell that is not in quotes"});
    row("blank lines", QByteArray(size, '\n'), {});
}

/// What is nobody's row must not have to be in memory as a whole.
void CsvReaderTest::passesInPieces()
{
    QFETCH(QByteArray, middle);
    QFETCH(Rows, rows);
    const QByteArray text = "a,b\n" + middle + "c,d\n";
    QCOMPARE(read(text, 2), Rows({"a|b"}) + rows + Rows({"c|d"}));
    CsvReader reader({text.constData(), size_t(text.size())});
    CsvRow row;
    uint64_t last = 0;
    for (CsvReader::Got got; (got = reader.next(row)) != CsvReader::Got::End;) {
        QVERIFY(reader.offset() - last <= CsvReader::longestPass + CsvReader::longestRow + 8);
        last = reader.offset();
    }
    QCOMPARE(row.line, 1 + tidemark::countLineEnds({text.constData(), size_t(text.size())}));
}

void CsvReaderTest::looksNoFurtherThanItSays_data()
{
    passesInPieces_data();
    const QByteArray longest(qsizetype(CsvReader::longestRow) - 1, 'x');
    QTest::newRow("a quote at the end of the longest row") << longest + ",\"" + longest.mid(1) + "\"\n"
                                                           << Rows{"! 2:1 the row is longer than a mebibyte"};
}

void CsvReaderTest::looksNoFurtherThanItSays()
{
    QFETCH(QByteArray, middle);
    QFETCH(Rows, rows);
    const QByteArray text = "a,b\n" + middle + "c,d\n";
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rows.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush());
    const auto bytes = tidemark::FileBytes::open(file.fileName());
    QVERIFY(bytes);
    CsvReader reader((*bytes)->bytes());
    const Rows got = read(reader, 2, [&] {
        (*bytes)->release();
        if (!(*bytes)->hold(reader.offset(), CsvReader::furthestLook))
            qFatal("cannot be read");
    });
    QCOMPARE(got, Rows({"a|b"}) + rows + Rows({"c|d"}));
}

/// A file that another program cuts short must not end this one.
void CsvReaderTest::saysThatAFileBecameShorter()
{
    const QTemporaryDir folder;
    const QByteArray text = QByteArray("a,b\n").repeated(1 << 20);
    QFile file(folder.filePath(QStringLiteral("rows.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush());
    const auto bytes = tidemark::FileBytes::open(file.fileName());
    QVERIFY(bytes);
    QVERIFY((*bytes)->hold(0, 100));
    QVERIFY(file.resize(text.size() / 2));
    QVERIFY((*bytes)->hold(0, uint64_t(text.size()) / 2));
    QCOMPARE((*bytes)->bytes().substr(0, size_t(text.size()) / 2),
             std::string_view(text.constData(), size_t(text.size()) / 2));
    const tidemark::Result<void> rest = (*bytes)->hold(0, uint64_t(text.size()));
    QVERIFY(!rest);
    QCOMPARE(rest.error().code, tidemark::ErrorCode::IoFailed);
    QVERIFY(rest.error().detail.find(file.fileName().toStdString() + ": the file became shorter") == 0);
    QVERIFY((*bytes)->bytes().back() == 0);
}

void CsvReaderTest::readsFiles()
{
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("empty", ""));
    QVERIFY(write("some", "a,b\n"));
    const auto some = tidemark::FileBytes::open(folder.filePath(QStringLiteral("some")));
    QVERIFY(some);
    QCOMPARE((*some)->bytes(), std::string_view("a,b\n"));
    (*some)->release();
    QVERIFY((*some)->hold(0, 100));
    QCOMPARE((*some)->bytes(), std::string_view("a,b\n"));
    const auto empty = tidemark::FileBytes::open(folder.filePath(QStringLiteral("empty")));
    QVERIFY(empty);
    QVERIFY((*empty)->bytes().empty());
    for (const char *name : {"missing", "."}) {
        const auto none = tidemark::FileBytes::open(folder.filePath(QLatin1String(name)));
        QVERIFY(!none);
        QVERIFY(none.error().detail.find(folder.path().toStdString()) != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
