// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/range_input.h"

#include "ui/support/credits_input.h"

namespace tidemark
{
namespace
{

std::optional<Credits> figureIn(const QString &text)
{
    const std::optional<Amount> amount = readCredits(text);
    if (!amount || amount->problem != Amount::Problem::None)
        return std::nullopt;
    return amount->value;
}

std::optional<AmountRange> comparison(const QString &sign, const QString &rest)
{
    const std::optional<Credits> figure = figureIn(rest);
    if (!figure)
        return std::nullopt;
    const Credits least = Credits::fromThousandths(1);
    if (sign == u">")
        return AmountRange{*figure + least, std::nullopt};
    if (sign == u"<")
        return AmountRange{std::nullopt, *figure - least};
    if (sign == u"=")
        return AmountRange{figure, figure};
    return sign == u"≥" ? AmountRange{figure, std::nullopt} : AmountRange{std::nullopt, figure};
}

/// "10–50": where more than one sign could part it, as in "-4--1", the first that leaves two figures.
std::optional<AmountRange> between(const QString &text)
{
    for (const QString &sign : {QStringLiteral(".."), QStringLiteral("…"), QStringLiteral("–"), QStringLiteral("-")}) {
        for (qsizetype at = text.indexOf(sign, 1); at > 0; at = text.indexOf(sign, at + 1)) {
            const std::optional<Credits> from = figureIn(text.left(at));
            const std::optional<Credits> to = figureIn(text.mid(at + sign.size()));
            if (from && to)
                return AmountRange{std::min(*from, *to), std::max(*from, *to)};
        }
    }
    return std::nullopt;
}

}

std::optional<AmountRange> readRange(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(QLatin1String(">="), QStringLiteral("≥")).replace(QLatin1String("<="), QStringLiteral("≤"));
    if (text.isEmpty())
        return AmountRange();
    if (QStringLiteral("≥≤<>=").contains(text.front()))
        return comparison(text.left(1), text.mid(1));
    if (const std::optional<Credits> figure = figureIn(text))
        return AmountRange{figure, figure};
    return between(text);
}

}
