// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/thumbnail.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QImageReader>

namespace tidemark
{
namespace
{

// Qt allocates no more than 256 MB for an image by itself.
constexpr qint64 mostPixels = qint64(64) << 20;
constexpr qint64 mostBytes = qint64(256) << 20;
constexpr int jpegQuality = 85;

tl::unexpected<Error> failAt(ErrorCode code, const QString &path, const char *what)
{
    return fail(code, path.toStdString() + ": " + what);
}

bool isTaken(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "webp";
}

/// Within the square, never larger than it was, no side less than a pixel.
QSize scaledSize(const QSize &size)
{
    if (size.width() <= thumbnailSide && size.height() <= thumbnailSide)
        return size;
    return size.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

}

QByteArray thumbnailBytes(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.hasAlphaChannel())
        image.save(&buffer, "png");
    else
        image.save(&buffer, "jpeg", jpegQuality);
    return bytes;
}

Result<Thumbnail> makeThumbnail(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failAt(ErrorCode::IoFailed, path, "the file cannot be read.");
    if (info.size() > mostBytes)
        return failAt(ErrorCode::Damaged, path, "the file is larger than 256 MB; no picture of a gallery is.");
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (!isTaken(format))
        return failAt(ErrorCode::Damaged, path, "this is not a PNG, JPEG or WebP image.");
    const QSize size = reader.size();
    if (size.isEmpty())
        return failAt(ErrorCode::Damaged, path, "the image does not say its size.");
    if (qint64(size.width()) * size.height() > mostPixels)
        return failAt(ErrorCode::Damaged, path, "the image has more than 67 megapixels.");
    reader.setAutoTransform(true);
    // Turned by what the camera says only after it is scaled.
    reader.setScaledSize(scaledSize(size));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::Damaged,
                    path.toStdString() + ": the image cannot be read: " + reader.errorString().toStdString() + ".");
    if (image.width() > thumbnailSide || image.height() > thumbnailSide)
        image = image.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    Thumbnail thumbnail;
    thumbnail.bytes = thumbnailBytes(image);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    thumbnail.original = {
        info.absoluteFilePath().toStdString(), format.toStdString(), turned ? size.height() : size.width(),
        turned ? size.width() : size.height(), info.size(),          info.lastModified().toMSecsSinceEpoch()};
    return thumbnail;
}

QImage thumbnailImage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty() || size.width() > thumbnailSide
        || size.height() > thumbnailSide)
        return {};
    return reader.read();
}

}
