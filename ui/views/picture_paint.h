// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRect>

#include "core/domain/asset_kind.h"
#include "ui/support/icons.h"

class QPainter;

namespace tidemark
{

struct Tokens;

IconId kindIcon(AssetKind kind);
/// A picture in the middle of `rect` in a hairline frame; where there is none, the kind's icon on a quiet ground.
void paintPicture(QPainter *painter, const QRect &rect, const QPixmap &picture, AssetKind kind, const Tokens &tokens);

}
