// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>

namespace tidemark
{

/// Text of one line whose glyphs are known, from the beginning of its baseline on.
struct ShapedText {
    QList<QGlyphRun> runs;
    qreal advance = 0;
};

// Any thread; only that of the windows remembers.

/// Shapes text, or remembers how it was shaped: that takes most of the time of painting a table, whose cells say much
/// the same from row to row.
ShapedText shaped(const QFont &font, const QString &text);
/// QFontMetricsF::elidedText() at the end, remembered likewise.
QString elided(const QFont &font, const QString &text, qreal width);
/// Of the widest digit.
qreal digitWidth(const QFont &font);

}
