// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tidemark
{

/// One step of a waterfall: a bar from where the steps before it have led to where it leads, both shares of the whole
/// width. The figures beside it say the same in words.
class WaterfallBar : public QWidget
{
    Q_OBJECT
public:
    enum class Tone : quint8 {
        In,   ///< credits come
        Out,  ///< credits go
        Left, ///< what is left, in the colour of the meter
        Low,
        Exhausted,
    };
    WaterfallBar(double from, double to, Tone tone, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_from;
    double m_to;
    Tone m_tone;
};

}
