// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include "tests/house/source_tree.h"

namespace
{
const QString root = QDir::cleanPath(QStringLiteral(TIDEMARK_TEST_DATA "/../.."));
constexpr qsizetype mostLines = 500;

/// What each room may include, besides itself. A room that is not here may include nothing.
const QHash<QString, QStringList> &below()
{
    const auto core = [](const char *rooms) {
        QStringList paths;
        for (const QString &room : QString::fromLatin1(rooms).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            paths.append(QStringLiteral("core/") + room);
        return paths;
    };
    const auto ui = [&core](const char *rooms) {
        QStringList paths = core("base domain ledger store exchange query async models review");
        for (const QString &room : QString::fromLatin1(rooms).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            paths.append(QStringLiteral("ui/") + room);
        return paths;
    };
    static const QHash<QString, QStringList> rooms{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/domain"), core("base")},
        {QStringLiteral("core/ledger"), core("base domain")},
        {QStringLiteral("core/store"), core("base domain ledger")},
        {QStringLiteral("core/exchange"), core("base domain ledger store")},
        {QStringLiteral("core/query"), core("base domain ledger store")},
        {QStringLiteral("core/async"), core("base domain ledger store")},
        {QStringLiteral("core/models"), core("base domain ledger store exchange query async")},
        {QStringLiteral("core/review"), core("base domain ledger store exchange async models")},
        {QStringLiteral("ui/support"), ui("")},
        {QStringLiteral("ui/report"), ui("support")},
        {QStringLiteral("ui/media"), core("base domain store")},
        {QStringLiteral("ui/door"), core("base")},
        {QStringLiteral("ui/widgets"), ui("support")},
        {QStringLiteral("ui/filters"), ui("support widgets")},
        {QStringLiteral("ui/views"), ui("media support widgets filters")},
        {QStringLiteral("ui/charts"), ui("support widgets")},
        {QStringLiteral("ui/dialogs"), ui("support widgets filters views report")},
        {QStringLiteral("ui/why"), ui("support widgets dialogs")},
        {QStringLiteral("ui/programs"), ui("support widgets filters views")},
        {QStringLiteral("ui/import"), ui("support widgets filters views dialogs")},
        {QStringLiteral("ui/keys"), ui("support widgets filters views dialogs")},
        {QStringLiteral("ui/pages"), ui("media support widgets filters report views charts dialogs why")},
        {QStringLiteral("ui/reviews"), ui("support widgets filters report views charts dialogs why keys pages")},
        {QStringLiteral("ui/window"),
         ui("media door support widgets filters report views charts dialogs import keys why pages programs reviews")},
        {QStringLiteral("app/cli"),
         core("base domain ledger store exchange query async")
             + QStringList{QStringLiteral("ui/media"), QStringLiteral("ui/report")}},
        {QStringLiteral("app/console"),
         ui("door support widgets filters report views charts dialogs import keys pages programs reviews window")},
    };
    return rooms;
}

QString included(const SourceLine &line)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"));
    return include.match(line.code).captured(1);
}

bool pointsUp(const SourceFile &file, const QString &path)
{
    if (!path.contains(QLatin1Char('/')) || path.endsWith(QLatin1String(".moc")))
        return false;
    static const QStringList roots{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                                   QStringLiteral("tests")};
    if (!roots.contains(path.section(QLatin1Char('/'), 0, 0)))
        return false;
    const QString room = path.section(QLatin1Char('/'), 0, 1);
    return room != file.room() && !below().value(file.room()).contains(room);
}

/// The part of Qt that has the header: "QtGui" for QColor.
QString qtPartOf(const QString &header)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const char *part : {"QtGui", "QtWidgets", "QtSql", "QtCharts", "QtSvg", "QtSvgWidgets", "QtOpenGL"}) {
        const QString name = QString::fromLatin1(part);
        if (header.startsWith(name) || QFile::exists(headers + QLatin1Char('/') + name + QLatin1Char('/') + header))
            return name;
    }
    return {};
}

bool saysSql(const SourceLine &line)
{
    static const QRegularExpression statement(
        QStringLiteral("\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|ATTACH|BEGIN|COMMIT|ROLLBACK|"
                       "SAVEPOINT|WITH|VACUUM|REPLACE|EXPLAIN|ANALYZE)\\b|\\bsqlite3_|<sqlite3\\.h>"));
    static const QRegularExpression lowerCase(
        QStringLiteral("\"\\s*(select\\s.*\\sfrom\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s|"
                       "create\\s+(table|index|view)\\s|pragma\\s+\\w)"),
        QRegularExpression::CaseInsensitiveOption);
    return statement.match(line.code).hasMatch() || lowerCase.match(line.code).hasMatch();
}

/// A loop of events inside an event, in which anything may happen to whoever started it.
bool loopsWithin(const SourceLine &line)
{
    static const QRegularExpression loop(
        QStringLiteral("\\bprocessEvents\\b|\\bQEventLoop\\b|(\\.|->|::)exec\\s*\\(|^\\s*(return\\s+)?exec\\s*\\(|"
                       "\\bQMessageBox::(question|warning|information|critical|about)\\s*\\(|"
                       "\\bQ(File|Input|Color|Font)Dialog::get\\w+\\s*\\("));
    return loop.match(line.code).hasMatch();
}

/// Of a call such as target_link_libraries(tidemark_core …), all of it.
QString cmakeCall(const QString &path, const QString &start)
{
    QFile file(root + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype at = text.indexOf(start);
    return at < 0 ? QString() : text.mid(at, text.indexOf(QLatin1Char(')'), at) - at);
}
}

