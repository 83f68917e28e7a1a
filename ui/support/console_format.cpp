// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/console_format.h"

#include "ui/support/formats.h"

namespace tidemark
{

QString ConsoleFormat::credits(Credits credits) const
{
    return creditsText(credits);
}

QString ConsoleFormat::creditsOf(Credits remaining, Credits of) const
{
    return creditsOfText(remaining, of);
}

QString ConsoleFormat::day(Instant instant) const
{
    return dayText(instant);
}

QString ConsoleFormat::dayIn(const std::string &timeZone, Instant instant) const
{
    return dayText(instant, {zoneNamed(timeZone), Instant::now()});
}

QString ConsoleFormat::time(Instant instant) const
{
    return timeText(instant);
}

QString ConsoleFormat::date(Day day) const
{
    return dateText(day);
}

QString ConsoleFormat::entryId(qint64 id) const
{
    return entryIdText(id);
}

}
