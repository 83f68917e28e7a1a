// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/org_file_name.h"

#include <QList>

#include "core/base/sha256.h"

namespace tidemark
{
namespace
{

constexpr qsizetype longestName = 60;
constexpr int digestPart = 8;

/// Small letters of ASCII, digits and a few signs: what no system folds, forbids or takes for an option.
bool isPlain(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c == U'-' || c == U'_';
}

}

QString orgFileName(const std::string &org)
{
    const QString id = QString::fromStdString(org);
    QString name;
    bool isChanged = id.startsWith(u'-');
    for (const char32_t c : id.toUcs4()) {
        if (name.size() >= longestName) {
            isChanged = true;
            break;
        }
        isChanged |= !isPlain(c);
        name += isPlain(c) || QChar::isLetterOrNumber(c) ? QString::fromUcs4(&c, 1) : QStringLiteral("_");
    }
    if (isChanged)
        name += u'~' + QString::fromStdString(toHex(sha256(org))).left(digestPart);
    return name.startsWith(u'-') ? u'_' + name : name;
}

}
