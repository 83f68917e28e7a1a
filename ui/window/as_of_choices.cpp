// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/as_of_choices.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::AsOfChoices)
};

Instant startOf(const QDate &day)
{
    return {day.startOfDay().toMSecsSinceEpoch()};
}

Instant before(Instant instant)
{
    return {instant.ms - 1};
}

}

QList<AsOfChoice> asOfChoices(Instant now, const std::optional<AsOfCycle> &cycle)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now.ms);
    const QDate today = here.date();
    const QDate month(today.year(), today.month(), 1);
    QList<AsOfChoice> choices{
        {Words::tr("An hour ago"), {now.ms - 3'600'000}},
        {Words::tr("Start of today"), startOf(today)},
        {Words::tr("Yesterday, at this time"), {here.addDays(-1).toMSecsSinceEpoch()}},
        {Words::tr("A week ago"), {here.addDays(-7).toMSecsSinceEpoch()}},
        {Words::tr("End of last month"), before(startOf(month))},
        {Words::tr("End of the month before"), before(startOf(month.addMonths(-1)))},
        {Words::tr("A year ago"), {here.addYears(-1).toMSecsSinceEpoch()}},
    };
    if (cycle)
        choices += {Words::tr("Start of this cycle of %1", "organization").arg(cycle->org), cycle->start};
    choices.removeIf([now](const AsOfChoice &choice) {
        return choice.at >= now;
    });
    std::stable_sort(choices.begin(), choices.end(), [](const AsOfChoice &a, const AsOfChoice &b) {
        return a.at > b.at;
    });
    return choices;
}

QString asOfText(Instant at)
{
    return dayTimeText(at);
}

}
