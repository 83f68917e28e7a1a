// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace tidemark
{

/// Every colour the console paints with. What QPalette has a role for (window, base, text, button, accent, highlight)
/// comes from the palette, so that a desktop's or a high-contrast palette wins; the rest fits light or dark.
struct Tokens {
    bool dark = false;
    QColor window, base, sidebar, text, dim, hairline, controlBorder, button;
    QColor accent, onAccent, highlight, onHighlight;
    QColor ok;
    QColor lowFill, lowText, lowOutline, lowTint, lowBand;
    QColor redFill, onRed, redText, redTint;
    QColor track, series1, series2, series3;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// Dark is judged by the palette: its window text is lighter than its window.
bool isDark(const QPalette &palette);
/// For the thread that paints.
Tokens tokensOf(const QPalette &palette);
QPalette paletteOf(const Tokens &tokens);

/// `share` of `over` (0 to 1) laid upon `under`.
QColor mixed(const QColor &under, const QColor &over, qreal share);
/// Of the row below the pointer.
QColor hovered(const Tokens &tokens);
/// WCAG contrast ratio, 1 to 21.
qreal contrast(const QColor &one, const QColor &other);

}
