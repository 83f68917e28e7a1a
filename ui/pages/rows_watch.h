// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "core/models/paged_table_model.h"

class QWidget;

namespace tidemark
{

/// While the page is hidden nobody waits for what changes in its rows: that is read when it is shown. It belongs to the
/// page.
class RowsWatch : public QObject
{
    Q_OBJECT
public:
    RowsWatch(PagedTableModel *rows, QWidget *page);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<PagedTableModel> m_rows;
};

}
