// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/cell_format.h"

namespace tidemark
{

/// The tables write figures and days as everything else in the console does.
class ConsoleFormat final : public CellFormat
{
public:
    QString credits(Credits credits) const override;
    QString creditsOf(Credits remaining, Credits of) const override;
    QString day(Instant instant) const override;
    QString dayIn(const std::string &timeZone, Instant instant) const override;
    QString time(Instant instant) const override;
    QString date(Day day) const override;
    QString entryId(qint64 id) const override;
};

}
