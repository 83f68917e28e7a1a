// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>

#include <vector>

#include "core/models/paged_table_model.h"

class QItemSelectionModel;

namespace tidemark
{

/// A list that is read again may have its rows in another order: what is selected, and the current row, go with what
/// they show. What is no longer among the rows at hand is not selected any more, rather than another in its place. The
/// current row then stays where it was. Of more than `most` rows none is followed.
class FollowedSelection : public QObject
{
    Q_OBJECT
public:
    /// It belongs to `selection`, which is of whole rows of `model`.
    FollowedSelection(PagedTableModel *model, QItemSelectionModel *selection);

    static constexpr int most = PageCache::mostPages / 2 * rowsPerPage;

private:
    struct Row {
        QPersistentModelIndex index;
        QString id; ///< empty: not at hand yet
    };
    void note();
    void noteCurrent();
    void readAgain();
    void follow(int first, int last);
    QString idOf(int row) const;
    void select(const QSet<QString> &ids, const std::vector<int> &left, const std::vector<RowSpan> &among);

    PagedTableModel *m_model;
    QItemSelectionModel *m_selection;
    std::vector<Row> m_rows;
    Row m_current;
    QSet<QString> m_lost;       ///< selected, but not where they were
    bool m_isFollowing = false; ///< what changes now is no choice of a person
};

}
