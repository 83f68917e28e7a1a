// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tidemark
{

/// How well `text` fits what somebody typed, whatever the case; higher is better, nullopt where its letters do not
/// occur in that order. The whole text is best, then its beginning, the beginning of a word, any place, and letters
/// with others between them, the closer the better.
std::optional<int> fuzzyRank(const QString &typed, const QString &text);

/// The same where words count and their length does not, as of commands: which of "Verify the chains" and "Verify a
/// file" comes first is then their menu's to say.
std::optional<int> fuzzyRankByWords(const QString &typed, const QString &text);

}
