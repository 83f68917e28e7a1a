// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_frame.h"
#include "ui/support/formats.h"
#include "ui/support/tokens.h"

class QPainter;

namespace tidemark
{

/// Paints what stands under and over the line of the plot: grid and band; axis, flags, exhausted spans, how far usage
/// is known, forecast, and the pointer's value.
class PlotPainter
{
public:
    PlotPainter(QPainter *painter, const RemainingSeries &series, const PlotFrame &frame, const TimeView &view,
                const Tokens &tokens);

    void grid(const QList<Credits> &ticks);
    void band();
    void timeAxis();
    void thresholdLine();
    void exhausted();
    void flags();
    void knownTo();
    void forecast();
    /// Value and time at `ms`.
    void cursor(qint64 ms);

    /// Room above the plot that the flags take.
    static constexpr int flagRow = 24;
    static constexpr int flagRows = 2;
    /// At the late end of the time axis, where words may reach beyond the plot.
    static constexpr int trailingRoom = 16;
    /// How many rows they take; what is above and below the plot does not matter.
    static int flagRowsOf(const RemainingSeries &series, const PlotFrame &frame);

private:
    void text(const QRectF &rect, Qt::Alignment align, const QString &words, const QFont &font, const QColor &color);
    struct FlagPlace {
        const ChartFlag *flag;
        QPointF mark; ///< on the line
        QRectF box;   ///< null where there is no room
        int row = -1;
    };
    static std::vector<FlagPlace> flagPlaces(const RemainingSeries &series, const PlotFrame &frame);
    void flagBox(const QRectF &box, const ChartFlag &flag);
    /// Where words over an exhausted span stand clear of the line and of what is `taken`, from `left` on or near it;
    /// nullopt: nowhere.
    std::optional<QRectF> roomBeside(const QRectF &bar, qreal left, qreal width,
                                     const std::vector<QRectF> &taken) const;
    /// Where the words of knownTo() stand; null without them.
    QRectF knownToRoom() const;
    /// How far along the band words of that width stand clear of the line, from the early end.
    qreal clearOfLine(qreal width, qreal top, qreal bottom) const;
    /// Quietens what runs behind words.
    void veil(const QRectF &rect);
    void vertical(qreal x, qreal top, qreal bottom, const QColor &color, qreal width = 1,
                  Qt::PenStyle style = Qt::SolidLine);
    void dot(const QPointF &centre, qreal radius, const QColor &fill, const QColor &outline, qreal width);
    /// The highest the line comes between two times, in pixels from the top.
    qreal lineTop(qreal left, qreal right) const;
    /// The lowest.
    qreal lineBottom(qreal left, qreal right) const;
    std::pair<Credits, Credits> reach(qreal left, qreal right) const;

    QPainter *m_painter;
    const RemainingSeries &m_series;
    const PlotFrame &m_frame;
    const TimeView &m_view;
    const Tokens &m_tokens;
};

}
