// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/media_library.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

#include "ui/media/drawn_picture.h"
#include "ui/media/thumbnail.h"

namespace tidemark
{
namespace
{

constexpr QSize drawnSize(1536, 1152);
constexpr qint64 bytesAtOnce = 1 << 20;

Result<void> failAt(const QString &path, const QString &why)
{
    return fail(ErrorCode::IoFailed, path.toStdString() + ": " + why.toStdString());
}

Result<void> copy(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failAt(from, source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return failAt(to, target.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(bytesAtOnce);
        if (piece.isEmpty())
            return failAt(from, source.errorString());
        if (target.write(piece) != piece.size())
            return failAt(to, target.errorString());
    }
    return target.commit() ? Result<void>() : failAt(to, target.errorString());
}

Result<void> write(const QImage &image, const QString &to)
{
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly) || !image.save(&target, "png") || !target.commit())
        return failAt(to, target.errorString());
    return {};
}

}

MediaLibrary::MediaLibrary(QString ledgerPath)
    : m_ledgerPath(std::move(ledgerPath))
{
}

MediaLibrary::~MediaLibrary() = default;

MediaStore *MediaLibrary::store()
{
    // It may come with the next import.
    if (!m_store && !m_broken) {
        auto opened = MediaStore::openExisting(MediaStore::pathBeside(m_ledgerPath.toStdString()));
        m_broken = !opened;
        if (opened)
            m_store = std::move(*opened);
        m_drawsMissing = m_store && m_store->drawsMissing();
    }
    return m_store.get();
}

QImage MediaLibrary::thumbnail(const PictureKey &key)
{
    MediaStore *kept = store();
    if (kept == nullptr)
        return {};
    const Result<std::string> bytes = kept->thumbnail(key.org.toStdString(), key.asset.toStdString());
    if (bytes && !bytes->empty())
        return thumbnailImage(QByteArray::fromStdString(*bytes));
    return m_drawsMissing ? drawnPicture(key.origin, key.asset, key.kind, QSize(thumbnailSide, thumbnailSide * 3 / 4))
                          : QImage();
}

PictureFacts MediaLibrary::facts(const PictureKey &key)
{
    PictureFacts facts;
    MediaStore *kept = store();
    if (kept == nullptr)
        return facts;
    const Result<std::optional<MediaOriginal>> original =
        kept->original(key.org.toStdString(), key.asset.toStdString());
    if (!original || !*original) {
        facts.reach = m_drawsMissing ? PictureFacts::Reach::Drawn : PictureFacts::Reach::Never;
        facts.original = {{}, "png", drawnSize.width(), drawnSize.height(), 0, 0};
        return facts;
    }
    facts.original = **original;
    const QFileInfo info(QString::fromStdString(facts.original.path));
    const bool same =
        info.size() == facts.original.bytes && info.lastModified().toMSecsSinceEpoch() == facts.original.modified;
    facts.reach = !info.isFile() ? PictureFacts::Reach::Gone
        : same                   ? PictureFacts::Reach::OnHand
                                 : PictureFacts::Reach::Changed;
    return facts;
}

Result<void> MediaLibrary::save(const PictureKey &key, const QString &path)
{
    const PictureFacts known = facts(key);
    switch (known.reach) {
    case PictureFacts::Reach::OnHand:
        return copy(QString::fromStdString(known.original.path), path);
    case PictureFacts::Reach::Drawn:
        return write(drawnPicture(key.origin, key.asset, key.kind, drawnSize), path);
    default:
        return failAt(key.asset, QStringLiteral("the original is not within reach."));
    }
}

}
