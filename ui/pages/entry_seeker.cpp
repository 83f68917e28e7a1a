// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entry_seeker.h"

#include <algorithm>

#include "core/models/entries_model.h"
#include "ui/views/data_table.h"

namespace tidemark
{
namespace
{

/// Rows lie where their numbers say, but for damaged chains.
constexpr int mostTries = 16;

}

EntrySeeker::EntrySeeker(EntriesModel *model, DataTable *table)
    : QObject(table)
    , m_model(model)
    , m_table(table)
{
    connect(model, &PagedTableModel::extentChanged, this, &EntrySeeker::step);
    connect(model, &PagedTableModel::pageLoaded, this, &EntrySeeker::step);
}

void EntrySeeker::seek(Seq seq)
{
    m_seq = seq;
    m_row = -1;
    m_tries = 0;
    step();
}

int EntrySeeker::rowOf(Seq seq) const
{
    const int64_t row = m_model->sortOrder() == Qt::DescendingOrder ? m_model->totalRows() - seq : seq - 1;
    return int(std::clamp<int64_t>(row, 0, m_model->rowCount() - 1));
}

void EntrySeeker::step()
{
    if (m_seq == 0 || m_model->isSearching() || m_model->rowCount() == 0)
        return;
    if (m_row < 0 || m_row >= m_model->rowCount())
        m_row = rowOf(m_seq);
    for (; m_tries < mostTries; ++m_tries) {
        const EntryRow *row = m_model->row(m_row);
        if (row == nullptr) {
            m_model->load(m_row, m_row);
            return;
        }
        const Seq ahead = m_model->sortOrder() == Qt::DescendingOrder ? row->entry.seq - m_seq : m_seq - row->entry.seq;
        const int next = int(std::clamp<int64_t>(m_row + ahead, 0, m_model->rowCount() - 1));
        if (next == m_row)
            break;
        m_row = next;
    }
    choose(m_row);
}

void EntrySeeker::choose(int row)
{
    m_seq = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const QModelIndex index = m_model->index(row, column);
        m_table->selectRow(row);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
        m_table->setFocus();
        break;
    }
    Q_EMIT found(row);
}

}
