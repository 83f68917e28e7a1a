// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/domain/asset_kind.h"
#include "core/store/media_store.h"

namespace tidemark
{

/// Whose picture.
struct PictureKey {
    QString org;
    QString asset;
    QString origin; ///< the first of the images that it was made of
    AssetKind kind = AssetKind::Image;
};

/// What is known of the image as it was delivered.
struct PictureFacts {
    enum class Reach : quint8 {
        Never,   ///< none was delivered
        OnHand,  ///< the file lies where it lay
        Gone,    ///< it does not
        Changed, ///< another file lies there now
        Drawn,   ///< made up, as often as it is wanted
    };
    Reach reach = Reach::Never;
    MediaOriginal original;
};

/// The pictures of one ledger. One thread at a time, where files may be read.
class MediaLibrary
{
public:
    explicit MediaLibrary(QString ledgerPath);
    ~MediaLibrary();

    /// The thumbnail, or null where there is none.
    QImage thumbnail(const PictureKey &key);
    PictureFacts facts(const PictureKey &key);
    /// Writes the original; what was there is replaced only once all of it is written. Errors: IoFailed, which names
    /// the file and says what to do.
    Result<void> save(const PictureKey &key, const QString &path);

private:
    MediaStore *store();

    QString m_ledgerPath;
    std::unique_ptr<MediaStore> m_store;
    bool m_broken = false;
    bool m_drawsMissing = false;
};

}
