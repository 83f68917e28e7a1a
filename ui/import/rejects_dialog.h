// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/exchange/backend/import_choice.h"
#include "core/exchange/backend/rejected_rows.h"

class QPushButton;

namespace tidemark
{

class Banner;
class DataTable;
class DialogFoot;
class RejectsModel;
class TextLabel;

/// The rows that an import did not take, as a table whose cells can be mended; then they are imported again, under the
/// keys that they had.
class RejectsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `job`: of the import that did not take them.
    RejectsDialog(const QString &rejectsPath, const ImportJob &job, QWidget *parent);

    RejectsModel *model() const;
    DataTable *table() const;

Q_SIGNALS:
    /// Try again was pressed; the dialog closes.
    void importRequested(const tidemark::ImportJob &job);

private:
    void read();
    void take(const RejectedRows &rejects);
    void tryAgain();
    void refresh();

    QString m_path;
    ImportJob m_job;
    bool m_truncated = false;
    TextLabel *m_headline;
    Banner *m_failure;
    RejectsModel *m_model;
    DataTable *m_table;
    DialogFoot *m_foot;
    QPushButton *m_try;
};

}