/// The rules of the house that no compiler checks.
class IncludeDirectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dependenciesPointOneWay();
    void everyRoomIsKnown();
    void coreKnowsNoScreen();
    void reportsKnowNoWidgets();
    void onlyTheStoreHoldsSql();
    void noLoopOfEventsWithinAnother();
    void noFileIsLong();
    void theChecksFindWhatTheyAreFor();

private:
    template<typename Broken>
    QString found(Broken broken) const
    {
        QString places;
        for (const SourceFile &file : m_files) {
            for (const SourceLine &line : file.lines) {
                if (broken(file, line))
                    places += file.place(line) + QLatin1Char('\n');
            }
        }
        return places;
    }
    std::vector<SourceFile> m_files;
};

#define NONE(places)                                                                                                   \
    do {                                                                                                               \
        const QString listed = places;                                                                                 \
        QVERIFY2(listed.isEmpty(), qPrintable(QLatin1Char('\n') + listed));                                            \
    } while (false)

void IncludeDirectionTest::initTestCase()
{
    m_files = sourcesUnder(root, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
    QVERIFY(m_files.size() > 200);
}

void IncludeDirectionTest::dependenciesPointOneWay()
{
    NONE(found([](const SourceFile &file, const SourceLine &line) {
        return pointsUp(file, included(line));
    }));
}

void IncludeDirectionTest::everyRoomIsKnown()
{
    NONE(found([](const SourceFile &file, const SourceLine &line) {
        return line.number == 1 && !below().contains(file.room());
    }));
}

void IncludeDirectionTest::coreKnowsNoScreen()
{
    NONE(found([](const SourceFile &file, const SourceLine &line) {
        const QString header = included(line);
        return file.path.startsWith(QLatin1String("core/")) && !header.isEmpty() && !qtPartOf(header).isEmpty();
    }));
    const QString links =
        cmakeCall(QStringLiteral("core/CMakeLists.txt"), QStringLiteral("target_link_libraries(tidemark_core"));
    static const QRegularExpression part(QStringLiteral("Qt6::(\\w+)"));
    QStringList parts;
    for (auto match = part.globalMatch(links); match.hasNext();)
        parts.append(match.next().captured(1));
    QCOMPARE(parts, (QStringList{QStringLiteral("Core"), QStringLiteral("Concurrent")}));
}

void IncludeDirectionTest::reportsKnowNoWidgets()
{
    NONE(found([](const SourceFile &file, const SourceLine &line) {
        const QString part = qtPartOf(included(line));
        return file.room() == QLatin1String("ui/report") && !part.isEmpty() && part != QLatin1String("QtGui");
    }));
}

void IncludeDirectionTest::onlyTheStoreHoldsSql()
{
    NONE(found([](const SourceFile &file, const SourceLine &line) {
        return file.room() != QLatin1String("core/store") && saysSql(line);
    }));
    NONE(found([](const SourceFile &file, const SourceLine &line) {
        const QString header = included(line);
        const bool reachesIn =
            file.path.startsWith(QLatin1String("ui/")) && header.startsWith(QLatin1String("core/store/sql"));
        return reachesIn || (!header.isEmpty() && qtPartOf(header) == QLatin1String("QtSql"));
    }));
}

void IncludeDirectionTest::noLoopOfEventsWithinAnother()
{
    NONE(found([](const SourceFile &file, const SourceLine &line) {
        return file.path != QLatin1String("app/console/main.cpp") && loopsWithin(line);
    }));
}

void IncludeDirectionTest::noFileIsLong()
{
    QString places;
    for (const SourceFile &file : m_files) {
        if (qsizetype(file.lines.size()) > mostLines)
            places += file.path + QStringLiteral(" has %1 lines\n").arg(file.lines.size());
    }
    NONE(places);
}

void IncludeDirectionTest::theChecksFindWhatTheyAreFor()
{
    const auto line = [](const char *code) {
        return codeLines(QString::fromUtf8(code)).front();
    };
    const SourceFile ledger{QStringLiteral("core/ledger/x.cpp"), {}};
    QVERIFY(pointsUp(ledger, included(line("#include \"core/store/ledger.h\""))));
    QVERIFY(pointsUp(ledger, included(line("#  include \"tests/support/desk.h\""))));
    QVERIFY(!pointsUp(ledger, included(line("#include \"core/base/law.h\""))));
    QVERIFY(!pointsUp(ledger, included(line("#include <openssl/evp.h>"))));
    QCOMPARE(qtPartOf(QStringLiteral("QColor")), QStringLiteral("QtGui"));
    QCOMPARE(qtPartOf(QStringLiteral("QtWidgets/QLabel")), QStringLiteral("QtWidgets"));
    QVERIFY(qtPartOf(QStringLiteral("QString")).isEmpty());
    for (const char *sql : {"f(\"SELECT 1\");", "f(\"select a from b\");", "f(\"PRAGMA x\");", "sqlite3_step(s);"})
        QVERIFY2(saysSql(line(sql)), sql);
    QVERIFY(!saysSql(line("tr(\"Select a folder\")")));
    for (const char *loop : {"menu.exec(at);", "dialog->exec ();", "QMenu::exec(a, b);", "QEventLoop loop;",
                             "    return exec();", "QMessageBox::question(this);", "QFileDialog::getOpenFileName();"})
        QVERIFY2(loopsWithin(line(loop)), loop);
    QVERIFY(!loopsWithin(line("sqlite3_exec(db);")));
    QVERIFY(!loopsWithin(line("dialog->open(); // not exec()")));
}

QTEST_GUILESS_MAIN(IncludeDirectionTest)
#include "include_direction_test.moc"
