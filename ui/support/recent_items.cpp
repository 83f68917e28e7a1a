// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recent_items.h"

#include <QCryptographicHash>
#include <QSettings>

#include "core/base/file_key.h"

namespace tidemark
{
namespace
{

constexpr size_t mostKept = 12;

QString keyOf(const QString &ledger)
{
    return settingsGroupOf(ledger) + QStringLiteral("/recent");
}

QVariantMap mapOf(const PaletteItem &item)
{
    return {{QStringLiteral("kind"), int(item.kind)}, {QStringLiteral("id"), item.id},
            {QStringLiteral("org"), item.org},        {QStringLiteral("seq"), item.seq},
            {QStringLiteral("title"), item.title},    {QStringLiteral("detail"), item.detail}};
}

PaletteItem itemOf(const QVariantMap &map)
{
    PaletteItem item;
    item.kind =
        PaletteItem::Kind(qBound(0, map.value(QStringLiteral("kind")).toInt(), int(PaletteItem::Kind::Command)));
    item.id = map.value(QStringLiteral("id")).toString();
    item.org = map.value(QStringLiteral("org")).toString();
    item.seq = map.value(QStringLiteral("seq")).toLongLong();
    item.title = map.value(QStringLiteral("title")).toString();
    item.detail = map.value(QStringLiteral("detail")).toString();
    return item;
}

}

QString settingsGroupOf(const QString &ledger)
{
    return QStringLiteral("ledgers/")
        + QString::fromLatin1(
               QCryptographicHash::hash(fileKey(ledger).toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

std::vector<PaletteItem> recentItems(const QString &ledger)
{
    std::vector<PaletteItem> items;
    const QVariantList kept = QSettings().value(keyOf(ledger)).toList();
    for (const QVariant &one : kept)
        items.push_back(itemOf(one.toMap()));
    return items;
}

void rememberItem(const QString &ledger, const PaletteItem &item)
{
    std::vector<PaletteItem> items = recentItems(ledger);
    std::erase_if(items, [&item](const PaletteItem &other) {
        return other.isSame(item);
    });
    items.insert(items.begin(), item);
    items.resize(std::min(items.size(), mostKept));
    QVariantList kept;
    for (const PaletteItem &one : items)
        kept += mapOf(one);
    QSettings().setValue(keyOf(ledger), kept);
}

}
