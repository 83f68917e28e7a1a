// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTest>

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The words of a command; those that begin with @ name files of the folder.
inline QStringList wordsIn(const QDir &folder, const QString &command)
{
    QStringList words = command.split(QLatin1Char(' '));
    for (QString &word : words) {
        if (word.startsWith(QLatin1Char('@')))
            word = folder.filePath(word.mid(1));
    }
    return words;
}
