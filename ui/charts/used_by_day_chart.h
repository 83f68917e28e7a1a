// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/support/formats.h"
#include "ui/support/tokens.h"

namespace tidemark
{

/// Credits used a day: one bar a day, a part of it a series, the first at the bottom.
struct UsedByDay {
    struct Series {
        QString name;
        std::vector<Credits> days;

        bool operator==(const Series &) const = default;
    };
    std::vector<Instant> days; ///< their beginnings
    std::vector<Series> series;

    bool operator==(const UsedByDay &) const = default;
    Credits total(size_t day) const;
};

/// The bars under an axis of credits. The pointer, or the arrow keys (Home and End too), choose a day, whose figures
/// stand in a box beside it and are told to screen readers.
class UsedByDayChart : public QWidget
{
    Q_OBJECT
public:
    explicit UsedByDayChart(QWidget *parent = nullptr);

    void setValues(const UsedByDay &values);
    const UsedByDay &values() const;
    /// -1: none.
    int currentDay() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr size_t mostSeries = 3;
    /// The colour of a series, and of its outline: the last one is too pale to stand alone.
    static std::pair<QColor, QColor> seriesColors(size_t series, const Tokens &tokens);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plotRect() const;
    QRectF slot(int day) const;
    void setCurrentDay(int day);
    QString dayWords(int day) const;
    void paintAxes(QPainter *painter, const Tokens &tokens) const;
    void paintBars(QPainter *painter, const Tokens &tokens) const;
    void paintBox(QPainter *painter, const Tokens &tokens) const;

    UsedByDay m_values;
    QList<Credits> m_ticks;
    int m_day = -1;
};

}
