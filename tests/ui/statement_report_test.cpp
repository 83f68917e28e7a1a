// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "core/query/statement.h"
#include "tests/core/query/book_lines.h"
#include "tests/support/rows.h"
#include "ui/report/report_html.h"
#include "ui/report/report_pdf.h"
#include "ui/report/statement_document.h"
#include "ui/report/statement_file.h"

using namespace tidemark;

namespace
{
Statement statementOfStory(int users)
{
    const Folder folder;
    const auto ledger = openLedger(folder.path("a.tidemark"));
    std::vector<std::string> lines = {
        "{'op':'org.create','at':'2026-01-10T00:00:00Z','org':'o','program':'idealy','plan':'pro',"
        "'name':'<script>alert(1)</script> & Co'}",
        "{'op':'topup','at':'2026-02-02T00:00:00Z','org':'o','credits':'1234.5','reference':'=1+1'}",
    };
    for (int user = 0; user < users; ++user) {
        const std::string id = "u" + std::to_string(user);
        lines.push_back("{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'o','user':'" + id + "'}");
        lines.push_back("{'op':'action','at':'2026-02-03T00:00:00Z','org':'o','user':'" + id
                        + "','action':'generate','model':'GPT1 Mini'}");
    }
    book(*ledger, lines);
    return statementOf(*ledger, "o", parseMonth("2026-02").value(), at("2026-04-01T10:00:00Z")).value();
}

/// What a reader of the HTML sees: the cells of its tables, by rows.
QStringList rowsOf(const QByteArray &html, QString *error)
{
    QXmlStreamReader xml(html);
    QStringList rows;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("tr"))
            rows += QString();
        if (xml.isStartElement() && (xml.name() == QLatin1String("td") || xml.name() == QLatin1String("th")))
            rows.last() += xml.readElementText() + u'|';
    }
    *error = xml.hasError() ? xml.errorString() : QString();
    return rows;
}

QString pdfText(const QByteArray &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}
}

class StatementReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanup()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void htmlSaysTheFigures();
    void htmlStandsAlone();
    void pdfSaysTheFigures();
    void samePdfAgain();
    void rightToLeft();
    void manyUsers();
    void fileNames_data();
    void fileNames();
    void noTwoFilesOfOneName();
};

void StatementReportTest::htmlSaysTheFigures()
{
    QString error;
    const QStringList rows = rowsOf(reportHtml(statementDocument(statementOfStory(3))), &error);
    QCOMPARE(error, QString());
    const QString minus(QChar(0x2212));
    for (const QString &row : QStringList{
             QStringLiteral("Opening balance, 1 Feb 2026||1,000.0|"), QStringLiteral("Granted by the plan|1|+1,000.0|"),
             QStringLiteral("Top-ups|1|+1,234.5|"), QStringLiteral("Used|3|") + minus + QStringLiteral("1.5|"),
             QStringLiteral("Ended unused|1|") + minus + QStringLiteral("1,000.0|"),
             QStringLiteral("Closing balance, 28 Feb 2026||2,233.0|"), QStringLiteral("u1|1|0.5|33 %|"),
             QStringLiteral("GPT1 Mini|3|1.5|100 %|"), QStringLiteral("Used in all|3|1.5|100 %|"),
             QStringLiteral("2 Feb 2026|5|Top-up|=1+1|+1,234.5|")})
        QVERIFY2(rows.contains(row), qPrintable(row + u'\n' + rows.join(u'\n')));
}

