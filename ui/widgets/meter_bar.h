// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/support/tokens.h"
#include "ui/widgets/meter_value.h"

class QPainter;

namespace tidemark
{

enum class BarSize : quint8 {
    Main, ///< 14 px, with the threshold's tick
    Cell, ///< 8 px
};
constexpr int barHeight(BarSize size)
{
    return size == BarSize::Main ? 14 : 8;
}

/// The one painter of credits remaining. The bar is `rect.width()` wide and centred in the height of `rect`; the
/// tick of a main bar reaches 3 px beyond it.
void paintMeterBar(QPainter *painter, const QRectF &rect, const MeterValue &value, BarSize size, const Tokens &tokens,
                   Qt::LayoutDirection direction);

class MeterBar : public QWidget
{
    Q_OBJECT
public:
    explicit MeterBar(BarSize size = BarSize::Main, QWidget *parent = nullptr);
    void setValue(const MeterValue &value);
    const MeterValue &value() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarSize m_size;
    MeterValue m_value;
};

}
