// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>

#include <memory>

#include "core/async/executor.h"
#include "ui/media/media_library.h"

namespace tidemark
{

PictureKey pictureKey(const QModelIndex &index);

/// Pictures of assets as views paint them: read, cut and scaled on a thread of its own, the last that were wanted
/// first, and kept as long as they fit into mostBytes. Nothing here waits.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostBytes = 48 << 20;

    explicit Thumbnails(const QString &ledgerPath, QObject *parent = nullptr);
    ~Thumbnails() override;

    enum class Fit : quint8 {
        Fill,   ///< cut to fill the size, unless too much would be lost
        Within, ///< all of it
    };
    /// Null while it is on its way, and where there is none; loaded() follows. `size` in pixels of the screen.
    QPixmap find(const PictureKey &key, const QSize &size, qreal ratio, Fit fit = Fit::Fill);
    /// Those that were not there may be now.
    void forget();

    Reply<PictureFacts> facts(const PictureKey &key);
    Reply<Result<void>> save(const PictureKey &key, const QString &path);

Q_SIGNALS:
    void loaded();

private:
    struct Wanted {
        QString id;
        PictureKey key;
        QSize size; ///< in pixels of the device
        qreal ratio = 1;
        Fit fit = Fit::Fill;
    };
    void loadNext();

    std::shared_ptr<MediaLibrary> m_library; ///< used on the executor's thread
    QCache<QString, QPixmap> m_cache;
    QList<Wanted> m_wanted; ///< latest last
    QStringList m_loading;
    int m_generation = 0;
    std::unique_ptr<Executor> m_executor;
};

}
