// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/exchange/import_report.h"

class QTabWidget;

namespace tidemark
{

/// What an import did: in sum, by organization, and which rows could not be read.
class ImportReportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportReportDialog(const QString &name, const ImportReport &report, QWidget *parent);

    /// The sentence at the top.
    QString headline() const;

private:
    QWidget *summary(const ImportReport &report);
    void addOrgs(QTabWidget *tabs, const ImportReport &report);
    void addUnreadable(QTabWidget *tabs, const ImportReport &report);
    void addChanges(QTabWidget *tabs, const ImportReport &report);

    QString m_headline;
};

}
