// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/credits_input.h"

#include <QLocale>

namespace tidemark
{

std::optional<Amount> readCredits(const QString &text)
{
    const QLocale locale;
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    plain.remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(QLatin1Char(' '));
    // A sign that groups in this locale is only taken so where three digits follow it; else it is the decimal sign.
    const QString group = locale.groupSeparator();
    const qsizetype lastGroup = plain.lastIndexOf(group);
    if (!group.isEmpty() && lastGroup >= 0) {
        const bool decimalFollows = plain.indexOf(locale.decimalPoint(), lastGroup) >= 0;
        const qsizetype end = decimalFollows ? plain.indexOf(locale.decimalPoint(), lastGroup) : plain.size();
        if (end - lastGroup - group.size() == 3)
            plain.remove(group);
    }
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    Amount amount;
    if (!parseAmount(plain.toStdString(), amount))
        return std::nullopt;
    return amount;
}

}
