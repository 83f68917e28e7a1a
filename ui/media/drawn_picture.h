// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include "core/domain/asset_kind.h"

namespace tidemark
{

/// A made-up picture for an asset, always the same for the same words: what it shows is the origin's, how it shows it
/// the asset's own and its kind's. So the versions of one image look alike. Any thread.
QImage drawnPicture(const QString &origin, const QString &asset, AssetKind kind, const QSize &size);

}
