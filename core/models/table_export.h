// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>
#include <memory>

#include "core/base/result.h"
#include "core/domain/page.h"
#include "core/exchange/tables/table_file.h"
#include "core/models/cell_format.h"

namespace tidemark
{

class Ledger;
class PagedTableModel;

/// A list as a table shows it: filtered, sorted, and these of its columns in this order.
struct TableExport {
    ListQuery query;
    QList<int> columns;
    TableFormat format = TableFormat::Xlsx;
    bool byteOrderMark = false;
    std::shared_ptr<const CellFormat> words = std::make_shared<const CellFormat>();
};

/// What the model lists now. The model must have opened a list.
TableExport exportOf(const PagedTableModel &model, const QList<int> &columns);

/// False ends it with Cancelled. `total` 0: not known.
using TableProgress = std::function<bool(int64_t done, int64_t total)>;

/// Writes all rows of the list, of one snapshot, a page at a time: amounts and numbers of entries as numbers, times in
/// UTC, all else in the words that the table shows. Returns the number of rows under the header. Figures of
/// organizations are brought to now on this connection first. On the ledger's thread; must not be called within a
/// transaction. Errors: Cancelled, Damaged, IoFailed, and those of files.
Result<int64_t> writeTable(Ledger &ledger, const TableExport &list, const PortableSink &sink,
                           const TableProgress &progress);

}
