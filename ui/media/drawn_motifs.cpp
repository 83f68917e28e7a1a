// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/drawn_motifs.h"

#include <QPainter>
#include <QPainterPath>

#include <iterator>

namespace tidemark
{
namespace
{

void fill(QPainter &p, const QColor &color)
{
    p.setPen(Qt::NoPen);
    p.setBrush(color);
}

void wave(QPainter &p, const QColor &color, qreal top, qreal swing)
{
    QPainterPath path(QPointF(0, top));
    path.cubicTo(110, top - swing, 170, top - swing, 235, top + swing * 0.4);
    path.cubicTo(290, top + swing, 340, top - swing * 0.6, 400, top);
    path.lineTo(400, 300);
    path.lineTo(0, 300);
    fill(p, color);
    p.drawPath(path);
}

void hills(QPainter &p, const DrawnColors &c)
{
    fill(p, c.accent);
    p.drawEllipse(QPointF(282, 104), 42, 42);
    wave(p, c.light, 180, 44);
    wave(p, c.middle, 222, 34);
    wave(p, c.deep, 268, 16);
}

void mountains(QPainter &p, const DrawnColors &c)
{
    fill(p, c.light);
    p.drawPolygon(QPolygonF({{170, 300}, {285, 120}, {400, 250}, {400, 300}}));
    fill(p, c.middle);
    p.drawPolygon(QPolygonF({{0, 270}, {120, 90}, {250, 300}, {0, 300}}));
    fill(p, Qt::white);
    p.drawPolygon(QPolygonF({{120, 90}, {92, 133}, {114, 124}, {128, 142}, {146, 131}}));
    wave(p, c.dark, 268, 18);
}

void boat(QPainter &p, const DrawnColors &c)
{
    fill(p, QColor(255, 255, 255, 150));
    p.drawEllipse(QPointF(96, 70), 32, 32);
    fill(p, c.deep);
    p.drawRect(0, 215, 400, 85);
    fill(p, c.accent);
    p.drawPolygon(QPolygonF({{196, 190}, {196, 60}, {126, 190}}));
    fill(p, c.dark);
    p.drawPolygon(QPolygonF({{208, 190}, {208, 60}, {272, 190}}));
    p.drawPolygon(QPolygonF({{136, 204}, {268, 204}, {244, 238}, {160, 238}}));
}

void bottles(QPainter &p, const DrawnColors &c)
{
    for (int i = 0; i < 3; ++i) {
        const qreal x = 85 + 95 * i;
        fill(p, c.dark);
        p.drawRoundedRect(QRectF(x + 14, 46, 16, 60), 3, 3);
        p.drawRoundedRect(QRectF(x, 92, 44, 170), 10, 10);
        fill(p, i == 1 ? c.light : c.accent);
        p.drawRect(QRectF(x, 150, 44, 62));
        fill(p, c.dark);
        p.drawRect(QRectF(x + 8, 166, 28, 6));
        p.drawRect(QRectF(x + 8, 180, 18, 5));
    }
}

void mug(QPainter &p, const DrawnColors &c)
{
    fill(p, c.light);
    p.drawRect(0, 226, 400, 74);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(Qt::white, 16));
    p.drawEllipse(QPointF(262, 165), 34, 36);
    fill(p, Qt::white);
    p.drawRoundedRect(QRectF(138, 106, 122, 142), 10, 10);
    fill(p, c.middle);
    p.drawEllipse(QPointF(199, 172), 34, 34);
    p.setPen(QPen(Qt::white, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPolyline(QPolygonF({{185, 173}, {195, 184}, {214, 160}}));
}

void leaves(QPainter &p, const DrawnColors &c)
{
    p.setPen(QPen(c.dark, 5));
    p.drawLine(QPointF(200, 40), QPointF(200, 280));
    for (int i = 0; i < 5; ++i) {
        const qreal y = 245 - i * 42;
        const qreal size = 64 - i * 9;
        for (const int side : {-1, 1}) {
            QPainterPath leaf(QPointF(200, y));
            leaf.quadTo(200 + side * size * 0.3, y - size * 0.9, 200 + side * size, y - size * 0.7);
            leaf.quadTo(200 + side * size * 0.8, y + size * 0.1, 200, y);
            fill(p, side < 0 ? c.deep : c.middle);
            p.drawPath(leaf);
        }
    }
}

void tiles(QPainter &p, const DrawnColors &c)
{
    const QColor colors[] = {c.middle, c.deep, c.accent, c.dark};
    for (int i = 0; i < 12; ++i) {
        const QRectF cell(i % 4 * 100, i / 4 * 100, 100, 100);
        fill(p, colors[(i * 7 + i / 4) % 4]);
        if (i % 3 == 0)
            p.drawPie(QRectF(cell.topLeft(), QSizeF(200, 200)), 90 * 16, 90 * 16);
        else if (i % 3 == 1)
            p.drawEllipse(cell.adjusted(18, 18, -18, -18));
        else
            p.drawPolygon(QPolygonF({cell.topLeft(), cell.topRight(), cell.bottomRight()}));
    }
}

void bunting(QPainter &p, const DrawnColors &c)
{
    const QColor colors[] = {c.middle, c.deep, c.accent};
    for (int i = 0; i < 7; ++i) {
        fill(p, colors[i % 3]);
        const qreal x = -10 + 62 * i;
        const qreal y = 34 + (i % 2) * 10;
        p.drawPolygon(QPolygonF({{x, y}, {x + 52, y}, {x + 26, y + 66}}));
    }
    fill(p, c.middle);
    p.drawRect(80, 170, 240, 20);
    fill(p, c.deep);
    p.drawRect(118, 208, 164, 14);
    fill(p, c.accent);
    p.drawRect(142, 240, 116, 12);
}

void pear(QPainter &p, const DrawnColors &c)
{
    QPainterPath path(QPointF(200, 70));
    path.cubicTo(250, 70, 232, 140, 258, 178);
    path.cubicTo(300, 240, 250, 276, 200, 276);
    path.cubicTo(150, 276, 100, 240, 142, 178);
    path.cubicTo(168, 140, 150, 70, 200, 70);
    fill(p, c.middle);
    p.drawPath(path);
    p.save();
    p.setClipPath(path);
    fill(p, c.deep);
    p.drawEllipse(QPointF(262, 196), 46, 110);
    p.restore();
    p.setPen(QPen(c.dark, 8, Qt::SolidLine, Qt::RoundCap));
    p.drawLine(QPointF(200, 74), QPointF(212, 40));
}

void bag(QPainter &p, const DrawnColors &c)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(c.dark, 7));
    p.drawArc(QRectF(166, 40, 68, 110), 0, 180 * 16);
    fill(p, c.middle);
    p.drawPolygon(QPolygonF({{132, 92}, {268, 92}, {286, 272}, {114, 272}}));
    fill(p, c.dark);
    p.drawEllipse(QPointF(200, 190), 36, 36);
    fill(p, c.ground);
    p.drawRect(QRectF(164, 184, 72, 10));
}

void circlesMark(QPainter &p, const DrawnColors &c)
{
    fill(p, c.middle);
    p.drawEllipse(QPointF(170, 128), 56, 56);
    p.setCompositionMode(QPainter::CompositionMode_Multiply);
    fill(p, c.accent);
    p.drawEllipse(QPointF(230, 128), 56, 56);
    p.setCompositionMode(QPainter::CompositionMode_SourceOver);
    fill(p, c.dark);
    p.drawRect(116, 222, 168, 13);
    p.drawRect(148, 246, 104, 9);
}

void triangleMark(QPainter &p, const DrawnColors &c)
{
    fill(p, c.dark);
    p.drawPolygon(QPolygonF({{200, 52}, {276, 192}, {124, 192}}));
    fill(p, c.accent);
    p.drawPolygon(QPolygonF({{200, 112}, {242, 192}, {158, 192}}));
    fill(p, c.dark);
    p.drawRect(136, 222, 128, 14);
}

void ringMark(QPainter &p, const DrawnColors &c)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(c.deep, 20));
    p.drawEllipse(QPointF(200, 126), 62, 62);
    fill(p, c.accent);
    p.drawEllipse(QPointF(200, 126), 24, 24);
    fill(p, c.dark);
    p.drawRect(130, 226, 140, 14);
}

