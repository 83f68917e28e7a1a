// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rows_watch.h"

#include <QEvent>
#include <QWidget>

namespace tidemark
{

RowsWatch::RowsWatch(PagedTableModel *rows, QWidget *page)
    : QObject(page)
    , m_rows(rows)
{
    rows->setWatched(page->isVisible());
    page->installEventFilter(this);
}

bool RowsWatch::eventFilter(QObject *, QEvent *event)
{
    if (m_rows && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_rows->setWatched(event->type() == QEvent::Show);
    return false;
}

}
