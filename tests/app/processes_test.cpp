// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>
#include <set>

#include "core/ledger/canonical_json.h"
#include "core/store/sql_state_reader.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"

using tidemark::Entry;

namespace
{
constexpr int patience = 60'000;

QString named(const std::string &path)
{
    return QString::fromStdString(path);
}

void writeLines(const std::string &path, const std::vector<std::string> &lines)
{
    QFile file(named(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const std::string &line : lines)
        file.write(QByteArray::fromStdString(line) + '\n');
}

void start(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QStringLiteral(TIDEMARK_CLI), arguments);
    QVERIFY(process.waitForStarted(patience));
}

QStringList applyTo(const std::string &ledger, const std::string &file = {})
{
    QStringList arguments{QStringLiteral("apply"), QStringLiteral("--allow-future"), named(ledger)};
    if (!file.empty())
        arguments << named(file);
    return arguments;
}

std::vector<Said> answersIn(const QByteArray &output)
{
    std::vector<Said> answers;
    const QList<QByteArray> lines = output.split('\n');
    // What stands behind the last line break was cut off.
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        answers.push_back(Said::parse(lines[i].toStdString()));
    return answers;
}

/// One answer, waited for.
Said answer(QProcess &process)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.canReadLine() && timer.elapsed() < patience && process.waitForReadyRead(patience)) { }
    return Said::parse(process.readLine().toStdString());
}

/// Every hash and sum of the ledger; the keys that are booked. False where something does not hold.
bool holds(const std::string &path, std::set<std::string> *keys = nullptr)
{
    const auto ledger = openLedger(path, tidemark::OpenMode::ReadOnly);
    if (!ledger)
        return false;
    bool fine = true;
    std::string org;
    tidemark::Seq seq = 0;
    tidemark::Credits sum;
    tidemark::Hash prev{};
    std::map<std::string, tidemark::Credits> sums;
    const auto read = ledger->eachEntry([&](const Entry &entry) {
        if (entry.org != org) {
            org = entry.org;
            seq = 0;
            sum = {};
            prev = {};
        }
        sum += entry.amount;
        fine = fine && entry.seq == ++seq && entry.balance == sum && entry.prev == prev
            && tidemark::hashOf(entry) == entry.hash;
        prev = entry.hash;
        sums[org] = sum;
        if (keys && !entry.key.empty())
            keys->insert(entry.key);
        return true;
    });
    // The state beside the chain is the chain's.
    for (const auto &[id, expected] : sums)
        fine = fine && tidemark::SqlStateReader(ledger->connection(), id).head()->balance == expected;
    QProcess verify;
    verify.start(QStringLiteral(TIDEMARK_CLI), {QStringLiteral("verify"), named(path)});
    const bool verified = verify.waitForFinished(patience) && verify.exitCode() == 0;
    if (!verified)
        qWarning("%s", verify.readAllStandardOutput().constData());
    return fine && read && verified;
}

std::vector<std::string> topups(const std::string &prefix, int count, const std::string &org = "a")
{
    std::vector<std::string> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back(lineOf("topup", "2026-01-11", "'credits':1,'key':'" + prefix + std::to_string(i) + "'", org));
    return lines;
}

std::vector<std::string> creation(const std::string &org = "a")
{
    return {lineOf("org.create", "2026-01-10", "'program':'geppetto','trial':0,'key':'create'", org),
            lineOf("user.create", "2026-01-10", "'user':'u','key':'user'", org)};
}
}

class ProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWriters();
    void twoCreators();
    void killedWhileApplying();
    void killedWhileImporting();
    void syncedBeforeAnswered();
    void neverKeptWaiting();
    void exitStatuses();
};

