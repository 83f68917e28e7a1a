// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "core/base/instant.h"

namespace tidemark
{

/// An instant that people often look back to.
struct AsOfChoice {
    QString words;
    Instant at;
};

/// When the cycle of the organization that is looked at began.
struct AsOfCycle {
    QString org;
    Instant start;
};

/// By the system's calendar, seen from `now`: latest first. All lie before `now`.
QList<AsOfChoice> asOfChoices(Instant now, const std::optional<AsOfCycle> &cycle);

/// "3 Nov 09:00"; the year where it is not this one.
QString asOfText(Instant at);

}
