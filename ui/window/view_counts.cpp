// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_counts.h"

#include "core/async/ledger_service.h"
#include "ui/support/formats.h"
#include "ui/support/saved_views.h"

namespace tidemark
{
namespace
{
constexpr int pauseMs = 1500;
constexpr std::chrono::milliseconds budget{300};
}

ViewCounts::ViewCounts(std::shared_ptr<LedgerService> service, SavedViews *views, const QueryOf &queryOf,
                       QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_views(views)
    , m_queryOf(queryOf)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &ViewCounts::countAll);
    connect(views, &SavedViews::changed, this, &ViewCounts::countAll);
    // Not for each booking of many.
    connect(m_service.get(), &LedgerService::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    countAll();
}

void ViewCounts::countAll()
{
    const quint64 round = ++m_round;
    for (const SavedView &view : m_views->all()) {
        const std::optional<ListQuery> query = m_queryOf(view);
        if (!query)
            continue;
        const auto count = [query = *query](Ledger &ledger, JobContext &context) {
            return countRows(ledger, query, context, budget);
        };
        const auto done = [this, round, id = view.id](const Result<RowCount> &counted) {
            if (round == m_round)
                take(id, counted);
        };
        if (std::holds_alternative<OrgQuery>(*query))
            m_service->readFigures(count).then(this, done);
        else
            m_service->readLong(count).then(this, done);
    }
}

void ViewCounts::take(const QString &id, const Result<RowCount> &count)
{
    if (count)
        m_counts.insert(id, *count);
    else
        m_counts.remove(id);
    Q_EMIT changed();
}

QString ViewCounts::words(const QString &id) const
{
    const auto count = m_counts.constFind(id);
    if (count == m_counts.constEnd())
        return {};
    return count->complete ? countText(count->rows) : tr("%1+", "at least so many").arg(countText(count->rows));
}

}
