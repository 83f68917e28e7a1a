// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/source_line.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "ui/support/tokens.h"
#include "ui/views/picture_paint.h"

namespace tidemark
{
namespace
{
constexpr QSize pictureSize(27, 20);
constexpr int edge = 7;
}

SourceLine::SourceLine(Thumbnails *pictures, QWidget *parent)
    : QLineEdit(parent)
    , m_pictures(pictures)
{
    connect(pictures, &Thumbnails::loaded, this, qOverload<>(&QWidget::update));
}

void SourceLine::setPicture(const PictureKey &key)
{
    m_key = key;
    makeRoom();
    update();
}

bool SourceLine::hasPicture() const
{
    return !m_key.asset.isEmpty();
}

void SourceLine::makeRoom()
{
    const int room = hasPicture() ? pictureSize.width() + edge : 0;
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(0, 0, room, 0);
    else
        setTextMargins(room, 0, 0, 0);
}

void SourceLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!hasPicture())
        return;
    QPainter painter(this);
    const QRect place(QPoint(edge, (height() - pictureSize.height()) / 2), pictureSize);
    paintPicture(&painter, QStyle::visualRect(layoutDirection(), rect(), place),
                 m_pictures->find(m_key, pictureSize, devicePixelRatioF()), m_key.kind, tokensOf(palette()));
}

void SourceLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

}
