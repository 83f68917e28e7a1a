// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/thumbnails.h"

#include <QModelIndex>
#include <QPainter>

#include "ui/views/roles.h"

namespace tidemark
{
namespace
{

constexpr int mostWanted = 400;
constexpr int atOnce = 12;
constexpr qreal mostLost = 0.35;

/// Scaled to fill or to fit; the rest shines through.
QImage fitted(const QImage &image, const QSize &size, Thumbnails::Fit fit)
{
    if (image.isNull())
        return {};
    const QSize filling = image.size().scaled(size, Qt::KeepAspectRatioByExpanding);
    const qreal lost = 1 - qreal(size.width()) * size.height() / (qreal(filling.width()) * filling.height());
    if (fit == Thumbnails::Fit::Within || lost > mostLost)
        return image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QImage scaled = image.scaled(filling, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return scaled.copy(
        QRect(QPoint((filling.width() - size.width()) / 2, (filling.height() - size.height()) / 2), size));
}

}

PictureKey pictureKey(const QModelIndex &index)
{
    return {index.data(OrgRole).toString(), index.data(AssetRole).toString(), index.data(OriginRole).toString(),
            assetKindOf(index.data(ActionRole).toString().toStdString())};
}

Thumbnails::Thumbnails(const QString &ledgerPath, QObject *parent)
    : QObject(parent)
    , m_library(std::make_shared<MediaLibrary>(ledgerPath))
    , m_cache(mostBytes)
    , m_executor(std::make_unique<Executor>())
{
}

Thumbnails::~Thumbnails() = default;

QPixmap Thumbnails::find(const PictureKey &key, const QSize &size, qreal ratio, Fit fit)
{
    if (key.asset.isEmpty() || size.isEmpty())
        return {};
    const QSize pixels(qCeil(size.width() * ratio), qCeil(size.height() * ratio));
    const QString id = QStringLiteral("%1×%2×%3 ").arg(pixels.width()).arg(pixels.height()).arg(int(fit)) + key.org
        + QChar(u'\0') + key.asset;
    if (const QPixmap *known = m_cache.object(id))
        return *known;
    if (m_loading.contains(id))
        return {};
    const auto at = std::find_if(m_wanted.cbegin(), m_wanted.cend(), [&id](const Wanted &wanted) {
        return wanted.id == id;
    });
    if (at != m_wanted.cend())
        m_wanted.erase(at);
    m_wanted.append({id, key, pixels, ratio, fit});
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (m_loading.isEmpty())
        loadNext();
    return {};
}

void Thumbnails::loadNext()
{
    QList<Wanted> batch;
    while (!m_wanted.isEmpty() && batch.size() < atOnce) {
        batch.append(m_wanted.takeLast());
        m_loading.append(batch.last().id);
    }
    if (batch.isEmpty())
        return;
    m_executor
        ->run([library = m_library, batch](JobContext &context) {
            QList<QImage> images;
            for (const Wanted &wanted : batch)
                images.append(context.cancelled() ? QImage()
                                                  : fitted(library->thumbnail(wanted.key), wanted.size, wanted.fit));
            return images;
        })
        .then(this, [this, batch, generation = m_generation](const QList<QImage> &images) {
            m_loading.clear();
            for (int i = 0; i < batch.size() && generation == m_generation; ++i) {
                auto *pixmap = new QPixmap(QPixmap::fromImage(images.at(i)));
                pixmap->setDevicePixelRatio(batch.at(i).ratio);
                m_cache.insert(batch.at(i).id, pixmap, qMax<qsizetype>(256, images.at(i).sizeInBytes()));
            }
            loadNext();
            Q_EMIT loaded();
        });
}

void Thumbnails::forget()
{
    ++m_generation;
    m_cache.clear();
    Q_EMIT loaded();
}

Reply<PictureFacts> Thumbnails::facts(const PictureKey &key)
{
    return m_executor->run([library = m_library, key](JobContext &) {
        return library->facts(key);
    });
}

Reply<Result<void>> Thumbnails::save(const PictureKey &key, const QString &path)
{
    return m_executor->run([library = m_library, key, path](JobContext &) {
        return library->save(key, path);
    });
}

}
