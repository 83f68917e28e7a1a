// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace tidemark
{

class LedgerService;
class ListPage;
class PagedTableModel;

/// Adds "Export what is shown…" to the ways out of a page's list.
void addTableExport(ListPage *page, const std::shared_ptr<LedgerService> &service, const PagedTableModel *model);

}
