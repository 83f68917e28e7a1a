// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;

namespace tidemark
{

/// The colours of one drawn picture, from its ground to its darkest.
struct DrawnColors {
    QColor ground, light, middle, deep, dark, accent;
};

constexpr int motifWidth = 400;
constexpr int motifHeight = 300;
using DrawMotif = void (*)(QPainter &painter, const DrawnColors &colors);

/// Draws within motifWidth × motifHeight, without the ground.
DrawMotif drawnMotif(uint number);
/// What a logo shows.
DrawMotif drawnMark(uint number);
DrawnColors drawnColors(uint number);

}
