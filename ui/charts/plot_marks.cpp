// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

#include "ui/charts/plot_painter.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::RemainingChart)
};

constexpr qreal boxHeight = 20;
constexpr qreal boxGap = 6;
constexpr qreal flagIcon = 13;

QString knownToWords(const RemainingSeries &series)
{
    return series.hasUsage ? Words::tr("Usage known to", "then a day and time")
                           : Words::tr("No usage known yet", "then a day and time");
}

}

std::vector<PlotPainter::FlagPlace> PlotPainter::flagPlaces(const RemainingSeries &series, const PlotFrame &frame)
{
    const QRectF &r = frame.rect;
    const QFont font = textFont(TextRole::CaptionMedium);
    std::array<qreal, flagRows> end; // how far each row is taken, along the line of writing
    end.fill(-1);
    std::vector<FlagPlace> places;
    for (const ChartFlag &flag : series.flags) {
        if (!frame.holds(flag.ms))
            continue;
        const qreal x = frame.x(flag.ms);
        const std::optional<Credits> remaining = series.remainingAt(flag.ms);
        FlagPlace place{&flag, {x, remaining ? frame.y(*remaining) : r.bottom()}, {}};
        const qreal along = frame.mirrored ? r.right() - x : x - r.left();
        const qreal full = 14 + 4 + figuresWidth(flag.text, font) + 14;
        // All words where there is room, after the pole or before it, the icon alone in a crowd, else only the mark on
        // the line.
        struct Try {
            qreal width;
            bool before;
        };
        for (const auto &[width, before] : {Try{full, false}, Try{full, true}, Try{boxHeight, false}}) {
            const qreal from = before ? along - width : along;
            const auto row = std::ranges::find_if(end, [from](qreal taken) {
                return taken < from;
            });
            if (row == end.end() || (width > boxHeight && from + width > r.width() + 14))
                continue;
            const qreal top = r.top() - 16 - boxHeight - qreal(row - end.begin()) * flagRow;
            const qreal left = qRound(x - 0.5);
            place.box = QRectF(frame.mirrored != before ? left - width + 1 : left, top, width, boxHeight);
            place.row = int(row - end.begin());
            *row = from + width + boxGap;
            break;
        }
        places.push_back(place);
    }
    return places;
}

int PlotPainter::flagRowsOf(const RemainingSeries &series, const PlotFrame &frame)
{
    int rows = 0;
    for (const FlagPlace &place : flagPlaces(series, frame))
        rows = std::max(rows, place.row + 1);
    return rows;
}

void PlotPainter::flags()
{
    const std::vector<FlagPlace> places = flagPlaces(m_series, m_frame);
    const auto isFilled = [](const FlagPlace &place) {
        return place.flag->kind == ChartFlag::Kind::PlanChange;
    };
    // Poles first, so that none runs through the words of a flag in a lower row.
    for (const FlagPlace &place : places) {
        if (!place.box.isNull())
            vertical(place.mark.x(), place.box.bottom(), place.mark.y() - 4,
                     isFilled(place) ? m_tokens.series1 : m_tokens.series2);
    }
    for (const FlagPlace &place : places) {
        dot(place.mark, 3, m_tokens.base, m_tokens.series1, 2);
        if (!place.box.isNull())
            flagBox(place.box, *place.flag);
    }
}

void PlotPainter::flagBox(const QRectF &box, const ChartFlag &flag)
{
    const bool filled = flag.kind == ChartFlag::Kind::PlanChange;
    m_painter->fillRect(box, filled ? m_tokens.series1 : m_tokens.series2);
    if (!filled)
        m_painter->fillRect(box.adjusted(1, 1, -1, -1), m_tokens.base);
    const QColor ink = filled ? m_tokens.base : m_tokens.text;
    const bool wordless = box.width() <= boxHeight;
    const bool mirrored = m_frame.mirrored;
    const QRectF inner = box.adjusted(5, 0, -5, 0);
    const qreal left = wordless ? box.left() + (boxHeight - flagIcon) / 2
        : mirrored              ? inner.right() - flagIcon
                                : inner.left();
    paintIcon(m_painter, filled ? IconId::PlanChange : IconId::TopUp,
              QRectF(left, box.center().y() - flagIcon / 2, flagIcon, flagIcon), ink);
    if (!wordless)
        text(inner.adjusted(mirrored ? 0 : flagIcon + 4, 0, mirrored ? -flagIcon - 4 : 0, 0),
             Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), flag.text,
             textFont(TextRole::CaptionMedium), ink);
}

QRectF PlotPainter::knownToRoom() const
{
    if (!m_series.knownToMs || !m_frame.holds(*m_series.knownToMs))
        return {};
    const QRectF &r = m_frame.rect;
    const qreal x = m_frame.x(*m_series.knownToMs);
    const qreal first = figuresWidth(knownToWords(m_series), textFont(TextRole::Caption));
    const qreal second =
        figuresWidth(dayTimeText({*m_series.knownToMs}, readersView(m_view)), textFont(TextRole::CaptionMedium));
    const qreal width = std::max(first, second) + 2;
    const bool behind = m_frame.mirrored ? r.right() - x > width + 8 : x - r.left() > width + 8;
    const bool toLeft = behind != m_frame.mirrored;
    const qreal left = toLeft ? x - 6 - width : x + 6;
    // Above the line, else below it; where it takes all the height it is seen beside the words.
    qreal top = r.top() + 7;
    if (lineTop(left, left + width) < top + 36) {
        const qreal under = lineBottom(left, left + width) + 8;
        top = under + 36 <= r.bottom() - 8 ? under : std::min(r.bottom() - 60, top + r.height() / 3);
    }
    return {left, top, width, 32};
}

