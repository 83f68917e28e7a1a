// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/fuzzy_rank.h"

#include <algorithm>

namespace tidemark
{
namespace
{

enum Rank { Whole = 1000, Begins = 900, WordBegins = 800, Occurs = 700, Scattered = 600 };
constexpr int span = 99; // between two of them, for what is closer or shorter

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

qsizetype wordThatBegins(const QString &typed, const QString &text)
{
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
        if (beginsWord(text, at))
            return at;
    }
    return -1;
}

/// Letters between the first and the last one that are not typed; letters that begin words count for less.
std::optional<int> gapsIn(const QString &typed, const QString &text)
{
    int gaps = 0;
    qsizetype last = -1;
    for (const QChar c : typed) {
        if (c.isSpace())
            continue;
        const qsizetype at = text.indexOf(c, last + 1);
        if (at < 0)
            return std::nullopt;
        if (last >= 0)
            gaps += beginsWord(text, at) ? std::min<int>(1, int(at - last - 1)) : int(at - last - 1);
        last = at;
    }
    return gaps;
}

using Length = int (*)(QStringView text);

int letters(QStringView text)
{
    return std::min<int>(span, int(text.size()));
}

int words(QStringView text)
{
    constexpr int lettersOfOne = 8;
    const auto begun = text.trimmed().isEmpty() ? 0 : int(text.trimmed().count(u' ')) + 1;
    return std::min<int>(span, lettersOfOne * begun);
}

std::optional<int> rankBy(Length length, const QString &wanted, const QString &whole)
{
    const QString typed = wanted.trimmed().toCaseFolded();
    const QString text = whole.toCaseFolded();
    if (typed.isEmpty())
        return 0;
    if (text == typed)
        return Whole;
    if (text.startsWith(typed))
        return Begins - length(QStringView(text).mid(typed.size()));
    if (const qsizetype at = wordThatBegins(typed, text); at > 0)
        return WordBegins - length(QStringView(text).left(at));
    if (const qsizetype at = text.indexOf(typed); at > 0)
        return Occurs - std::min<int>(span, int(at));
    const std::optional<int> gaps = gapsIn(typed, text);
    return gaps ? std::optional(Scattered - std::min(span, *gaps)) : std::nullopt;
}

}

std::optional<int> fuzzyRank(const QString &typed, const QString &text)
{
    return rankBy(letters, typed, text);
}

std::optional<int> fuzzyRankByWords(const QString &typed, const QString &text)
{
    return rankBy(words, typed, text);
}

}
