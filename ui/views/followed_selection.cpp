// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/followed_selection.h"

#include <QItemSelectionModel>

namespace tidemark
{

FollowedSelection::FollowedSelection(PagedTableModel *model, QItemSelectionModel *selection)
    : QObject(selection)
    , m_model(model)
    , m_selection(selection)
{
    connect(selection, &QItemSelectionModel::selectionChanged, this, &FollowedSelection::note);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &FollowedSelection::noteCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &FollowedSelection::note);
    connect(model, &QAbstractItemModel::modelReset, this, &FollowedSelection::noteCurrent);
    connect(model, &PagedTableModel::readAgain, this, [this] {
        m_isFollowing = true;
    });
    connect(model, &PagedTableModel::extentChanged, this, &FollowedSelection::readAgain);
    connect(model, &PagedTableModel::pageLoaded, this, &FollowedSelection::follow);
}

/// Two organizations may each have a user, or an image, of one id.
QString FollowedSelection::idOf(int row) const
{
    if (!m_model->isAtHand(row))
        return {};
    const QModelIndex index = m_model->index(row, 0);
    return index.data(OrgRole).toString() + QChar::Null + index.data(IdRole).toString();
}

/// A person, or the program, selects otherwise.
void FollowedSelection::note()
{
    if (m_isFollowing)
        return;
    m_lost.clear();
    m_rows.clear();
    int count = 0;
    const QItemSelection selected = m_selection->selection();
    for (const QItemSelectionRange &range : selected)
        count += range.height();
    if (count > most)
        return;
    for (const QItemSelectionRange &range : selected) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_rows.push_back({m_model->index(row, 0), idOf(row)});
    }
}

void FollowedSelection::noteCurrent()
{
    if (m_isFollowing)
        return;
    const QModelIndex current = m_selection->currentIndex();
    m_current = {current.siblingAtColumn(0), current.isValid() ? idOf(current.row()) : QString()};
}

/// Rows that the list lost at its end may have come up.
void FollowedSelection::readAgain()
{
    if (!std::exchange(m_isFollowing, false))
        return;
    std::erase_if(m_rows, [this](const Row &row) {
        if (!row.index.isValid() && !row.id.isEmpty())
            m_lost.insert(row.id);
        return !row.index.isValid();
    });
    m_current.index = m_selection->currentIndex().siblingAtColumn(0);
}

/// Rows that were read anew.
void FollowedSelection::follow(int first, int last)
{
    const auto isIn = [first, last](const Row &row) {
        return row.index.isValid() && row.index.row() >= first && row.index.row() <= last;
    };
    std::vector<int> left;
    for (Row &row : m_rows) {
        if (!isIn(row))
            continue;
        const QString id = idOf(row.index.row());
        if (row.id.isEmpty()) {
            row.id = id;
        } else if (row.id != id) {
            m_lost.insert(row.id);
            left.push_back(row.index.row());
        }
    }
    const bool currentLeft = isIn(m_current) && !m_current.id.isEmpty() && m_current.id != idOf(m_current.index.row());
    if (isIn(m_current) && m_current.id.isEmpty())
        m_current.id = idOf(m_current.index.row());
    if (m_lost.isEmpty() && !currentLeft)
        return;
    QSet<QString> wanted = m_lost;
    if (currentLeft)
        wanted.insert(m_current.id);
    // What was looked for before is not among the rows that were at hand then.
    const bool anywhere = currentLeft || !left.empty();
    select(wanted, left, anywhere ? m_model->freshRows() : std::vector{RowSpan{first, last - first + 1}});
    if (currentLeft && m_current.id != idOf(m_current.index.row()))
        m_current.id = idOf(m_current.index.row());
}

/// `left`: rows that show another now.
void FollowedSelection::select(const QSet<QString> &ids, const std::vector<int> &left,
                               const std::vector<RowSpan> &among)
{
    QItemSelection gone;
    QItemSelection found;
    for (const int row : left)
        gone.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    QModelIndex current;
    for (const RowSpan &span : among) {
        for (int row = int(span.first); row < int(span.first + span.count); ++row) {
            const QString id = idOf(row);
            if (!ids.contains(id))
                continue;
            if (m_lost.remove(id))
                found.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
            if (id == m_current.id)
                current = m_model->index(row, m_selection->currentIndex().column());
        }
    }
    m_isFollowing = true;
    m_selection->select(gone, QItemSelectionModel::Deselect);
    m_selection->select(found, QItemSelectionModel::Select);
    // What is alone selected is what the keyboard is on, too.
    if (!found.isEmpty() && !found.contains(current) && m_selection->selection() == found)
        current = m_model->index(found.first().top(), m_selection->currentIndex().column());
    if (current.isValid())
        m_selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_isFollowing = false;
    const QSet<QString> lost = std::exchange(m_lost, {});
    note();
    m_lost = lost;
    if (current.isValid())
        noteCurrent();
}

}
