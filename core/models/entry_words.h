// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/domain/rows.h"
#include "core/models/cell_format.h"

namespace tidemark
{

/// Entries in the words of people.
class EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::EntryWords)
public:
    /// "Use", "Plan grant", "Ended unused"
    static QString kind(const Entry &entry);
    /// As kind(), for a filter: grants of every source are one.
    static QString kind(EntryKind kind);
    /// "Generate image", "of No. 12", "Plus"
    static QString what(const EntryRow &row, const CellFormat &format);
    /// "Booked", "Refused", "Reversed"
    static QString state(const EntryRow &row);

private:
    static QString grantKind(GrantSource source);
    static QString grantWhat(const EntryRow &row, const CellFormat &format);
    static QString planWhat(const EntryRow &row);
    static QString settingWhat(const EntryRow &row, const CellFormat &format);
    static QString refusalReason(const Entry &entry);
};

}
