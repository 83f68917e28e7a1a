// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace tidemark
{

/// How far up and down a line reaches within one pixel of its way, in pixels from the top.
struct LineReach {
    qreal highest = 0;
    qreal lowest = 0;
};

/// Where words of `height` stand clear of a line, as near to `wanted` as they can: their upper edge, between `top` and
/// `bottom`; nullopt where there is no such place. `line` is what runs through the pixels that the words take.
std::optional<qreal> clearPlace(const std::vector<LineReach> &line, qreal height, qreal wanted, qreal top,
                                qreal bottom);

}