constexpr DrawMotif motifs[] = {hills, mountains, boat, bottles, mug, leaves, tiles, bunting, pear, bag};
constexpr DrawMotif marks[] = {circlesMark, triangleMark, ringMark};

}

DrawMotif drawnMotif(uint number)
{
    return motifs[number % std::size(motifs)];
}

DrawMotif drawnMark(uint number)
{
    return marks[number % std::size(marks)];
}

DrawnColors drawnColors(uint number)
{
    static constexpr QRgb colors[][6] = {
        {0xffcfe3ec, 0xff82ab9a, 0xff4f8676, 0xff315d54, 0xff24433d, 0xfff7c873},
        {0xfff6d6b5, 0xffd98b5c, 0xffa8563d, 0xff5c2e32, 0xff45212a, 0xfffdebd0},
        {0xffe6daea, 0xff9a86b3, 0xff7b6795, 0xff5d4b7b, 0xff45345c, 0xfff2d38a},
        {0xfff4efe6, 0xffe3c9a8, 0xffd4553c, 0xff2b6384, 0xff2b2a33, 0xff3b7a99},
        {0xfff5ebd2, 0xffd9cf8a, 0xffb4bf4f, 0xff8f9a35, 0xff5a4426, 0xffe9b44c},
        {0xffe7efe2, 0xff9fc29b, 0xff5c8f57, 0xff35663f, 0xff1f3d35, 0xffe2725b},
        {0xffdce7ea, 0xffa9c3cc, 0xff4b7f93, 0xff2a5a6e, 0xff213f4c, 0xfff1efe7},
        {0xfff3d9cb, 0xffd9b49d, 0xffb5432c, 0xff7a2e22, 0xff3d211c, 0xfff5d08a},
    };
    const auto &row = colors[number % std::size(colors)];
    return {QColor(row[0]), QColor(row[1]), QColor(row[2]), QColor(row[3]), QColor(row[4]), QColor(row[5])};
}

}
