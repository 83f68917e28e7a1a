// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

#include "core/domain/page.h"
#include "core/models/row_count.h"

namespace tidemark
{

class LedgerService;
class SavedViews;
struct SavedView;

/// How many rows each saved view has. Counted off the window's thread, again when the views or the ledger change, and
/// not at all where it takes long.
class ViewCounts : public QObject
{
    Q_OBJECT
public:
    /// What a view asks the ledger for; nullopt: it cannot be counted.
    using QueryOf = std::function<std::optional<ListQuery>(const SavedView &)>;
    ViewCounts(std::shared_ptr<LedgerService> service, SavedViews *views, const QueryOf &queryOf,
               QObject *parent = nullptr);

    /// "38", "1,200+"; empty while it is not known.
    QString words(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    void countAll();
    void take(const QString &id, const Result<RowCount> &count);

    std::shared_ptr<LedgerService> m_service;
    SavedViews *m_views;
    QueryOf m_queryOf;
    QHash<QString, RowCount> m_counts;
    QTimer m_soon;
    quint64 m_round = 0;
};

}
