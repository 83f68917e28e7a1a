// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark
{

/// What an action makes, whatever the program calls the action.
enum class AssetKind : uint8_t {
    Image,
    Edited,
    ColorCorrected,
    Logo,
    Template,
    Upscaled,
    Vector,
    NoBackground,
    Other, ///< of an action that the two programs of the sources do not know
};

AssetKind assetKindOf(std::string_view action);
/// The ids of the actions that make it; none for Other.
std::vector<std::string> actionsMaking(AssetKind kind);

}
