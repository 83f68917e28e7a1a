// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/models/roles.h"
#include "ui/support/icons.h"
#include "ui/support/tokens.h"

class QPainter;

namespace tidemark
{

enum class ChipTone : quint8 {
    Ok,  ///< unfilled
    Dim, ///< unfilled
    Low, ///< yellow
    Red, ///< red
};

/// A state by icon and word, never by colour alone.
struct ChipLook {
    IconId icon = IconId::Ok;
    QString text;
    ChipTone tone = ChipTone::Ok;
};
/// `text` replaces the state's word: "6 Low".
ChipLook chipLook(StateKind kind, const QString &text = QString());
QString stateWord(StateKind kind);

/// 20 px high; unfilled chips have no padding.
QSize chipSize(const ChipLook &look);
/// Paints at the leading edge of `rect`, centred in its height. `ink` replaces the colour of unfilled chips (on a
/// foreign selection colour).
void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look, const Tokens &tokens,
               Qt::LayoutDirection direction, const QColor &ink = QColor());

}
