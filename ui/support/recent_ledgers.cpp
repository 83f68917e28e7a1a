// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recent_ledgers.h"

#include <QDir>
#include <QSettings>

namespace tidemark
{
namespace
{

constexpr int mostRecent = 10;

QString settingsKey()
{
    return QStringLiteral("recent");
}

}

QStringList recentLedgers()
{
    return QSettings().value(settingsKey()).toStringList();
}

void rememberLedger(const QString &path)
{
    QStringList paths = recentLedgers();
    const QString absolute = QDir::cleanPath(QDir().absoluteFilePath(path));
    paths.removeAll(absolute);
    paths.prepend(absolute);
    while (paths.size() > mostRecent)
        paths.removeLast();
    QSettings().setValue(settingsKey(), paths);
}

void forgetLedger(const QString &path)
{
    QStringList paths = recentLedgers();
    paths.removeAll(QDir::cleanPath(QDir().absoluteFilePath(path)));
    QSettings().setValue(settingsKey(), paths);
}

}
