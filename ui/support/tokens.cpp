// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tokens.h"

#include <algorithm>
#include <cmath>

namespace tidemark
{
namespace
{

QColor hex(QRgb rgb)
{
    return QColor(rgb);
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

Tokens makeLight()
{
    Tokens t;
    t.window = hex(0xF5F6F7);
    t.base = hex(0xFFFFFF);
    t.sidebar = hex(0xECEEF0);
    t.text = hex(0x1A1D21);
    t.dim = hex(0x545C66);
    t.hairline = hex(0xDCDFE3);
    t.controlBorder = hex(0x858D97);
    t.button = hex(0xFFFFFF);
    t.accent = hex(0x1A5CBC);
    t.onAccent = hex(0xFFFFFF);
    t.highlight = hex(0xDBE7F8);
    t.onHighlight = t.text;
    t.ok = hex(0x1A6A3F);
    t.lowFill = hex(0xFFD43B);
    t.lowText = hex(0x2B2100);
    t.lowOutline = hex(0x8F6A00);
    t.lowTint = hex(0xFFF6D1);
    t.lowBand = hex(0xFFE78A);
    t.redFill = hex(0xC2281F);
    t.onRed = hex(0xFFFFFF);
    t.redText = hex(0xB3231A);
    t.redTint = hex(0xFBE9E7);
    t.track = hex(0xE4E7EA);
    t.series1 = hex(0x39434F);
    t.series2 = hex(0x7B8693);
    t.series3 = hex(0xB9C1CA);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = hex(0x1D1F22);
    t.base = hex(0x16181A);
    t.sidebar = hex(0x191B1D);
    t.text = hex(0xE7E9EC);
    t.dim = hex(0xA4ABB4);
    t.hairline = hex(0x303439);
    t.controlBorder = hex(0x737B86);
    t.button = hex(0x26292D);
    t.accent = hex(0x86B4FA);
    t.onAccent = hex(0x0E1A2B);
    t.highlight = hex(0x22395A);
    t.onHighlight = t.text;
    t.ok = hex(0x76CE9B);
    t.lowFill = hex(0xF2C230);
    t.lowText = hex(0x221A00);
    t.lowOutline = hex(0xF2C230);
    t.lowTint = hex(0x352C10);
    t.lowBand = hex(0x5A4A12);
    t.redFill = hex(0xCE362B);
    t.onRed = hex(0xFFFFFF);
    t.redText = hex(0xFF958C);
    t.redTint = hex(0x3A1C1A);
    t.track = hex(0x2C3035);
    t.series1 = hex(0xD3D9E0);
    t.series2 = hex(0x8C96A2);
    t.series3 = hex(0x565F6A);
    return t;
}

}

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText))
        > luminance(palette.color(QPalette::Active, QPalette::Window));
}

static Tokens derivedFrom(const QPalette &palette)
{
    Tokens t = isDark(palette) ? darkTokens() : lightTokens();
    const auto role = [&palette](QPalette::ColorRole r) {
        return palette.color(QPalette::Active, r);
    };
    t.window = role(QPalette::Window);
    t.text = role(QPalette::WindowText);
    t.button = role(QPalette::Button);
    t.accent = role(QPalette::Link);
    t.highlight = role(QPalette::Highlight);
    t.onHighlight = role(QPalette::HighlightedText);
    // A view on the window's or the sidebar's colour changes Base; what is painted as a card stays one.
    t.base = role(QPalette::Base);
    if (contrast(t.onAccent, t.accent) < 4.5)
        t.onAccent = contrast(t.base, t.accent) > contrast(t.text, t.accent) ? t.base : t.text;
    return t;
}

Tokens tokensOf(const QPalette &palette)
{
    // Asked for every cell that is painted, mostly with the palette of the cell before.
    static qint64 key = 0;
    static Tokens last;
    if (key != palette.cacheKey()) {
        last = derivedFrom(palette);
        key = palette.cacheKey();
    }
    return last;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p(t.text, t.button, t.base, t.controlBorder, t.hairline, t.text, t.base);
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::PlaceholderText, t.dim);
    p.setColor(QPalette::Button, t.button);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.redText);
    p.setColor(QPalette::ToolTipBase, t.base);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Highlight, t.highlight);
    p.setColor(QPalette::HighlightedText, t.onHighlight);
    p.setColor(QPalette::Light, mixed(t.button, Qt::white, t.dark ? 0.08 : 1.0));
    p.setColor(QPalette::Midlight, mixed(t.window, t.hairline, 0.5));
    p.setColor(QPalette::Mid, t.hairline);
    p.setColor(QPalette::Dark, t.controlBorder);
    p.setColor(QPalette::Shadow, Qt::black);
    const QColor faint = mixed(t.window, t.dim, 0.62);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::Link, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    p.setColor(QPalette::Disabled, QPalette::Button, t.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, mixed(t.window, t.highlight, 0.6));
    return p;
}

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const qreal rest = 1 - share;
    return QColor::fromRgbF(float(under.redF() * rest + over.redF() * share),
                            float(under.greenF() * rest + over.greenF() * share),
                            float(under.blueF() * rest + over.blueF() * share));
}

QColor hovered(const Tokens &tokens)
{
    return mixed(tokens.base, tokens.text, 0.05);
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}
