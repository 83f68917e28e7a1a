// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <vector>

/// A line of a source file, without its comment.
struct SourceLine {
    int number = 0;
    QString code;
};

struct SourceFile {
    QString path; ///< from the root of the repository
    std::vector<SourceLine> lines;

    /// "core/store" of core/store/ledger.cpp.
    QString room() const
    {
        return path.section(QLatin1Char('/'), 0, 1);
    }
    QString place(const SourceLine &line) const
    {
        return path + QLatin1Char(':') + QString::number(line.number) + QLatin1String(": ") + line.code.trimmed();
    }
};

inline std::vector<SourceLine> codeLines(const QString &text)
{
    std::vector<SourceLine> lines;
    int number = 0;
    for (QString line : text.split(QLatin1Char('\n'))) {
        ++number;
        const qsizetype comment = line.startsWith(QLatin1String("//")) ? 0 : line.indexOf(QLatin1String(" //"));
        if (comment >= 0)
            line.truncate(comment);
        lines.push_back({number, line});
    }
    if (!lines.empty() && lines.back().code.isEmpty())
        lines.pop_back();
    return lines;
}

/// All C++ sources under these folders, by path.
inline std::vector<SourceFile> sourcesUnder(const QString &root, const QStringList &folders)
{
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator found(root + QLatin1Char('/') + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            files.push_back({file.fileName().mid(root.size() + 1), codeLines(QString::fromUtf8(file.readAll()))});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) {
        return a.path < b.path;
    });
    return files;
}
