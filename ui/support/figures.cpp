// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/figures.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <utility>

#include "ui/support/shaped_text.h"

namespace tidemark
{
namespace
{

bool isFigure(QChar c)
{
    return c.unicode() >= u'0' && c.unicode() <= u'9';
}

/// Runs of other characters, and single digits; `each` gets the piece, as it is shaped, and the width it takes.
template<typename Each>
void pieces(const QString &text, const QFont &font, Each each)
{
    const qreal digit = digitWidth(font);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (!isFigure(text.at(i))) {
            while (end < text.size() && !isFigure(text.at(end)))
                ++end;
        }
        const QString piece = text.mid(i, end - i);
        const ShapedText made = shaped(font, piece);
        each(piece, made, isFigure(text.at(i)) ? digit : made.advance);
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

/// Draws glyphs of one baseline with as few calls as there are fonts: each costs more than a glyph.
class GlyphLine
{
public:
    GlyphLine(QPainter *painter, const QPointF &from)
        : m_painter(painter)
        , m_from(from)
    {
    }
    ~GlyphLine()
    {
        draw();
    }
    void add(const ShapedText &text, qreal x)
    {
        for (const QGlyphRun &run : text.runs) {
            if (m_glyphs.isEmpty() || run.rawFont() != m_run.rawFont()) {
                draw();
                m_run = run;
            }
            m_glyphs += run.glyphIndexes();
            for (const QPointF &position : run.positions())
                m_positions.append(position + QPointF(x, 0));
        }
    }

private:
    void draw()
    {
        if (m_glyphs.isEmpty())
            return;
        m_run.setGlyphIndexes(std::exchange(m_glyphs, {}));
        m_run.setPositions(std::exchange(m_positions, {}));
        m_painter->drawGlyphRun(m_from, m_run);
    }

    QPainter *m_painter;
    QPointF m_from;
    QGlyphRun m_run;
    QList<quint32> m_glyphs;
    QList<QPointF> m_positions;
};

/// Documents keep the characters, so that they can be searched and copied; a picture needs none.
bool isPicture(const QPainter *painter)
{
    return painter->paintEngine()->type() == QPaintEngine::Raster;
}

/// Where a line of this width begins.
QPointF lineStart(const QRectF &rect, Qt::Alignment align, const QFontMetricsF &metrics, qreal width)
{
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
    return {x, baseline};
}

void drawElided(QPainter *painter, const QRectF &rect, Qt::Alignment align, const QString &text)
{
    const QFont font = painter->font();
    const QString shown = elided(font, text, rect.width());
    if (!isPicture(painter) || !isPlain(shown)) {
        painter->drawText(rect, int(align) | Qt::TextSingleLine, shown);
        return;
    }
    const ShapedText made = shaped(font, shown);
    GlyphLine(painter, lineStart(rect, align, QFontMetricsF(font), made.advance)).add(made, 0);
}

}

qreal figuresWidth(const QString &text, const QFont &font)
{
    if (!isPlain(text))
        return QFontMetricsF(font).horizontalAdvance(text);
    qreal width = 0;
    pieces(text, font, [&width](const QString &, const ShapedText &, qreal advance) {
        width += advance;
    });
    return width;
}

void drawFigures(QPainter *painter, const QRectF &rect, Qt::Alignment align, const QString &text)
{
    const QFont font = painter->font();
    const qreal width = figuresWidth(text, font);
    if (!isPlain(text) || width > rect.width() + 0.5) {
        drawElided(painter, rect, align, text);
        return;
    }
    const QPointF from = lineStart(rect, align, QFontMetricsF(font), width);
    if (isPicture(painter)) {
        GlyphLine line(painter, from);
        qreal x = 0;
        pieces(text, font, [&](const QString &, const ShapedText &made, qreal advance) {
            line.add(made, x + (advance - made.advance) / 2);
            x += advance;
        });
        return;
    }
    // Pieces begin and end with spaces, which a painter that writes from right to left would put on the other side.
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LeftToRight);
    qreal x = from.x();
    pieces(text, font, [&](const QString &piece, const ShapedText &made, qreal advance) {
        painter->drawText(QPointF(x + (advance - made.advance) / 2, from.y()), piece);
        x += advance;
    });
    painter->setLayoutDirection(direction);
}

}
