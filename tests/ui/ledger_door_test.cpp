// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/ledger_door.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#endif

using namespace tidemark;

class LedgerDoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile(ledger()).open(QIODevice::WriteOnly));
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void nobodyIsThere();
    void whoShowsItIsAsked();
    void byAnotherPath();
    void otherLedgersAreNotDisturbed();
    void gonePeopleLeaveNoLock();
    void theFirstOneStays();

private:
    QString ledger(const QString &name = QStringLiteral("harbor.tidemark")) const
    {
        return m_folder->filePath(name);
    }
    /// As another process would, while the events of this one go on.
    static bool knock(const QString &path)
    {
        bool heard = false;
        const std::unique_ptr<QThread> other(QThread::create([&heard, path] {
            heard = LedgerDoor::knock(path);
        }));
        other->start();
        const bool ended = QTest::qWaitFor(
            [&other] {
                return other->isFinished();
            },
            10'000);
        return ended && heard;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void LedgerDoorTest::nobodyIsThere()
{
    QVERIFY(!LedgerDoor::knock(ledger()));
}

void LedgerDoorTest::whoShowsItIsAsked()
{
    {
        const LedgerDoor door(ledger());
        QSignalSpy knocked(&door, &LedgerDoor::knocked);
        QVERIFY(knock(ledger()));
        QTRY_COMPARE(knocked.count(), 1);
        QVERIFY(knock(ledger()));
        QTRY_COMPARE(knocked.count(), 2);
    }
    QVERIFY(!LedgerDoor::knock(ledger()));
}

void LedgerDoorTest::byAnotherPath()
{
    const LedgerDoor door(ledger());
    QVERIFY(QFile::link(ledger(), ledger(QStringLiteral("link.tidemark"))));
    QVERIFY(knock(ledger(QStringLiteral("link.tidemark"))));
}

void LedgerDoorTest::otherLedgersAreNotDisturbed()
{
    const LedgerDoor door(ledger());
    QSignalSpy knocked(&door, &LedgerDoor::knocked);
    QVERIFY(!knock(ledger(QStringLiteral("other.tidemark"))));
    QCOMPARE(knocked.count(), 0);
}

/// A process that was killed leaves its socket behind.
void LedgerDoorTest::gonePeopleLeaveNoLock()
{
#ifndef Q_OS_UNIX
    QSKIP("sockets are no files here");
#else
    QString name;
    {
        const LedgerDoor door(ledger());
        name = QDir(m_folder->path()).entryList({QStringLiteral("tidemark-*")}, QDir::System).value(0);
        QVERIFY(!name.isEmpty());
    }
    const QByteArray path = QFile::encodeName(m_folder->filePath(name));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(path.size()) < sizeof address.sun_path);
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    ::close(socket);
    QVERIFY(QFile::exists(m_folder->filePath(name)));
    QVERIFY(!LedgerDoor::knock(ledger()));
    const LedgerDoor door(ledger());
    QVERIFY(knock(ledger()));
#endif
}

void LedgerDoorTest::theFirstOneStays()
{
    const LedgerDoor first(ledger());
    QSignalSpy knocked(&first, &LedgerDoor::knocked);
    {
        const LedgerDoor second(ledger());
    }
    QVERIFY(knock(ledger()));
    QTRY_COMPARE(knocked.count(), 1);
}

QTEST_MAIN(LedgerDoorTest)
#include "ledger_door_test.moc"
