// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/domain/entry.h"

namespace tidemark
{

class DataTable;
class EntriesModel;

/// Brings an entry of a chain into view and makes it the current row, once the rows are there. Where it is missing, the
/// row that stands where it would.
class EntrySeeker : public QObject
{
    Q_OBJECT
public:
    /// The model shows one organization's chain, by time.
    EntrySeeker(EntriesModel *model, DataTable *table);

    void seek(Seq seq);

Q_SIGNALS:
    void found(int row);

private:
    void step();
    int rowOf(Seq seq) const;
    void choose(int row);

    EntriesModel *m_model;
    DataTable *m_table;
    Seq m_seq = 0; ///< 0: nothing is sought
    int m_row = -1;
    int m_tries = 0;
};

}
