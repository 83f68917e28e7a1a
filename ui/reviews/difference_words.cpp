// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/difference_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/models/entry_words.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::DifferenceWords)
};

QString amountWords(const QString &kind, Credits amount)
{
    if (amount.isZero())
        return kind;
    return Words::tr("%1 %2", "kind of an entry, and its amount")
        .arg(kind, creditsText(amount, Fraction::AtLeastOne, Sign::Always));
}

QString kindWords(const KindDifference &kind)
{
    Entry entry;
    entry.kind = kind.kind;
    entry.source = kind.source;
    return EntryWords::kind(entry);
}

/// What one side has more than the other, of each kind: "Use −14.0, Top-up +50.0"; empty where no credits move.
QString sumWords(const OrgDifference &org)
{
    QStringList sums;
    for (const KindDifference &kind : org.kinds) {
        if (!kind.creditsInA.value() || !kind.creditsInB.value())
            sums += Words::tr("%1 (out of range)").arg(kindWords(kind));
        else if (*kind.creditsInA.value() != *kind.creditsInB.value())
            sums += amountWords(kindWords(kind), *kind.creditsInB.value() - *kind.creditsInA.value());
    }
    return sums.join(QStringLiteral(", "));
}

int capped(int64_t count)
{
    return int(qMin<int64_t>(count, INT_MAX));
}

}

QString entryInWords(const Entry &entry)
{
    return amountWords(EntryWords::kind(entry), entry.amount);
}

QString differenceWords(const OrgDifference &org)
{
    if (!org.remainingInA)
        return Words::tr("Only in B: %Ln entries.", nullptr, capped(org.onlyInB));
    if (!org.remainingInB)
        return Words::tr("Only in A: %Ln entries.", nullptr, capped(org.onlyInA));
    const QString sums = sumWords(org);
    if (org.parts != 0) {
        QString words = Words::tr("The chains part at No. %1.").arg(entryIdText(org.parts));
        if (!org.entries.empty() && org.entries.front().a && org.entries.front().b)
            words = Words::tr("The chains part at No. %1: %2 in A, %3 in B.")
                        .arg(entryIdText(org.parts), entryInWords(*org.entries.front().a),
                             entryInWords(*org.entries.front().b));
        return sums.isEmpty() ? words : Words::tr("%1 From there on B differs by %2.").arg(words, sums);
    }
    if (org.onlyInB > 0)
        return sums.isEmpty()
            ? Words::tr("B has %Ln entries more, which move no credits.", nullptr, capped(org.onlyInB))
            : Words::tr("B has %Ln entries more: %1.", nullptr, capped(org.onlyInB)).arg(sums);
    return sums.isEmpty()
        ? Words::tr("A has %Ln entries more, which move no credits.", nullptr, capped(org.onlyInA))
        : Words::tr("A has %Ln entries more; B lacks them, and differs by %1.", nullptr, capped(org.onlyInA)).arg(sums);
}

}
