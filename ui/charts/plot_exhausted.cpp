// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

#include "ui/charts/clear_place.h"
#include "ui/charts/plot_painter.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::RemainingChart)
};

constexpr qreal height = 16;
constexpr qreal overLeader = 6; // how far words reach beyond the line that leads to them

}

std::optional<QRectF> PlotPainter::roomBeside(const QRectF &bar, qreal left, qreal width,
                                              const std::vector<QRectF> &taken) const
{
    const QRectF &r = m_frame.rect;
    left = qBound(r.left() + 4, left, r.right() - width);
    // Not across the line up to which usage is known.
    const QRectF known = knownToRoom();
    const qreal knownLine = m_frame.x(m_series.knownToMs.value_or(0));
    if (!known.isNull() && left < knownLine && left + width + 4 > knownLine)
        left = m_frame.mirrored ? knownLine + 6 : knownLine - 6 - width;
    std::vector<LineReach> line;
    for (qreal x = left - 2; x < left + width + 2; ++x) {
        // Over the bar the line lies on the axis.
        if (x >= bar.left() + 1 && x <= bar.right() - 2)
            continue;
        const auto [least, most] = reach(x, x + 1);
        line.push_back({m_frame.y(most), m_frame.y(least)});
    }
    qreal highest = r.bottom();
    for (const LineReach &reach : line)
        highest = std::min(highest, reach.highest);
    for (const QRectF &other : taken) {
        if (other.left() < left + width + 4 && other.right() > left - 4)
            line.push_back({other.top(), other.bottom()});
    }
    const qreal wanted = std::max(r.top(), std::min(highest - 12, r.bottom() - r.height() / 4) - height);
    const std::optional<qreal> upper = clearPlace(line, height, wanted, r.top(), bar.top() - 8);
    return upper ? std::optional(QRectF(left, *upper, width, height)) : std::nullopt;
}

void PlotPainter::exhausted()
{
    const QRectF &r = m_frame.rect;
    const bool mirrored = m_frame.mirrored;
    const QFont font = textFont(TextRole::CaptionStrong);
    std::vector<QRectF> taken;
    for (const FlagPlace &place : flagPlaces(m_series, m_frame))
        taken.emplace_back(place.mark.x(), r.top(), 1, place.mark.y() - r.top());
    if (const QRectF known = knownToRoom(); !known.isNull())
        taken.push_back(known);
    for (const ExhaustedSpan &span : m_series.exhausted) {
        const qint64 from = std::max(span.fromMs, m_frame.fromMs);
        const qint64 to = std::min(span.toMs, m_frame.toMs);
        if (from >= to)
            continue;
        const qreal a = m_frame.x(from);
        const qreal b = m_frame.x(to);
        const QRectF bar(std::min(a, b), r.bottom() - 3, std::max(3.0, std::abs(b - a)), 4);
        m_painter->fillRect(bar, m_tokens.redFill);
        const QString words =
            Words::tr("Exhausted %1", "29–31 Oct").arg(dayRangeText({span.fromMs}, {span.toMs - 1}, m_view));
        const qreal width = 18 + figuresWidth(words, font) + 2;
        const qreal leader = bar.center().x();
        // A short span ends soon, where the line rises through what is written over its end.
        std::array<qreal, 4> places = {std::min(leader + overLeader, bar.right() - overLeader) - width,
                                       std::max(leader - overLeader, bar.left() + overLeader),
                                       bar.left() - overLeader - width, bar.right() + overLeader};
        if (mirrored) {
            std::swap(places[0], places[1]);
            std::swap(places[2], places[3]);
        }
        std::optional<QRectF> label;
        for (size_t i = 0; i < places.size() && !label; ++i)
            label = roomBeside(bar, places[i], width, taken);
        if (!label)
            continue;
        veil(*label);
        taken.push_back(*label);
        vertical(leader, label->bottom() + 4, bar.top(), m_tokens.redText);
        paintIcon(m_painter, IconId::Exhausted,
                  QRectF(mirrored ? label->right() - 14 : label->left(), label->top() + 1, 14, 14), m_tokens.redText);
        text(label->adjusted(mirrored ? 0 : 18, 0, mirrored ? -18 : 0, 0),
             Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), words, font, m_tokens.redText);
    }
}

}
