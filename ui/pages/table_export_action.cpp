// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table_export_action.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

#include "core/async/ledger_service.h"
#include "core/models/paged_table_model.h"
#include "ui/dialogs/table_export_dialog.h"
#include "ui/pages/list_page.h"
#include "ui/support/icons.h"
#include "ui/views/data_table.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::TableExportAction)
};

QList<int> shownColumns(const DataTable &table)
{
    QList<int> columns;
    const QHeaderView *header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns += column;
    }
    return columns;
}

}

void addTableExport(ListPage *page, const std::shared_ptr<LedgerService> &service, const PagedTableModel *model)
{
    const auto open = [page, service, model] {
        if (!model->query())
            return;
        auto *dialog = new TableExportDialog(service, exportOf(*model, shownColumns(*page->table())), page->title(),
                                             model->totalRows(), page->window());
        dialog->open();
    };
    const auto addTo = [page, open](QMenu *menu) {
        menu->addAction(icon(IconId::Export), Words::tr("&Export what is shown…"), page, open);
    };
    page->outMenu()->addSeparator();
    addTo(page->outMenu());
    QObject::connect(page->table(), &DataTable::contextMenuOpening, page, [addTo](QMenu *menu) {
        if (!menu->isEmpty())
            menu->addSeparator();
        addTo(menu);
    });
}

}
