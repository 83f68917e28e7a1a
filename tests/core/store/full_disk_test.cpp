// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>

#include "core/ledger/canonical_json.h"
#include "tests/support/child.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using tidemark::ErrorCode;

namespace
{
/// Books until nothing more fits: "ERROR after N", N counting what was answered.
std::string bookUntilFull(const std::string &path)
{
    auto ledger = tidemark::Ledger::open(path, tidemark::OpenMode::CreateIfMissing);
    if (!ledger)
        return std::to_string(int(ledger.error().code)) + " after 0 " + ledger.error().detail;
    applyLines(**ledger,
               {lineOf("org.create", "2026-01-10", "'program':'idealy','plan':'starter'"),
                lineOf("user.create", "2026-01-10", "'user':'u'")});
    for (int done = 0; done < 100'000; ++done) {
        std::vector<std::string> lines;
        for (int i = 0; i < 20; ++i)
            lines.push_back(lineOf("topup", "2026-01-11",
                                   "'credits':1,'reference':'" + std::string(500, 'r') + "','key':'k"
                                       + std::to_string(done * 20 + i) + "'"));
        const auto answers = applyLines(**ledger, lines, lines.size());
        if (answers.back().error)
            return std::to_string(int(answers.back().error->code)) + " after " + std::to_string(done * 20) + ' '
                + answers.back().error->detail;
    }
    return "never full";
}

/// Every chain holds, and what was answered is there: the number of top-ups, or -1.
int topupsIn(const std::string &path)
{
    const auto ledger = openLedger(path, tidemark::OpenMode::ReadOnly);
    if (!ledger)
        return -1;
    int topups = 0;
    bool holds = true;
    tidemark::Hash prev{};
    tidemark::Credits sum;
    const auto read = ledger->eachEntry([&](const tidemark::Entry &entry) {
        sum += entry.amount;
        holds = holds && entry.prev == prev && tidemark::hashOf(entry) == entry.hash && entry.balance == sum;
        prev = entry.hash;
        topups += entry.source == tidemark::GrantSource::Topup;
        return true;
    });
    const auto balance = ledger->read(*tidemark::parseOperation(lineOf("balance", "2026-01-12"), "t")).balance;
    return read && holds && balance && balance->remaining == sum ? topups : -1;
}

struct Full {
    int code;
    int answered;
    std::string detail;
};

Full parse(const std::string &said)
{
    Full full{-1, -1, said};
    int read = 0;
    if (std::sscanf(said.c_str(), "%d after %d %n", &full.code, &full.answered, &read) == 2)
        full.detail = said.substr(size_t(read));
    return full;
}
}

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileMayGrowNoMore();
    void aFullFileSystem();
    void noRoomForANewLedger();
};

void FullDiskTest::aFileMayGrowNoMore()
{
#ifdef Q_OS_UNIX
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    const Full full = parse(inChild([&path] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{400'000, 400'000};
        return setrlimit(RLIMIT_FSIZE, &limit) == 0 ? bookUntilFull(path) : std::string("no limit");
    }));
    QVERIFY2(full.code == int(ErrorCode::DiskFull) || full.code == int(ErrorCode::IoFailed), full.detail.c_str());
    QVERIFY2(full.detail.find(path) != std::string::npos, full.detail.c_str());
    QVERIFY(full.answered > 0);
    QCOMPARE(topupsIn(path), full.answered);
#endif
}

void FullDiskTest::aFullFileSystem()
{
#ifdef Q_OS_LINUX
    const Folder folder;
    const std::string disk = folder.path("disk");
    QVERIFY(QDir().mkdir(QString::fromStdString(disk)));
    if (mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=600k") != 0)
        QSKIP("a small file system cannot be mounted here");
    const std::string path = disk + "/a.tidemark";
    const Full full = parse(inChild([&path] {
        return bookUntilFull(path);
    }));
    const int topups = topupsIn(path);
    // A second attempt fails as clearly, and changes as little.
    const Full again = parse(inChild([&path] {
        return bookUntilFull(path);
    }));
    const int topupsAgain = topupsIn(path);
    umount(disk.c_str());
    QVERIFY2(full.code == int(ErrorCode::DiskFull), full.detail.c_str());
    QVERIFY2(full.detail.find(path) != std::string::npos, full.detail.c_str());
    QVERIFY(full.answered > 0);
    QCOMPARE(topups, full.answered);
    QVERIFY2(again.code == int(ErrorCode::DiskFull), again.detail.c_str());
    QVERIFY(topupsAgain >= topups);
#endif
}

void FullDiskTest::noRoomForANewLedger()
{
#ifdef Q_OS_UNIX
    const Folder folder;
    const std::string path = folder.path("a.tidemark");
    for (const rlim_t room : {0, 4096, 20'000, 60'000}) {
        const Full full = parse(inChild([&path, room] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{room, room};
            return setrlimit(RLIMIT_FSIZE, &limit) == 0 ? bookUntilFull(path) : std::string("no limit");
        }));
        QVERIFY2(full.code == int(ErrorCode::DiskFull) || full.code == int(ErrorCode::IoFailed), full.detail.c_str());
        QCOMPARE(full.answered, 0);
    }
    // With room it is made where nothing came of it.
    QVERIFY(openLedger(path, tidemark::OpenMode::CreateIfMissing));
#endif
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
