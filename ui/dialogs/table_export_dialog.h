// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/table_export.h"
#include "ui/dialogs/write_dialog.h"

class QCheckBox;

namespace tidemark
{

class LedgerService;
class SegmentedControl;

/// Export what is shown…: a list as its table shows it, as a workbook or as CSV.
class TableExportDialog : public WriteDialog
{
    Q_OBJECT
public:
    /// `title` names the list: "Organizations". `rows` as far as they are counted.
    TableExportDialog(std::shared_ptr<LedgerService> service, const TableExport &list, const QString &title,
                      qint64 rows, QWidget *parent = nullptr);

protected:
    void write(const QString &path, const std::shared_ptr<WriteProgress> &progress) override;

private:
    void formatChanged();

    std::shared_ptr<LedgerService> m_service;
    TableExport m_list;
    QString m_title;
    SegmentedControl *m_format;
    QCheckBox *m_mark;
};

}
