// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/exchange/backend/import_report.h"

class QPushButton;
class QVBoxLayout;

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

    /// Offers Mend… for the rows that were not taken.
    void offerMending();

Q_SIGNALS:
    void mendRequested();

private:
    void addRejects(QVBoxLayout *column, const ImportReport &report);

    QString m_headline;
    QPushButton *m_mend = nullptr;
};

}
