// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/versions_view.h"

#include <QPainter>

#include "ui/support/palette_tint.h"
#include "ui/support/theme.h"
#include "ui/views/thumbnails.h"
#include "ui/views/version_delegate.h"

namespace tidemark
{

VersionsView::VersionsView(Thumbnails *pictures, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Versions"));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new VersionDelegate(pictures, this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(pictures, &Thumbnails::loaded, viewport(), qOverload<>(&QWidget::update));
}

QSize VersionsView::sizeHint() const
{
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const int most = 100; // more than any screen has room for
    return {280, qMax(1, qMin(rows, most)) * VersionDelegate::rowHeight() + 2 * frameWidth()};
}

QSize VersionsView::minimumSizeHint() const
{
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const int fewest = 4; // what stands around it scrolls before so few of them would
    return {200, qBound(1, rows, fewest) * VersionDelegate::rowHeight() + 2 * frameWidth()};
}

}
