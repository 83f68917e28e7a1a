// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace tidemark
{

/// Tabular figures: every digit as wide as the widest. QFont can switch a font's own on only from Qt 6.7.
qreal figuresWidth(const QString &text, const QFont &font);

/// Draws one line with the painter's font and pen; elides at the end where `rect` is too narrow. `align` is taken
/// as seen, mirror it before.
void drawFigures(QPainter *painter, const QRectF &rect, Qt::Alignment align, const QString &text);

}
