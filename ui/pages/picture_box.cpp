// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/picture_box.h"

#include <QPainter>

#include "ui/support/tokens.h"
#include "ui/views/picture_paint.h"
#include "ui/views/thumbnails.h"

namespace tidemark
{

PictureBox::PictureBox(Thumbnails *pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(pictures, &Thumbnails::loaded, this, qOverload<>(&QWidget::update));
}

void PictureBox::setKey(const PictureKey &key)
{
    m_key = key;
    setAccessibleName(tr("Picture of %1").arg(key.asset));
    update();
}

QSize PictureBox::sizeHint() const
{
    return {284, 213};
}

void PictureBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap picture = m_pictures->find(m_key, size(), devicePixelRatioF(), Thumbnails::Fit::Within);
    paintPicture(&painter, rect(), picture, m_key.kind, tokensOf(palette()));
}

}