void PlotPainter::knownTo()
{
    const QRectF room = knownToRoom();
    if (room.isNull())
        return;
    const QRectF &r = m_frame.rect;
    const qint64 ms = *m_series.knownToMs;
    const qreal x = m_frame.x(ms);
    vertical(x, r.top() - 4, r.bottom(), m_tokens.text);
    const Qt::Alignment align = (room.left() < x ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    veil(room);
    text(QRectF(room.left(), room.top(), room.width(), 16), align, knownToWords(m_series), textFont(TextRole::Caption),
         m_tokens.dim);
    text(QRectF(room.left(), room.top() + 16, room.width(), 16), align, dayTimeText({ms}, readersView(m_view)),
         textFont(TextRole::CaptionMedium), m_tokens.text);
    if (const std::optional<Credits> remaining = m_series.remainingAt(ms)) {
        const bool low = m_series.threshold && *remaining <= *m_series.threshold;
        dot({x, m_frame.y(*remaining)}, 4, low ? m_tokens.lowFill : m_tokens.base,
            m_tokens.dark && low ? m_tokens.text : m_tokens.series1, m_tokens.dark && low ? 1 : 1.5);
    }
}

void PlotPainter::forecast()
{
    if (!m_series.forecast)
        return;
    const QRectF &r = m_frame.rect;
    const RunOutForecast &f = *m_series.forecast;
    const std::optional<Credits> remaining = m_series.remainingAt(m_series.lineEnd());
    if (!remaining)
        return;
    const QPointF start(m_frame.x(m_series.lineEnd()), m_frame.y(*remaining));
    const auto onAxis = [&](qint64 ms) {
        return QPointF(m_frame.x(ms), r.bottom());
    };
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setClipRect(r.adjusted(0, -4, 1, 8));
    QColor cone = m_tokens.series2;
    cone.setAlphaF(0.5F);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(cone);
    // Beyond the frame, where nobody can tell.
    const qint64 latest = f.latestMs.value_or(2 * m_series.toMs - m_series.fromMs);
    m_painter->drawPolygon(QPolygonF({start, onAxis(f.earliestMs), onAxis(latest)}));
    QPen dash(m_tokens.series1, 2, Qt::CustomDashLine, Qt::FlatCap);
    dash.setDashPattern({2.5, 2});
    m_painter->setPen(dash);
    m_painter->drawLine(start, onAxis(f.likelyMs));
    m_painter->setRenderHint(QPainter::Antialiasing, false);
    const qreal a = m_frame.x(f.earliestMs);
    const qreal b = m_frame.x(latest);
    m_painter->fillRect(QRectF(std::min(a, b), r.bottom() - 0.5, std::abs(b - a), 2), m_tokens.text);
    vertical(a, r.bottom() - 4, r.bottom() + 5, m_tokens.text, 2);
    vertical(b, r.bottom() - 4, r.bottom() + 5, m_tokens.text, 2);
    m_painter->restore();
    if (m_frame.holds(f.likelyMs))
        dot(onAxis(f.likelyMs) + QPointF(0, 0.5), 3.5, m_tokens.text, QColor(), 0);

    const QFont caption = textFont(TextRole::Caption);
    const QFont strong = textFont(TextRole::CaptionStrong);
    const QString likely = Words::tr("~%1", "about this day").arg(dayText({f.likelyMs}, m_view));
    const std::optional<Instant> late = f.latestMs ? std::optional(Instant{*f.latestMs}) : std::nullopt;
    QString range = runOutRangeText({f.earliestMs}, late, m_view);
    if (late && dayText({f.earliestMs}, m_view) == dayText(*late, m_view))
        range.clear(); // one day alone is no range
    const qreal width = std::max(figuresWidth(likely, strong), figuresWidth(range, caption)) + 4;
    const qreal middle = (std::min(a, b) + std::min(std::max(a, b), r.right())) / 2;
    // Beside the line up to which usage is known, not across it: the forecast begins there.
    constexpr qreal beside = 8;
    const qreal edge = trailingRoom - 4;
    const qreal least = r.left() + width / 2 - (m_frame.mirrored ? edge : 0);
    const qreal most = r.right() - width / 2 + (m_frame.mirrored ? 0 : edge);
    qreal centre = qBound(least, middle, most);
    if (const qreal known = start.x(); std::abs(centre - known) < width / 2 + beside) {
        const qreal side = m_frame.mirrored ? -1 : 1;
        const qreal after = known + side * (width / 2 + beside);
        centre = after >= least && after <= most ? after : known - side * (width / 2 + beside);
    }
    const qreal bandTop = m_series.threshold ? m_frame.y(*m_series.threshold) : r.bottom() - 8;
    const qreal top = std::min(bandTop, start.y()) - (range.isEmpty() ? 38 : 54);
    veil(QRectF(centre - width / 2, top, width, range.isEmpty() ? 32 : 48));
    text(QRectF(centre - width / 2, top, width, 16), Qt::AlignCenter, Words::tr("Runs out"), caption, m_tokens.dim);
    text(QRectF(centre - width / 2, top + 16, width, 16), Qt::AlignCenter, likely, strong, m_tokens.text);
    text(QRectF(centre - width / 2, top + 32, width, 16), Qt::AlignCenter, range, caption, m_tokens.dim);
}

}