void ProcessesTest::twoWriters()
{
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    constexpr int each = 2500;
    std::vector<std::string> lines[2];
    for (int p = 0; p < 2; ++p) {
        const std::string own = p == 0 ? "b" : "c";
        for (const std::string &org : {std::string("a"), own}) {
            for (const std::string &line : creation(org))
                lines[p].push_back(line);
        }
        const auto shared = topups(own, each / 2, "a");
        const auto others = topups(own, each / 2, own);
        for (size_t i = 0; i < shared.size(); ++i) {
            lines[p].push_back(shared[i]);
            lines[p].push_back(others[i]);
        }
    }
    QProcess processes[2];
    QByteArray output[2];
    for (QProcess &process : processes)
        start(process, applyTo(path));
    // In lots, so that the two take turns.
    for (size_t from = 0; from < lines[0].size(); from += 100) {
        for (int p = 0; p < 2; ++p) {
            for (size_t i = from; i < std::min(from + 100, lines[p].size()); ++i)
                processes[p].write(QByteArray::fromStdString(lines[p][i]) + '\n');
            processes[p].waitForBytesWritten(patience);
        }
    }
    for (int p = 0; p < 2; ++p) {
        processes[p].closeWriteChannel();
        QVERIFY(processes[p].waitForFinished(patience));
        QCOMPARE(processes[p].exitCode(), 0);
        const auto answers = answersIn(processes[p].readAllStandardOutput());
        QCOMPARE(answers.size(), lines[p].size());
        for (size_t i = 0; i < answers.size(); ++i) {
            SAYS(answers[i]["line"], QByteArray::number(qulonglong(i + 1)));
            QVERIFY(answers[i].ok());
        }
    }
    std::set<std::string> keys;
    QVERIFY(holds(path, &keys));
    QCOMPARE(keys.size(), size_t(2 + each));
    const auto ledger = openLedger(path);
    const auto remaining = [&ledger](const char *org) {
        return ledger->read(*tidemark::parseOperation(lineOf("balance", "2026-02-01", {}, org), "t"))
            .balance->remaining;
    };
    QVERIFY(remaining("a") == tidemark::Credits::whole(each));
    QVERIFY(remaining("b") == tidemark::Credits::whole(each / 2));
    QVERIFY(remaining("c") == tidemark::Credits::whole(each / 2));
}

void ProcessesTest::twoCreators()
{
    const Folder folder;
    for (int round = 0; round < 12; ++round) {
        const std::string path = folder.path(("new" + std::to_string(round)).c_str());
        const std::string operations = folder.path("ops");
        writeLines(operations, creation());
        QProcess processes[3];
        for (QProcess &process : processes)
            start(process, applyTo(path, operations));
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished(patience));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
            QCOMPARE(answersIn(process.readAllStandardOutput()).size(), size_t(2));
        }
        QVERIFY(holds(path));
    }
}

void ProcessesTest::killedWhileApplying()
{
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    const std::string operations = folder.path("ops");
    std::vector<std::string> lines = creation();
    for (const std::string &line : topups("k", 6000))
        lines.push_back(line);
    writeLines(operations, lines);
    QRandomGenerator random(7);
    std::set<std::string> answered;
    int killed = 0;
    for (int round = 0; round < 24; ++round) {
        QProcess process;
        start(process, applyTo(path, operations));
        QThread::msleep(random.bounded(120));
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        killed += process.exitStatus() == QProcess::CrashExit;
        for (const Said &said : answersIn(process.readAllStandardOutput())) {
            QVERIFY(said.ok());
            const size_t line = said["line"].toUInt() - 1;
            answered.insert(line == 0 ? "create" : line == 1 ? "user" : "k" + std::to_string(line - 2));
        }
        if (!QFile::exists(named(path)) || QFileInfo(named(path)).size() == 0)
            continue;
        std::set<std::string> booked;
        if (!answered.empty()) {
            QVERIFY(holds(path, &booked));
            QVERIFY(std::includes(booked.begin(), booked.end(), answered.begin(), answered.end()));
        }
        if (booked.size() == lines.size()) {
            QVERIFY(QFile::remove(named(path)));
            answered.clear();
        }
    }
    QVERIFY(killed >= 12);
    // Sent once more, everything is there once.
    QProcess process;
    start(process, applyTo(path, operations));
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    std::set<std::string> booked;
    QVERIFY(holds(path, &booked));
    QCOMPARE(booked.size(), lines.size());
    QCOMPARE(QDir(QFileInfo(named(path)).path()).entryList(QDir::Files),
             (QStringList{QStringLiteral("a.tidemark"), QStringLiteral("ops")}));
}

