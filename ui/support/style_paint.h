// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

#include "ui/support/tokens.h"

/// What ControlStyle draws; each function draws one thing and knows no widget.
namespace tidemark::stylePaint
{

/// A rounded rectangle of 1 px, on whole device pixels.
void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius = 4,
                qreal width = 1);
void focusRing(QPainter *painter, const QRectF &rect, const Tokens &tokens, qreal radius = 4);

void button(QPainter *painter, const QStyleOption *option, bool primary, bool flat);
void buttonLabel(QPainter *painter, const QStyleOptionButton *option, bool primary);
/// `menu` is where the arrow of a button with a menu of its own stands.
void toolButton(QPainter *painter, const QStyleOptionToolButton *option, const QRect &menu);
void field(QPainter *painter, const QStyleOption *option);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option);
void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QRect &up, const QRect &down);
void checkMark(QPainter *painter, const QStyleOption *option);
void radioMark(QPainter *painter, const QStyleOption *option);

void headerSection(QPainter *painter, const QStyleOptionHeader *option);
/// `edge` is the padding that the first and the last section have beyond the others' 8 px.
void headerLabel(QPainter *painter, const QStyleOptionHeader *option, int edge);
void tabShape(QPainter *painter, const QStyleOptionTab *option);
void tabLabel(QPainter *painter, const QStyleOptionTab *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider);
void progressBar(QPainter *painter, const QStyleOption *option, double share, bool busy);

}
