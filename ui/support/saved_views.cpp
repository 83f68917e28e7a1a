// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/saved_views.h"

#include <QCollator>
#include <QSettings>
#include <QUuid>

#include <algorithm>

#include "ui/support/recent_items.h"

namespace tidemark
{
namespace
{

constexpr int mostViews = 100;
constexpr int mostCharacters = 60;

QVariantMap mapOf(const SavedView &view)
{
    return {{QStringLiteral("id"), view.id},           {QStringLiteral("page"), view.page},
            {QStringLiteral("name"), view.name},       {QStringLiteral("filters"), view.filters},
            {QStringLiteral("sort"), view.sortColumn}, {QStringLiteral("descending"), view.descending},
            {QStringLiteral("columns"), view.columns}};
}

SavedView viewOf(const QVariantMap &map)
{
    return {map.value(QStringLiteral("id")).toString(),        map.value(QStringLiteral("page")).toString(),
            map.value(QStringLiteral("name")).toString(),      map.value(QStringLiteral("filters")).toMap(),
            map.value(QStringLiteral("sort"), -1).toInt(),     map.value(QStringLiteral("descending")).toBool(),
            map.value(QStringLiteral("columns")).toByteArray()};
}

QString cleaned(const QString &name)
{
    return name.simplified().left(mostCharacters);
}

}

SavedViews::SavedViews(const QString &ledger, QObject *parent)
    : QObject(parent)
    , m_key(settingsGroupOf(ledger) + QStringLiteral("/views"))
{
    read();
}

void SavedViews::read()
{
    const QVariantList kept = QSettings().value(m_key).toList();
    for (const QVariant &one : kept) {
        const SavedView view = viewOf(one.toMap());
        if (!view.id.isEmpty() && !view.name.isEmpty())
            m_views += view;
    }
}

void SavedViews::write()
{
    QCollator byName;
    byName.setNumericMode(true);
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(m_views.begin(), m_views.end(), [&byName](const SavedView &a, const SavedView &b) {
        return byName.compare(a.name, b.name) < 0;
    });
    QVariantList kept;
    for (const SavedView &view : std::as_const(m_views))
        kept += mapOf(view);
    QSettings().setValue(m_key, kept);
    Q_EMIT changed();
}

const QList<SavedView> &SavedViews::all() const
{
    return m_views;
}

QList<SavedView> SavedViews::of(const QString &page) const
{
    QList<SavedView> views;
    std::copy_if(m_views.begin(), m_views.end(), std::back_inserter(views), [&page](const SavedView &view) {
        return view.page == page;
    });
    return views;
}

const SavedView *SavedViews::find(const QString &id) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&id](const SavedView &view) {
        return view.id == id;
    });
    return found == m_views.end() ? nullptr : &*found;
}

QString SavedViews::save(SavedView view)
{
    view.name = cleaned(view.name);
    if (view.name.isEmpty())
        return {};
    const auto same = std::find_if(m_views.begin(), m_views.end(), [&view](const SavedView &other) {
        return other.page == view.page && other.name.compare(view.name, Qt::CaseInsensitive) == 0;
    });
    view.id = same == m_views.end() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : same->id;
    if (same != m_views.end())
        *same = view;
    else if (m_views.size() < mostViews)
        m_views += view;
    write();
    return view.id;
}

void SavedViews::rename(const QString &id, const QString &name)
{
    for (SavedView &view : m_views) {
        if (view.id == id && !cleaned(name).isEmpty())
            view.name = cleaned(name);
    }
    write();
}

void SavedViews::remove(const QString &id)
{
    m_views.removeIf([&id](const SavedView &view) {
        return view.id == id;
    });
    write();
}

}
