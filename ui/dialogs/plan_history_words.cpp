// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_history_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/support/full_stop.h"

namespace tidemark
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::PlanHistory)
};

QString monthWord(const WantedCycle &cycle, const TimeView &view)
{
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(cycle.span.from.ms, view.zone);
    return QLocale().standaloneMonthName(first.date().month(), QLocale::ShortFormat);
}

QString spanWords(const WantedCycle &cycle, const Program &program, const TimeView &view)
{
    if (program.cycle == Program::Cycle::CalendarMonth)
        return monthWord(cycle, view);
    return Words::tr("From %1", "a cycle, by its first day: From 15 Sep").arg(dayText(cycle.span.from, view));
}

QString refusedWords(const WantedCycle &cycle, const Program &program, const TimeView &view)
{
    const QString credits = creditsText(cycle.refused);
    return program.cycle == Program::Cycle::CalendarMonth
        ? Words::tr("%1 in %2", "credits in a month: 18.0 in Oct").arg(credits, monthWord(cycle, view))
        : Words::tr("%1 from %2", "credits in a cycle, by its first day: 18.0 from 15 Sep")
              .arg(credits, dayText(cycle.span.from, view));
}
}

PlanOutcome outcomeWords(const PlanCycle &cycle, const TimeView &view)
{
    if (cycle.shortSince)
        return {creditsText(cycle.shortBy),
                Words::tr("short, %1", "176.0 credits short, since 17 Sep").arg(dayText(*cycle.shortSince, view)),
                true};
    return {creditsText(cycle.left), Words::tr("left", "32.0 credits left"), false};
}

QString cycleWords(const WantedCycle &cycle, const Program &program, const TimeView &view)
{
    const QString span = spanWords(cycle, program, view);
    return cycle.refused.isPositive()
        ? Words::tr("%1, %2 wanted", "Oct, 542.0 wanted").arg(span, creditsText(cycle.wanted))
        : Words::tr("%1, %2 used", "Sep, 376.0 used").arg(span, creditsText(cycle.wanted));
}

QString historyWords(const PlanHistory &history, const Program &program, const TimeView &view)
{
    if (history.cycles.empty())
        return Words::tr("How the last cycles would have gone on each plan shows here once a cycle has ended.");
    QStringList sentences;
    sentences += program.subscriptionCreditsEnd
        ? Words::tr("Plan credits alone, without top-ups and limits of users.")
        : Words::tr("Plan credits alone, without top-ups and limits of users; what is left rolls over.");
    QStringList refused;
    for (const WantedCycle &cycle : history.cycles) {
        if (cycle.refused.isPositive())
            refused += refusedWords(cycle, program, view);
    }
    if (!refused.isEmpty())
        sentences += withOneFullStop(Words::tr("Counts what was refused: %1.", "12.0 in Aug, 18.0 in Oct")
                                         .arg(refused.join(Words::tr(", ", "between cycles"))));
    return sentences.join(u' ');
}

}
