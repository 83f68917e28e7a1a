// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/account.h"

namespace tidemark
{

/// How models put values into display texts. This one uses the default locale, the system's time
/// zone and no words; a program with a style of its own overrides what it writes otherwise. Called
/// on the model's thread.
class CellFormat
{
public:
    virtual ~CellFormat() = default;
    virtual QString credits(Credits credits) const;
    /// What is left behind "of", "below", "to".
    virtual QString creditsOf(Credits remaining, Credits of) const;
    virtual QString day(Instant instant) const;
    /// The day that it is in an IANA zone.
    virtual QString dayIn(const std::string &timeZone, Instant instant) const;
    virtual QString time(Instant instant) const;
    /// A day of the calendar.
    virtual QString date(Day day) const;
    virtual QString entryId(qint64 id) const;
};

/// RFC 3339, for CopyRole.
QString copyText(Instant instant);
/// "12.5", for CopyRole.
QString copyText(Credits credits);

}
