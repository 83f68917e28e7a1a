// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

#include "core/store/ledger_file.h"
#include "tests/support/child.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"

using tidemark::ErrorCode;
using tidemark::OpenMode;

namespace
{
QString named(const std::string &path)
{
    return QString::fromStdString(path);
}

QByteArray bytesOf(const std::string &path)
{
    QFile file(named(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const std::string &path, const QByteArray &bytes)
{
    QFile file(named(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The files of the folder, by name.
QStringList around(const std::string &path)
{
    return QFileInfo(named(path)).dir().entryList(QDir::Files, QDir::Name);
}

/// "" or what sqlite3 says.
QByteArray sql(const std::string &path, const char *statement)
{
    sqlite3 *database = nullptr;
    char *message = nullptr;
    sqlite3_open(path.c_str(), &database);
    sqlite3_exec(database, statement, nullptr, nullptr, &message);
    const QByteArray said(message);
    sqlite3_free(message);
    sqlite3_close(database);
    return said;
}

std::vector<std::string> someLines(int topups)
{
    std::vector<std::string> lines{lineOf("org.create", "2026-01-10", "'program':'idealy','plan':'starter'"),
                                   lineOf("user.create", "2026-01-10", "'user':'u'")};
    for (int i = 0; i < topups; ++i)
        lines.push_back(lineOf("topup", "2026-01-11", "'credits':1,'key':'k" + std::to_string(i) + "'"));
    return lines;
}

void make(const std::string &path, int topups = 3)
{
    const auto ledger = openLedger(path, OpenMode::CreateNew);
    QVERIFY(ledger);
    for (const tidemark::Answer &answer : applyLines(*ledger, someLines(topups), 1000))
        QVERIFY(!answer.error);
}

QByteArray openError(const std::string &path, OpenMode mode)
{
    const auto ledger = tidemark::Ledger::open(path, mode);
    if (ledger)
        return (*ledger)->isReadOnly() ? "read-only" : "open";
    const std::string &detail = ledger.error().detail;
    if (detail.size() < 20 || (!path.empty() && detail.find(path) == std::string::npos))
        return "unclear: " + QByteArray::fromStdString(detail);
    return QByteArray::number(int(ledger.error().code));
}

QByteArray code(ErrorCode code)
{
    return QByteArray::number(int(code));
}

std::string remainingIn(const std::string &path, OpenMode mode)
{
    const auto ledger = tidemark::Ledger::open(path, mode);
    if (!ledger)
        return "error " + std::to_string(int(ledger.error().code)) + ": " + ledger.error().detail;
    const auto balance = (*ledger)->read(*tidemark::parseOperation(lineOf("balance", "2026-01-12"), "tester")).balance;
    const auto booking = (*ledger)->book();
    return (balance ? balance->remaining.toString() : "nothing")
        + (booking                                           ? " writable"
               : booking.error().code == ErrorCode::ReadOnly ? " read-only"
                                                             : " " + booking.error().detail);
}

constexpr OpenMode allModes[] = {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::CreateIfMissing};
}

class LedgerFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLedger();
    void aFolder();
    void anEmptyFile();
    void aBlankDatabase();
    void newNeedsANewName();
    void notALedger_data();
    void notALedger();
    void damaged_data();
    void damaged();
    void aNewerSchema();
    void aPlainFileAfterTheLastClose();
    void aReadOnlyFile();
    void aFileInAReadOnlyFolder();
    void aReadOnlyFolderWithAWal();
    void aReadOnlyFolderWithAnEmptyWal();
    void aReadOnlyFileThatOthersBookInto();
    void oddNames();
    void entriesAreAppendOnly_data();
    void entriesAreAppendOnly();
    void undoneWithoutCommit();
};

void LedgerFileTest::noLedger()
{
    const Folder folder;
    const std::string path = folder.path("none.tidemark");
    SAYS(openError(path, OpenMode::ReadOnly), code(ErrorCode::CannotOpen));
    SAYS(openError(path, OpenMode::ReadWrite), code(ErrorCode::CannotOpen));
    QVERIFY(around(path).isEmpty());
    SAYS(openError(folder.path("no/such/folder.tidemark"), OpenMode::CreateIfMissing), code(ErrorCode::CannotOpen));
    SAYS(openError(path, OpenMode::CreateIfMissing), "open");
    QCOMPARE(around(path), QStringList{QStringLiteral("none.tidemark")});
    SAYS(openError(path, OpenMode::ReadWrite), "open");
}

void LedgerFileTest::aFolder()
{
    const Folder folder;
    const std::string path = QFileInfo(named(folder.path("x"))).path().toStdString();
    for (const OpenMode mode :
         {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::CreateIfMissing, OpenMode::CreateNew})
        SAYS(openError(path, mode), code(ErrorCode::CannotOpen));
    QVERIFY(around(folder.path("x")).isEmpty());
}

void LedgerFileTest::anEmptyFile()
{
    const Folder folder;
    const std::string path = folder.path("empty.tidemark");
    write(path, {});
    SAYS(openError(path, OpenMode::ReadOnly), code(ErrorCode::NotALedger));
    SAYS(openError(path, OpenMode::ReadWrite), code(ErrorCode::NotALedger));
    SAYS(bytesOf(path), "");
    SAYS(openError(path, OpenMode::CreateIfMissing), "open");
}

/// What a creation leaves that came to nothing: a database without a table.
void LedgerFileTest::aBlankDatabase()
{
    const Folder folder;
    const std::string path = folder.path("blank.tidemark");
    SAYS(sql(path, "PRAGMA journal_mode=WAL; PRAGMA application_id=0"), "");
    SAYS(sql(path, "VACUUM"), "");
    QVERIFY(!bytesOf(path).isEmpty());
    SAYS(openError(path, OpenMode::ReadWrite), code(ErrorCode::NotALedger));
    SAYS(openError(path, OpenMode::CreateIfMissing), "open");
    SAYS(openError(path, OpenMode::ReadWrite), "open");
}

void LedgerFileTest::newNeedsANewName()
{
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    make(path);
    const QByteArray before = bytesOf(path);
    SAYS(openError(path, OpenMode::CreateNew), code(ErrorCode::CannotOpen));
    SAYS(bytesOf(path), before);
}

void LedgerFileTest::notALedger_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const Folder folder;
    const std::string foreign = folder.path("foreign.db");
    SAYS(sql(foreign, "CREATE TABLE entries (id); INSERT INTO entries VALUES (1)"), "");
    QTest::newRow("text") << QByteArray("org,name\na,A\n");
    QTest::newRow("a long text") << QByteArray("org,name\n").repeated(10'000);
    QTest::newRow("a foreign database") << bytesOf(foreign);
    QTest::newRow("only the first words of a database") << bytesOf(foreign).left(16);
}

void LedgerFileTest::notALedger()
{
    QFETCH(QByteArray, bytes);
    const Folder folder;
    const std::string path = folder.path("other.tidemark");
    write(path, bytes);
    for (const OpenMode mode : allModes)
        SAYS(openError(path, mode), code(ErrorCode::NotALedger));
    SAYS(bytesOf(path), bytes);
    QCOMPARE(around(path).size(), 1);
}

void LedgerFileTest::damaged_data()
{
    QTest::addColumn<double>("kept");
    QTest::addColumn<bool>("overwritten");

    QTest::newRow("without its last byte") << 1.0 << false;
    QTest::newRow("without its last tenth") << 0.9 << false;
    QTest::newRow("half") << 0.5 << false;
    QTest::newRow("a page and a bit") << 0.06 << false;
    QTest::newRow("overwritten in the middle") << 0.5 << true;
}

void LedgerFileTest::damaged()
{
    QFETCH(double, kept);
    QFETCH(bool, overwritten);
    const Folder folder;
    const std::string path = folder.path("damaged.tidemark");
    make(path, 400);
    QByteArray bytes = bytesOf(path);
    const auto at = qsizetype(double(bytes.size()) * kept);
    if (overwritten)
        bytes.replace(8192, bytes.size() - 8192 - 4096, QByteArray(bytes.size() - 8192 - 4096, '\x5A'));
    else
        bytes.truncate(std::min(at, bytes.size() - 1));
    write(path, bytes);
    for (const OpenMode mode : allModes) {
        const auto ledger = tidemark::Ledger::open(path, mode);
        std::optional<tidemark::Error> error = ledger ? std::nullopt : std::optional(ledger.error());
        if (ledger) {
            const auto answer = applyLines(**ledger, {lineOf("topup", "2026-01-12", "'credits':1")}).front();
            if (mode != OpenMode::ReadOnly)
                error = answer.error;
            else
                error = (*ledger)->read(*tidemark::parseOperation(lineOf("balance", "2026-01-11"), "t")).error;
        }
        QVERIFY(error);
        QVERIFY2(error->code == ErrorCode::Damaged || error->code == ErrorCode::NotALedger, error->detail.c_str());
        QVERIFY(error->detail.find(path) != std::string::npos);
    }
    QCOMPARE(bytesOf(path) == bytes, true);
    QCOMPARE(around(path).size(), 1);
}

void LedgerFileTest::aNewerSchema()
{
    const Folder folder;
    const std::string path = folder.path("newer.tidemark");
    make(path);
    SAYS(sql(path, "PRAGMA user_version=99; CREATE TABLE from_the_future (x)"), "");
    const QByteArray before = bytesOf(path);
    for (const OpenMode mode : allModes)
        SAYS(openError(path, mode), code(ErrorCode::NewerSchema));
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(around(path).size(), 1);
}

void LedgerFileTest::aPlainFileAfterTheLastClose()
{
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    auto first = openLedger(path);
    applyLines(*first, someLines(3));
    auto second = openLedger(path);
    applyLines(*second, {lineOf("topup", "2026-01-11", "'credits':1")});
    QVERIFY(around(path).contains(QStringLiteral("a.tidemark-wal")));
    first.reset();
    QVERIFY(around(path).contains(QStringLiteral("a.tidemark-wal")));
    SAYS(QByteArray::fromStdString(remainingIn(path, OpenMode::ReadWrite)), "254 writable");
    second.reset();
    QCOMPARE(around(path), QStringList{QStringLiteral("a.tidemark")});
    SAYS(QByteArray::fromStdString(remainingIn(path, OpenMode::ReadOnly)), "254 read-only");
    QCOMPARE(around(path), QStringList{QStringLiteral("a.tidemark")});
}

void LedgerFileTest::aReadOnlyFile()
{
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    make(path);
    const QByteArray before = bytesOf(path);
    QVERIFY(QFile::setPermissions(named(path), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    for (const OpenMode mode : allModes)
        SAYS(QByteArray::fromStdString(remainingIn(path, mode)), "253 read-only");
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(around(path).size(), 1);
}

void LedgerFileTest::aFileInAReadOnlyFolder()
{
#ifdef Q_OS_UNIX
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    make(path);
    const QString parent = QFileInfo(named(path)).path();
    QVERIFY(QFile::setPermissions(named(path), QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(parent, QFile::Permissions(0x5555)));
    const QByteArray before = bytesOf(path);
    for (const OpenMode mode : allModes) {
        SAYS(QByteArray::fromStdString(remainingIn(path, mode)), "253 read-only");
        SAYS(QByteArray::fromStdString(asNobody([&] {
                 return remainingIn(path, mode);
             })),
             "253 read-only");
    }
    const std::string none = folder.path("none.tidemark");
    QVERIFY(asNobody([&] {
                return remainingIn(none, OpenMode::CreateIfMissing);
            }).find("cannot be written")
            != std::string::npos);
    QVERIFY(QFile::setPermissions(parent, QFile::Permissions(0x7777)));
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(around(path).size(), 1);
#endif
}

/// Bookings in a -wal are seen or missed aloud, but never left out in silence.
void LedgerFileTest::aReadOnlyFolderWithAWal()
{
#ifdef Q_OS_UNIX
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    make(path);
    const auto open = openLedger(path);
    applyLines(*open, {lineOf("topup", "2026-01-11", "'credits':40")});
    const QString frozen = QFileInfo(named(path)).path() + QStringLiteral("/frozen");
    QVERIFY(QDir().mkdir(frozen));
    const std::string copy = frozen.toStdString() + "/a.tidemark";
    QVERIFY(QFile::copy(named(path), named(copy)));
    QVERIFY(QFile::copy(named(path + "-wal"), named(copy + "-wal")));
    QVERIFY(QFile::setPermissions(named(copy), QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(named(copy + "-wal"), QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(QFileInfo(named(path)).path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(frozen, QFile::Permissions(0x5555)));
    const std::string said = asNobody([&] {
        return remainingIn(copy, OpenMode::ReadWrite);
    });
    QVERIFY2(said == "293 read-only" || (said.find("error") == 0 && said.find("-wal") != std::string::npos),
             said.c_str());
    const std::string empty = asNobody([&] {
        return remainingIn(copy, OpenMode::ReadOnly);
    });
    QCOMPARE(empty, said);
    QVERIFY(QFile::setPermissions(frozen, QFile::Permissions(0x7777)));
    QCOMPARE(remainingIn(copy, OpenMode::ReadWrite), std::string("293 writable"));
#endif
}

/// It holds nothing, and nothing can be made beside it.
void LedgerFileTest::aReadOnlyFolderWithAnEmptyWal()
{
#ifdef Q_OS_UNIX
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    make(path);
    write(path + "-wal", {});
    const QString parent = QFileInfo(named(path)).path();
    QVERIFY(QFile::setPermissions(named(path), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(named(path + "-wal"), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(parent, QFile::Permissions(0x5555)));
    for (const OpenMode mode : allModes) {
        SAYS(QByteArray::fromStdString(asNobody([&] {
                 return remainingIn(path, mode);
             })),
             "253 read-only");
    }
    QVERIFY(QFile::setPermissions(parent, QFile::Permissions(0x7777)));
#endif
}

/// Who may write it has it open, and nothing is in the log yet: what is booked next is seen all the same.
void LedgerFileTest::aReadOnlyFileThatOthersBookInto()
{
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    make(path);
    const auto writer = openLedger(path);
    QVERIFY(writer->read(*tidemark::parseOperation(lineOf("balance", "2026-01-12"), "tester")).balance);
    QVERIFY(QFileInfo::exists(named(path + "-wal")));
    QCOMPARE(QFileInfo(named(path + "-wal")).size(), 0);
    QVERIFY(QFile::setPermissions(named(path), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const auto reader = tidemark::Ledger::open(path, OpenMode::ReadOnly);
    QVERIFY(reader);
    applyLines(*writer, {lineOf("topup", "2026-01-11", "'credits':40")});
    const auto balance = (*reader)->read(*tidemark::parseOperation(lineOf("balance", "2026-01-12"), "tester")).balance;
    QVERIFY(balance);
    QCOMPARE(balance->remaining, tidemark::Credits::whole(293));
}

void LedgerFileTest::oddNames()
{
    const Folder folder;
    for (const char *name :
         {"with space.tidemark", "100%.tidemark", "a?b.tidemark", "a#b.tidemark", "Kön.ledger", "%41.tidemark", "x"}) {
        make(folder.path(name));
        QVERIFY(QFileInfo::exists(named(folder.path(name))));
        QCOMPARE(remainingIn(folder.path(name), OpenMode::ReadWrite), std::string("253 writable"));
        QCOMPARE(remainingIn('/' + folder.path(name), OpenMode::ReadOnly), std::string("253 read-only"));
    }
}

void LedgerFileTest::entriesAreAppendOnly_data()
{
    QTest::addColumn<QByteArray>("statement");

#define ROW(id, seq, key)                                                                                              \
    " INTO entries (id, org, seq, kind, amount, balance, booked_at, occurred_at, recorded_at, actor, hash, key) "      \
    "VALUES (" id ", 1, " seq ", 12, 1000, 1000, 1, 1, 1, 'x', x'00', " key ")"
    QTest::newRow("update") << QByteArray("UPDATE entries SET amount = amount + 1000 WHERE seq = 4");
    QTest::newRow("update a hash") << QByteArray("UPDATE entries SET hash = x'00'");
    QTest::newRow("update or replace") << QByteArray("UPDATE OR REPLACE entries SET seq = 5 WHERE seq = 4");
    QTest::newRow("delete") << QByteArray("DELETE FROM entries WHERE seq = 6");
    QTest::newRow("delete all") << QByteArray("DELETE FROM entries");
    QTest::newRow("insert before the end") << QByteArray("INSERT" ROW("NULL", "4", "NULL"));
    QTest::newRow("replace by seq") << QByteArray("INSERT OR REPLACE" ROW("NULL", "4", "NULL"));
    QTest::newRow("replace by id") << QByteArray("INSERT OR REPLACE" ROW("2", "7", "NULL"));
    QTest::newRow("replace by key") << QByteArray("INSERT OR REPLACE" ROW("NULL", "7", "'k0'"));
    QTest::newRow("upsert") << QByteArray("INSERT" ROW("4", "7", "NULL") " ON CONFLICT DO UPDATE SET amount = 5");
    QTest::newRow("seq 0") << QByteArray("INSERT" ROW("NULL", "0", "NULL"));
#undef ROW
    QTest::newRow("a program changes") << QByteArray(
        "INSERT INTO programs VALUES ('p', 1, '{}'); UPDATE programs SET json = ''");
    QTest::newRow("a program goes") << QByteArray("INSERT INTO programs VALUES ('p', 1, '{}'); DELETE FROM programs");
    QTest::newRow("a program is replaced")
        << QByteArray("INSERT INTO programs VALUES ('p', 1, '{}'); REPLACE INTO programs VALUES ('p', 1, '')");
}

void LedgerFileTest::entriesAreAppendOnly()
{
    QFETCH(QByteArray, statement);
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    make(path);
    const auto chain = [&path] {
        QByteArray all;
        (void)openLedger(path)->eachEntry([&all](const tidemark::Entry &entry) {
            all += QByteArray::number(qlonglong(entry.seq)) + text(entry.amount) + QByteArray::fromStdString(entry.key)
                + QByteArray(reinterpret_cast<const char *>(entry.hash.data()), 32).toHex() + '\n';
            return true;
        });
        return all;
    };
    const QByteArray before = chain();
    QVERIFY(!before.isEmpty());
    const QByteArray said = sql(path, ("BEGIN; " + statement.toStdString() + "; COMMIT").c_str());
    QVERIFY2(!said.isEmpty(), "nothing refused it");
    SAYS(chain(), before);
}

void LedgerFileTest::undoneWithoutCommit()
{
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    make(path);
    const auto ledger = openLedger(path);
    {
        auto booking = ledger->book();
        QVERIFY((*booking)->apply(*tidemark::parseOperation(lineOf("topup", "2026-01-11", "'credits':1"), "t"), {}));
        QCOMPARE((*booking)->bookedOperations(), 1);
    }
    QCOMPARE(remainingIn(path, OpenMode::ReadWrite), std::string("253 writable"));
}

QTEST_GUILESS_MAIN(LedgerFileTest)
#include "ledger_file_test.moc"
