// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sidebar.h"

#include <QPainter>

#include "ui/support/theme.h"
#include "ui/views/sidebar_delegate.h"

namespace tidemark
{

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SidebarDelegate(this));
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(sizeHint().width());
    setAccessibleName(tr("Pages"));
    makeSidebar(this);
}

QSize Sidebar::sizeHint() const
{
    return {176 * controlHeight(28) / 28, 400};
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1;
    painter.fillRect(QRect(x, 0, 1, viewport()->height()), tokensOf(palette()).hairline);
}

}
