// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tidemark
{

struct ImportReport;

/// The tables of an import's report. Each is one page of its dialog.
QWidget *importedOrgsTable(const ImportReport &report);
QWidget *refusedTable(const ImportReport &report);
QWidget *unreadableTable(const ImportReport &report);
QWidget *changesTable(const ImportReport &report);

}