void ProcessesTest::killedWhileImporting()
{
    const Folder folder;
    const std::string exported = folder.path("export");
    QVERIFY(QDir().mkdir(named(exported)));
    writeLines(exported + "/orgs.csv",
               {"org,name,program,plan,trial,created_at,time_zone", "a,A,idealy,pro,,2026-01-01T00:00:00Z,UTC",
                "b,B,geppetto,,40,2026-01-01T00:00:00Z,Europe/Berlin"});
    writeLines(
        exported + "/users.csv",
        {"org,user,created_at,role,limit", "a,u,2026-01-01T00:00:00Z,admin,", "b,u,2026-01-01T00:00:00Z,member,90"});
    writeLines(exported + "/purchases.csv",
               {"at,org,kind,plan,credits,reference", "2026-01-05T00:00:00Z,b,topup,,5000,R1",
                "2026-03-05T00:00:00Z,b,conversion,team,,R2"});
    std::vector<std::string> usage{"at,org,user,action,model,asset,source,key"};
    for (int i = 0; i < 20'000; ++i) {
        const std::string at = tidemark::Instant{1'767'300'000'000 + int64_t(i) * 600'000}.toString();
        usage.push_back(at + (i % 3 ? ",a,u,generate,Flux," : ",b,u,generate,,") + "x" + std::to_string(i) + ",,k"
                        + std::to_string(i));
    }
    writeLines(exported + "/usage.csv", usage);
    const auto import = [&exported](const std::string &path) {
        return QStringList{QStringLiteral("import"), QStringLiteral("--allow-future"), named(path), named(exported)};
    };
    QProcess whole;
    QElapsedTimer timer;
    timer.start();
    start(whole, import(folder.path("whole.tidemark")));
    QVERIFY(whole.waitForFinished(patience));
    QVERIFY2(whole.exitCode() == 0, whole.readAllStandardError().constData());
    const int most = int(timer.elapsed());

    const std::string path = folder.path("a.tidemark");
    QRandomGenerator random(11);
    int killed = 0;
    for (int round = 0; round < 14; ++round) {
        if (round % 5 == 4)
            QFile::remove(named(path));
        QProcess process;
        start(process, import(path));
        QThread::msleep(random.bounded(most + 1));
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        killed += process.exitStatus() == QProcess::CrashExit;
        if (tidemark::Ledger::open(path, tidemark::OpenMode::ReadOnly))
            QVERIFY(holds(path));
    }
    QVERIFY(killed >= 7);
    QProcess last;
    start(last, import(path));
    QVERIFY(last.waitForFinished(patience));
    QVERIFY2(last.exitCode() == 0, last.readAllStandardError().constData());
    QVERIFY(holds(path));
    const auto chain = [](const std::string &of) {
        std::vector<Entry> entries;
        (void)openLedger(of)->eachEntry([&entries](const Entry &entry) {
            entries.push_back(entry);
            return true;
        });
        return entries;
    };
    const std::vector<Entry> expected = chain(folder.path("whole.tidemark"));
    const std::vector<Entry> actual = chain(path);
    QVERIFY(expected.size() > 10'000);
    QCOMPARE(actual.size(), expected.size());
    for (size_t i = 0; i < actual.size(); ++i)
        QVERIFY(sameBooking(actual[i], expected[i]));
}

void ProcessesTest::syncedBeforeAnswered()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        QSKIP("strace is not installed");
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    const std::string trace = folder.path("trace");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A leak check cannot run while it is traced.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    process.setProcessEnvironment(environment);
    process.start(strace,
                  QStringList{QStringLiteral("-f"), QStringLiteral("-y"), QStringLiteral("-s"), QStringLiteral("12"),
                              QStringLiteral("-e"), QStringLiteral("trace=fsync,fdatasync,write,pwrite64"),
                              QStringLiteral("-o"), named(trace), QStringLiteral(TIDEMARK_CLI)}
                      + applyTo(path));
    QVERIFY(process.waitForStarted(patience));
    std::vector<std::string> lines = creation();
    for (const std::string &line : topups("k", 20))
        lines.push_back(line);
    lines.push_back(lineOf("action", "2026-01-12", "'user':'u','action':'generate','asset':'x'"));
    lines.push_back(lineOf("user.active", "2026-01-12", "'user':'u','active':false"));
    // A refusal is booked too.
    lines.push_back(lineOf("action", "2026-01-12", "'user':'u','action':'generate'"));
    for (const std::string &line : lines) {
        process.write(QByteArray::fromStdString(line) + '\n');
        const Said said = answer(process);
        if (!said.has("line")) {
            process.kill();
            process.waitForFinished(patience);
            if (linesOf(trace).empty())
                QSKIP("strace may not trace here");
            QFAIL("an answer is missing");
        }
        QVERIFY(said.has("seq"));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));

    bool written = false;
    bool synced = false;
    int answers = 0;
    for (const std::string &line : linesOf(trace)) {
        const bool ofWal = line.find(".tidemark-wal>") != std::string::npos;
        if (ofWal && line.find("pwrite64(") != std::string::npos) {
            written = true;
            synced = false;
        } else if (ofWal
                   && (line.find("fdatasync(") != std::string::npos || line.find("fsync(") != std::string::npos)) {
            synced = written;
        } else if (line.find(" write(1") != std::string::npos && line.find("{\\\"line\\\"") != std::string::npos) {
            ++answers;
            QVERIFY2(written && synced, ("answer " + std::to_string(answers) + " came before it was on disk").c_str());
            written = synced = false;
        }
    }
    QCOMPARE(answers, int(lines.size()));
}

