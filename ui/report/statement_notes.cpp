// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/statement_notes.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/credits_sum.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::StatementNotes)
};

int number(int64_t count)
{
    return int(std::min<int64_t>(count, INT_MAX));
}

}

QStringList statementNotes(const Statement &statement)
{
    QStringList notes;
    notes += Words::tr("Every booking counts on the day on which it was booked. The opening balance and all bookings "
                       "add up to the closing balance exactly.");
    if (!statement.isClosed)
        notes += Words::tr("This statement is provisional: nothing has been booked after the period yet, so usage that "
                           "arrives late can still be booked in it.");
    if (statement.usedBefore.count > 0)
        notes += Words::tr("%Ln uses, %1, happened before the period but arrived in it. The books before it were "
                           "closed, so they stand here.",
                           nullptr, number(statement.usedBefore.count))
                     .arg(creditsUnitText(opposite(statement.usedBefore.credits)));
    if (statement.reopened.count > 0)
        notes += Words::tr("Late use is paid from the credits of its own time where they had ended unused. %1 were "
                           "reopened for that and used at once, so they took nothing from this period's credits.")
                     .arg(creditsUnitText(statement.reopened.credits));
    if (statement.bookedLater.count > 0)
        notes += Words::tr("%Ln uses of this period, %1, arrived after it. They stand in a later statement.", nullptr,
                           number(statement.bookedLater.count))
                     .arg(creditsUnitText(opposite(statement.bookedLater.credits)));
    if (statement.reversed.count > 0)
        notes += Words::tr("A use that was reversed stays among the uses. What it cost is given back by the reversal, "
                           "or as a refund where the credits it was paid from had ended.");
    if (statement.ended.count > 0)
        notes += Words::tr("Credits that ended unused cannot be spent any more, but for use that happened before "
                           "they ended and arrives late.");
    return notes;
}

}
