// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <qnamespace.h>

#include "core/domain/credit_state.h"

namespace tidemark
{

/// What models tell delegates and pages. A role that has no data leaves its part of the cell empty. Screen readers read
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

    // Of a whole row, the same in each of its columns.
    CellStateRole = Qt::UserRole + 200, ///< int: CellState; all other roles are empty until the row is there
    IdRole,       ///< the row's identity: an entry's id (qlonglong); QString org, user or asset id
    OrgRole,      ///< QString: id of the row's organization
    UserRole,     ///< QString: id of the user, or empty
    AssetRole,    ///< QString: id of the asset, or empty
    SeqRole,      ///< qlonglong: of the row's entry in its organization's chain
    KindRole,     ///< int: EntryKind of an entry; of an asset, of the entry that made it
    ActionRole,   ///< QString: id of the action, or empty
    OriginRole,   ///< QString: of an asset, the id of the first that it was made of, or its own
    VersionsRole, ///< int: how many assets come from the origin
    // Of a cell.
    SortRole, ///< the bare value: qlonglong thousandths or ms of UTC, bool, or QString
};

/// What a state cell or chip shows. The first three have the values of CreditState.
enum class StateKind : quint8 { Ok, Low, Exhausted, Booked, Unbilled, Refused, Reversed, Pending, Archived };
constexpr StateKind stateKind(CreditState state)
{
    return StateKind(quint8(state));
}

/// What a paged table knows of a row.
enum class CellState : quint8 {
    Loaded,
    Loading,  ///< on its way; asking for any of its data has sent for it
    Outdated, ///< shown as it was before the ledger changed; newer data is on its way
    Failed,   ///< could not be read; refresh() tries again
};

}
