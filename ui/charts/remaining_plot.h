// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include <optional>

#include "ui/charts/plot_frame.h"
#include "ui/support/formats.h"

class QLineSeries;
class QValueAxis;

namespace tidemark
{

/// The plot of a RemainingChart. Qt Charts draws the line; PlotPainter what stands under and over it. The pointer, or
/// the arrow keys (Home and End too), lead a cursor along it; a click or Enter asks why
/// so much remained there.
class RemainingPlot : public QChartView
{
    Q_OBJECT
public:
    explicit RemainingPlot(QWidget *parent = nullptr);

    void setSeries(const RemainingSeries &series, const TimeView &view);
    /// As if there had been none yet.
    void clear();
    const RemainingSeries &series() const;
    std::optional<qint64> cursorMs() const;
    /// Points that the line is drawn with.
    qsizetype drawnPoints() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// "20 Nov 11:58: 42.5"; empty when there is no cursor.
    void cursorMoved(const QString &words);
    void instantChosen(tidemark::Instant at);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void recolour();
    void setCursorMs(std::optional<qint64> ms);

    RemainingSeries m_series;
    bool m_known = false; ///< there was a series, if an empty one
    TimeView m_view;
    PlotFrame m_frame;
    QList<Credits> m_ticks;
    std::optional<qint64> m_cursor;
    QLineSeries *m_line;
    QValueAxis *m_time;
    QValueAxis *m_credits;
};

}
