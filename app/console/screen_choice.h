// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "ui/support/theme.h"

namespace tidemark
{

/// What a scene shows of an organization; each of them is drawn in every language.
enum class SceneState : quint8 { Ok, Low, Exhausted, Empty, ReadOnly };

/// In which colours a run of the program draws which scenes. Scale and language are the same for a whole run.
class ScreenChoice
{
public:
    /// Every scene, light and dark.
    static ScreenChoice everything();
    /// For six runs, at 100 and 200 % in English, German and mirrored, of which this is the one that its scale and
    /// language say: together they draw each scene once, and scenes of a state in each language, so that every pair of
    /// state, colours, scale and language occurs.
    static ScreenChoice pairwise();

    /// Empty: not in this run. `scene` counts the scenes from 0.
    std::vector<ThemeChoice> coloursOf(int scene) const;
    /// Another state of a page or dialog that is drawn in any case: only a run of everything() draws it.
    static bool isVariant(const QString &scene);
    std::vector<ThemeChoice> coloursOf(SceneState state) const;
    /// Of a scene that only a run of everything() draws.
    std::vector<ThemeChoice> coloursOfDetail() const;
    /// "light", or "dark-200-de".
    QString suffix(ThemeChoice colours) const;

private:
    bool m_pairwise = false;
    int m_scale = 0;    ///< 0: 100 %, 1: 200 %
    int m_language = 0; ///< 0: English, 1: German, 2: mirrored
};

}
