// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/models/cell_format.h"
#include "core/query/attention.h"

namespace tidemark
{

/// What a row of the attention list says, in the person's language.
class AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::AttentionWords)
public:
    /// "Runs out before its reset"
    static QString group(AttentionKind kind);
    /// "6.1 a day, 7 days left"
    static QString why(const Attention &row, const CellFormat &format);
    /// "Until 1 Dec: asked on Monday"
    static QString snoozed(const Snooze &snooze, const CellFormat &format);
    /// "Top up…"
    static QString help(AttentionHelp help);
};

}
