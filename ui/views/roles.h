// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <qnamespace.h>

namespace tidemark
{

/// What the delegates read from a model. A role that has no data leaves its part of the cell empty. Screen readers read
/// AccessibleTextRole; a model that has none stands behind a SpokenModel.
enum DataRole {
    StateRole = Qt::UserRole + 100, ///< int: StateKind (its first three are CreditState)
    RemainingRole,                  ///< qlonglong, thousandths of a credit
    OfRole,                         ///< qlonglong, thousandths: what RemainingRole is of
    ThresholdRole,                  ///< qlonglong, thousandths
    AmountRole,                     ///< qlonglong, thousandths, signed: what an entry books, or a balance
    LinkRole,                       ///< QString: words of the action of a row ("Top up…")
    DetailRole,                     ///< QString: dim words behind the display text ("idealy · Plus", "11:58")
    EmphasisRole,                   ///< bool: the display text is semi-bold
    DimRole,                        ///< bool: the display text is dim
    ShareRole,                      ///< double, 0 to 1: length of a bar
    CopyRole,                       ///< QString: what CSV gets instead of words, as an RFC 3339 time
    CountRole,                      ///< QString: side bar, the count at the end of the row
    WarnRole,                       ///< bool: side bar, a warning icon behind the count
    HeadingRole,                    ///< bool: side bar, the row is the heading of a group
};

}
