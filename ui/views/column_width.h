// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace tidemark
{

/// Gives a column `width`, or more where its heading has no room, as in another language.
void setColumnWidth(QTableView *table, int column, int width);

}
