// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/domain/page.h"
#include "core/domain/rows.h"
#include "core/models/row_totals.h"

namespace tidemark
{

/// How much of a list is known.
struct Extent {
    qint64 rows = 0;
    bool complete = false; ///< whether `rows` is all of it
    qint64 done = 0;       ///< of the search: looked at so far
    qint64 toDo = 0;       ///< 0: not known
    /// Of what is new since the list before, rows that come before all others; nullopt: not known.
    std::optional<qint64> cameFirst = {};
};

struct PageOfRows {
    qint64 first = 0;
    Rows rows;
};

/// Where a paged table gets its rows. Nothing here waits; answers come as signals, later, in any
/// order, and name the generation that was asked about: the receiver drops those it has left. One
/// model uses it, on the model's thread.
class PageSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins a list. A growing one is told of as it is found; else only once its rows are
    /// countable, and the list before it can be read until then.
    virtual void open(quint64 generation, const ListQuery &query, bool growing) = 0;
    /// Asks for the page that begins at row `first`, a multiple of rowsPerPage.
    virtual void fetch(quint64 generation, qint64 first) = 0;
    /// Nobody waits for this page any more.
    virtual void forget(quint64 generation, qint64 first) = 0;
    /// Asks what these rows come to; an earlier question is dropped. Who cannot tell never answers.
    virtual void total(quint64 question, quint64 generation, const std::vector<RowSpan> &spans)
    {
        Q_UNUSED(question)
        Q_UNUSED(generation)
        Q_UNUSED(spans)
    }

Q_SIGNALS:
    void totalled(quint64 question, const tidemark::RowTotals &totals);
    /// What is listed here was changed by somebody: a new list would be another.
    void changed();
    void extentKnown(quint64 generation, const tidemark::Extent &extent);
    void pageReady(quint64 generation, const std::shared_ptr<const tidemark::PageOfRows> &page);
    /// The list, or where `first` is not negative only that page, could not be read.
    void failed(quint64 generation, qint64 first, const tidemark::Error &error);
};

}