void StatementReportTest::htmlStandsAlone()
{
    const QByteArray html = reportHtml(statementDocument(statementOfStory(1)));
    QVERIFY(html.contains("<html lang=\"en-GB\">"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co"));
    for (const char *elsewhere : {"http:", "https:", "src=", "<link", "@import", "url("})
        QVERIFY2(!html.contains(elsewhere), elsewhere);
}

void StatementReportTest::pdfSaysTheFigures()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = pdfText(reportPdf(statementDocument(statementOfStory(3)))).simplified();
    for (const char *words : {"<script>alert(1)</script> & Co", "February 2026", "Opening balance, 1 Feb 2026",
                              "2,233.0", "+1,234.5", "=1+1", "u2", "GPT1 Mini", "Page 1 of 2", "Page 2 of 2"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + u'\n' + text));
}

void StatementReportTest::samePdfAgain()
{
    const ReportDocument document = statementDocument(statementOfStory(2));
    const QByteArray pdf = reportPdf(document);
    // The clock of the second that a file is made in is written into it by Qt.
    QTest::qWait(1100);
    QCOMPARE(reportPdf(document), pdf);
    QVERIFY(pdf.contains("/CreationDate (D:20260401100000Z)"));
}

void StatementReportTest::rightToLeft()
{
    const Statement statement = statementOfStory(1);
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    QString error;
    const QByteArray html = reportHtml(statementDocument(statement));
    rowsOf(html, &error);
    QCOMPARE(error, QString());
    QVERIFY(html.contains("dir=\"rtl\""));
    QVERIFY(reportPdf(statementDocument(statement)).startsWith("%PDF-"));
}

void StatementReportTest::manyUsers()
{
    // More than a list names: the rest stands in one line, and the sum is all of them.
    const ReportDocument document = statementDocument(statementOfStory(520));
    const ReportTable users = document.tables.at(1);
    QCOMPARE(users.rows.size(), 502);
    QCOMPARE(users.rows.at(500).cells.at(1), QStringLiteral("20"));
    QCOMPARE(users.rows.at(500).cells.at(2), QStringLiteral("10.0"));
    QCOMPARE(users.rows.last().cells.at(2), QStringLiteral("260.0"));
    QVERIFY(reportPdf(document).count("/Type /Page\n") >= 10);
}

void StatementReportTest::fileNames_data()
{
    QTest::addColumn<QString>("org");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "acme-1"
                           << "2026-10-01 2026-10-31"
                           << "acme-1 2026-10\\.pdf";
    QTest::newRow("quarter") << "acme"
                             << "2026-10-01 2026-12-31"
                             << "acme 2026-Q4\\.pdf";
    QTest::newRow("days") << "acme"
                          << "2026-10-02 2026-10-31"
                          << "acme 2026-10-02--2026-10-31\\.pdf";
    QTest::newRow("a path") << "../../etc/passwd"
                            << "2026-10-01 2026-10-31"
                            << "______etc_passwd~[0-9a-f]{8} 2026-10\\.pdf";
    QTest::newRow("an option") << "-rf"
                               << "2026-10-01 2026-10-31"
                               << "_-rf~[0-9a-f]{8} 2026-10\\.pdf";
    QTest::newRow("capitals") << "ACME"
                              << "2026-10-01 2026-10-31"
                              << "ACME~[0-9a-f]{8} 2026-10\\.pdf";
    QTest::newRow("long") << QString(100, u'a') << "2026-10-01 2026-10-31"
                          << "a{60}~[0-9a-f]{8} 2026-10\\.pdf";
}

void StatementReportTest::fileNames()
{
    QFETCH(QString, org);
    QFETCH(QString, days);
    QFETCH(QString, expected);
    const DayPeriod period = parseDays(days.left(10).toStdString(), days.right(10).toStdString()).value();
    const QString name = statementFileName(org.toStdString(), period, ReportFormat::Pdf);
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(expected)).match(name).hasMatch(),
             qPrintable(name));
}

void StatementReportTest::noTwoFilesOfOneName()
{
    const DayPeriod month = DayPeriod::ofMonth(2026, 10);
    QSet<QString> names;
    const std::vector<std::string> orgs = {"a/b", "a\\b", "a_b", "A_b", "a:b", "a b", "ä_b", "Ä_b"};
    for (const std::string &org : orgs)
        names += statementFileName(org, month, ReportFormat::Pdf).toCaseFolded();
    QCOMPARE(names.size(), qsizetype(orgs.size()));
}

QTEST_MAIN(StatementReportTest)
#include "statement_report_test.moc"
