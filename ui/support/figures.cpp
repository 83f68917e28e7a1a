// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tidemark
{
namespace
{

bool isFigure(QChar c)
{
    return c.unicode() >= u'0' && c.unicode() <= u'9';
}

qreal figureWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(c)));
    return widest;
}

/// Runs of other characters, and single digits; `each` gets the piece and the width it takes.
template<typename Each>
void pieces(const QString &text, const QFontMetricsF &metrics, Each each)
{
    const qreal digit = figureWidth(metrics);
    for (qsizetype i = 0; i < text.size();) {
        if (isFigure(text.at(i))) {
            each(text.mid(i, 1), digit);
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !isFigure(text.at(end)))
            ++end;
        const QString run = text.mid(i, end - i);
        each(run, metrics.horizontalAdvance(run));
        i = end;
    }
}

/// Pieces are laid out from left to right, which scripts that run the other way, or shape, would not survive.
bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL
            || c.direction() == QChar::DirAN || c.category() == QChar::Other_Format;
    });
}

}

qreal figuresWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    if (!isPlain(text))
        return metrics.horizontalAdvance(text);
    qreal width = 0;
    pieces(text, metrics, [&width](const QString &, qreal advance) {
        width += advance;
    });
    return width;
}

void drawFigures(QPainter *painter, const QRectF &rect, Qt::Alignment align, const QString &text)
{
    const QFontMetricsF metrics(painter->font());
    const qreal width = figuresWidth(text, painter->font());
    if (!isPlain(text) || width > rect.width() + 0.5) {
        painter->drawText(rect, int(align) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    qreal x = rect.left();
    if (align & Qt::AlignRight)
        x = rect.right() - width;
    else if (align & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    qreal baseline = rect.top() + metrics.ascent();
    if (align & Qt::AlignVCenter)
        baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    else if (align & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    // Pieces begin and end with spaces, which a painter that writes from right to left would put on the other side.
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LeftToRight);
    pieces(text, metrics, [&](const QString &piece, qreal advance) {
        const qreal spare = advance - metrics.horizontalAdvance(piece);
        painter->drawText(QPointF(x + spare / 2, baseline), piece);
        x += advance;
    });
    painter->setLayoutDirection(direction);
}

}
