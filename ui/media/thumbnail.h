// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "core/base/result.h"
#include "core/store/media_store.h"

namespace tidemark
{

constexpr int thumbnailSide = 256;

struct Thumbnail {
    QByteArray bytes; ///< a PNG where something shines through, else a JPEG
    MediaOriginal original;
};

/// Reads an image file of any origin and makes its thumbnail: no side longer than thumbnailSide. Takes PNG, JPEG and
/// WebP by their content; refuses what is larger than 67 megapixels or 256 MB. Any thread. Errors, which name the
/// file: IoFailed where it cannot be read, Damaged where it is no such image.
Result<Thumbnail> makeThumbnail(const QString &path);

/// As kept. A null image where the bytes are none, or larger than a thumbnail can be.
QImage thumbnailImage(const QByteArray &bytes);
QByteArray thumbnailBytes(const QImage &image);

}
