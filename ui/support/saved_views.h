// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QVariantMap>

namespace tidemark
{

/// What a list showed when somebody gave that a name.
struct SavedView {
    QString id;
    QString page; ///< the list's key: "orgs", "users", "gallery", "ledger"
    QString name;
    QVariantMap filters; ///< FilterHeader::filterState()
    int sortColumn = -1; ///< -1: as the list is sorted at first
    bool descending = false;
    QByteArray columns; ///< DataTable::saveColumns()
};

/// The views of a ledger, in the settings of this desk. By name, those of one list together.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    explicit SavedViews(const QString &ledger, QObject *parent = nullptr);

    const QList<SavedView> &all() const;
    QList<SavedView> of(const QString &page) const;
    /// nullptr: there is none.
    const SavedView *find(const QString &id) const;

    /// Takes the place of the list's view of that name, where there is one. Returns its id.
    QString save(SavedView view);
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    QString m_key;
    QList<SavedView> m_views;
};

}
