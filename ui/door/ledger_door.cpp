// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/ledger_door.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include "core/base/file_key.h"

namespace tidemark
{
namespace
{

constexpr int connectMs = 200;
constexpr int answerMs = 1000;
constexpr char please = '?';
constexpr char coming = '!';

QString nameOf(const QString &ledger)
{
    const QByteArray key = QCryptographicHash::hash(fileKey(ledger).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("tidemark-") + QString::fromLatin1(key.toHex().left(24));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : folder + u'/' + name;
}

}

LedgerDoor::LedgerDoor(const QString &ledger, QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &LedgerDoor::answer);
    const QString name = nameOf(ledger);
    // Qt would take the place of a server that is there.
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(connectMs))
        return;
    // Of a process that ended without closing it.
    QLocalServer::removeServer(name);
    m_server->listen(name);
}

void LedgerDoor::answer()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (caller->readAll() != QByteArray(1, please))
                return;
            caller->write(&coming, 1);
            caller->disconnectFromServer();
            Q_EMIT knocked();
        });
    }
}

bool LedgerDoor::knock(const QString &ledger)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(ledger));
    if (!socket.waitForConnected(connectMs))
        return false;
    char said = 0;
    socket.write(&please, 1);
    return (socket.bytesAvailable() > 0 || socket.waitForReadyRead(answerMs)) && socket.getChar(&said)
        && said == coming;
}

}
