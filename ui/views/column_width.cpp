// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/column_width.h"

#include <QHeaderView>
#include <QTableView>

namespace tidemark
{

void setColumnWidth(QTableView *table, int column, int width)
{
    table->setColumnWidth(column, qMax(width, table->horizontalHeader()->sectionSizeHint(column)));
}

}
