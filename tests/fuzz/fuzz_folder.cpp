// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>

namespace tidemark::fuzz
{

std::string scratch(const std::string &name)
{
    static const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder((QDir(memory).exists() ? memory : QDir::tempPath())
                                      + QStringLiteral("/tidemark-fuzz-XXXXXX"));
    return folder.filePath(QString::fromStdString(name)).toStdString();
}

void writeScratch(const std::string &path, std::string_view bytes)
{
    QFile file(QString::fromStdString(path));
    hold(file.open(QIODevice::WriteOnly)
             && file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()),
         "the scratch folder can be written");
}

void hold(bool condition, const char *law, const std::string &why)
{
    if (condition)
        return;
    std::fprintf(stderr, "Does not hold: %s. %s\n", law, why.c_str());
    std::abort();
}

}
