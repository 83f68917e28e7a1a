// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace tidemark::bench
{

/// Opens the console's window on the ledger's page of entries, prints after how many milliseconds of this process it
/// was painted with its first rows, and ends. The status is for main(). `startedNs`: on the steady clock.
int showFirstPage(QApplication &application, const QString &ledger, qint64 startedNs);

/// Scrolls the console's tables, with and without an import of `exported` into the ledger by `cli` meanwhile, and draws
/// its chart; reports frames, pages and memory. `only`: entries, organizations, users, gallery, chart or import; empty:
/// all of them.
void benchWindow(QApplication &application, const QString &ledger, const QString &cli, const QString &exported,
                 const QString &only);

}