void ProcessesTest::neverKeptWaiting()
{
    const Folder folder;
    QProcess process;
    start(process, applyTo(folder.path("a.tidemark")));
    int line = 0;
    const auto ask = [&](const std::string &text) {
        process.write(QByteArray::fromStdString(text));
        ++line;
        const Said said = answer(process);
        return said["line"] == QByteArray::number(line) ? said : Said({});
    };
    for (const std::string &text : creation())
        QVERIFY(ask(text + "\n").ok());
    for (const std::string &text : topups("k", 30))
        QVERIFY(ask(text + "\r\n").ok());
    SAYS(ask("not an operation\n")["error"], "malformed");
    SAYS(ask(lineOf("balance", "2026-02-01") + "\n")["remaining"], "30");
    line += 2;
    SAYS(ask("\n \t\r\n" + lineOf("quote", "", "'program':'idealy','action':'edit'", "") + "\n")["cost"], "1");
    // Two lines and the beginning of a third: the two are answered.
    const std::string third = lineOf("topup", "2026-01-12", "'credits':1");
    process.write(QByteArray::fromStdString(third + "\n" + third + "\n" + third.substr(0, 20)));
    SAYS(answer(process)["remaining"], "31");
    SAYS(answer(process)["remaining"], "32");
    process.write(QByteArray::fromStdString(third.substr(20) + "\n"));
    SAYS(answer(process)["remaining"], "33");
    // The last line needs no end.
    process.write(QByteArray::fromStdString(third));
    process.closeWriteChannel();
    SAYS(answer(process)["remaining"], "34");
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 1);
}

void ProcessesTest::exitStatuses()
{
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    const std::string operations = folder.path("ops");
    const auto status = [&](const std::vector<std::string> &lines, const std::string &ledger) {
        writeLines(operations, lines);
        QProcess process;
        start(process, applyTo(ledger, operations));
        if (!process.waitForFinished(patience))
            return -1;
        if (process.exitCode() == 2 && process.readAllStandardError().size() < 20)
            return -2;
        return process.exitCode();
    };
    QCOMPARE(status(creation(), path), 0);
    QCOMPARE(
        status({lineOf("topup", "2026-01-11", "'credits':0"), lineOf("topup", "2026-01-11", "'credits':1", "nobody")},
               path),
        0);
    QCOMPARE(status({"{}", lineOf("topup", "2026-01-11", "'credits':1")}, path), 1);
    QCOMPARE(status({}, path), 0);
    QCOMPARE(status(creation(), folder.path("no/folder.tidemark")), 2);
    QCOMPARE(status(creation(), operations), 2);
    QVERIFY(holds(path));
    QVERIFY(QFile::setPermissions(named(path), QFile::ReadOwner));
    QCOMPARE(status({lineOf("topup", "2026-01-11", "'credits':1")}, path), 2);
    QProcess process;
    start(process, applyTo(path, folder.path("missing")));
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
}

QTEST_GUILESS_MAIN(ProcessesTest)
#include "processes_test.moc"
