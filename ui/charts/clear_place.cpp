// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/clear_place.h"

#include <algorithm>

namespace tidemark
{
namespace
{

constexpr qreal gap = 4;

bool isClear(const std::vector<LineReach> &line, qreal upper, qreal lower)
{
    return std::none_of(line.begin(), line.end(), [upper, lower](const LineReach &reach) {
        return reach.lowest > upper - gap && reach.highest < lower + gap;
    });
}

}

std::optional<qreal> clearPlace(const std::vector<LineReach> &line, qreal height, qreal wanted, qreal top, qreal bottom)
{
    for (qreal away = 0; away <= bottom - top; ++away) {
        for (const qreal upper : {wanted - away, wanted + away}) {
            if (upper >= top && upper + height <= bottom && isClear(line, upper, upper + height))
                return upper;
        }
    }
    return std::nullopt;
}

}
