// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/exchange/backend/import_report.h"

class QTabWidget;

namespace tidemark
{

/// The figures of an import's report, and its tables: by organization, by cause, and what could not be read.
class ReportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPanel(const ImportReport &report, QWidget *parent = nullptr);

private:
    QWidget *figures(const ImportReport &report);
    QTabWidget *tables(const ImportReport &report);
};

}
