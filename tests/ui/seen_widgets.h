// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

#include "tests/ui/made_values.h"
#include "ui/widgets/meter_value.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

inline MeterValue meterValue(qint64 remaining, CreditState state)
{
    MeterValue value;
    value.remaining = thousandths(remaining);
    value.of = Credits::whole(500);
    value.threshold = Credits::whole(50);
    value.state = state;
    value.since = at(2026, 11, 19, 17, 32);
    return value;
}

inline QStringList shownWords(const QWidget &widget)
{
    QStringList words;
    for (const auto *label : widget.findChildren<TextLabel *>()) {
        if (label->isVisibleTo(&widget))
            words += label->text();
    }
    return words;
}

inline bool paintsColour(QWidget &widget, const QColor &color)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

}
