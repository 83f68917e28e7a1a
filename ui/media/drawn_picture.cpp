// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/drawn_picture.h"

#include <QPainter>

#include "ui/media/drawn_motifs.h"

namespace tidemark
{
namespace
{

/// The same on every system and in every release of Qt, unlike qHash().
uint seedOf(const QString &words)
{
    uint hash = 2166136261U;
    const QByteArray bytes = words.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ uchar(byte)) * 16777619U;
    return hash ^ (hash >> 15);
}

QColor turned(const QColor &color, int degrees)
{
    return QColor::fromHsv((qMax(color.hsvHue(), 0) + degrees + 360) % 360, color.hsvSaturation(), color.value());
}

DrawnColors turned(const DrawnColors &c, int degrees)
{
    return {turned(c.ground, degrees), turned(c.light, degrees), turned(c.middle, degrees),
            turned(c.deep, degrees),   turned(c.dark, degrees),  turned(c.accent, degrees)};
}

/// On a sheet with lines of words below it.
void drawTemplate(QPainter &painter, DrawMotif motif, const DrawnColors &colors)
{
    const QRectF sheet(118, 18, 164, 264);
    painter.fillRect(sheet.translated(6, 6), QColor(0, 0, 0, 40));
    painter.fillRect(sheet, colors.dark);
    painter.save();
    painter.setClipRect(sheet.adjusted(12, 12, -12, -112));
    painter.fillRect(sheet, colors.ground);
    painter.translate(sheet.left() - 18, sheet.top() + 4);
    painter.scale(0.5, 0.5);
    motif(painter, colors);
    painter.restore();
    painter.fillRect(QRectF(132, 186, 120, 14), colors.accent);
    painter.fillRect(QRectF(132, 212, 92, 9), Qt::white);
    painter.fillRect(QRectF(132, 230, 108, 9), Qt::white);
    painter.fillRect(QRectF(132, 256, 48, 9), colors.light);
}

}

QImage drawnPicture(const QString &origin, const QString &asset, AssetKind kind, const QSize &size)
{
    const uint seed = seedOf(origin);
    const uint own = seedOf(asset);
    const DrawMotif motif = drawnMotif(seed >> 8);
    DrawnColors colors = drawnColors(seed);
    if (kind == AssetKind::Edited)
        colors = turned(colors, 12 + int(own % 4) * 9);
    else if (kind == AssetKind::ColorCorrected)
        colors = turned(colors, -25);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    const bool shinesThrough = kind == AssetKind::NoBackground;
    const bool onWhite = kind == AssetKind::Vector || kind == AssetKind::Logo;
    image.fill(shinesThrough ? QColor(Qt::transparent) : onWhite ? QColor(0xff, 0xff, 0xfd) : colors.ground);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(qreal(size.width()) / motifWidth, qreal(size.height()) / motifHeight);
        if (kind == AssetKind::Template)
            drawTemplate(painter, motif, colors);
        else if (kind == AssetKind::Logo)
            drawnMark(seed >> 8)(painter, colors);
        else
            motif(painter, colors);
    }
    return shinesThrough ? image : image.convertToFormat(QImage::Format_RGB32);
}

}
