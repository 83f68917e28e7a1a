// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/asset_kind.h"

#include <utility>

namespace tidemark
{
namespace
{
constexpr std::pair<std::string_view, AssetKind> kinds[] = {
    {"generate", AssetKind::Image},
    {"reimagine", AssetKind::Image},
    {"edit", AssetKind::Edited},
    {"ai_edit", AssetKind::Edited},
    {"color_correction", AssetKind::ColorCorrected},
    {"add_logo", AssetKind::Logo},
    {"auto_brand_template", AssetKind::Template},
    {"upscale", AssetKind::Upscaled},
    {"vectorize", AssetKind::Vector},
    {"background_removed_vectorization", AssetKind::Vector},
    {"background_removal", AssetKind::NoBackground},
};
}

AssetKind assetKindOf(std::string_view action)
{
    for (const auto &[id, kind] : kinds) {
        if (id == action)
            return kind;
    }
    return AssetKind::Other;
}

std::vector<std::string> actionsMaking(AssetKind kind)
{
    std::vector<std::string> actions;
    for (const auto &[id, made] : kinds) {
        if (made == kind)
            actions.emplace_back(id);
    }
    return actions;
}

}
