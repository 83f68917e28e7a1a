// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demo_gallery.h"

#include "core/store/asset_pages.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"
#include "core/store/media_store.h"

namespace tidemark
{
namespace
{

constexpr size_t newest = 36;
constexpr int64_t minuteMs = 60'000;

Result<std::vector<AssetRow>> newestAssets(Ledger &ledger)
{
    const std::unique_ptr<RowFinder> finder = findAssets(ledger, AssetQuery());
    Result<IndexPiece> piece = finder->next();
    if (!piece)
        return tl::unexpected(piece.error());
    PageRequest request{PageRequest::Kind::Keys, std::move(piece->keys), 0};
    request.keys.resize(std::min(request.keys.size(), newest));
    return readAssets(ledger, {}, request);
}

Operation flagsOf(const AssetRow &asset)
{
    Operation flags;
    flags.kind = OperationKind::Asset;
    flags.at = {asset.bookedAt.ms + 7 * minuteMs};
    flags.actor = asset.user;
    flags.org = asset.org;
    flags.asset = asset.asset;
    return flags;
}

}

Result<void> furnishGallery(Ledger &ledger)
{
    Result<std::unique_ptr<MediaStore>> store = MediaStore::openOrCreate(MediaStore::pathBeside(ledger.path()));
    if (!store)
        return tl::unexpected(store.error());
    if (Result<void> draws = (*store)->setDrawsMissing(); !draws)
        return draws;
    const Result<std::vector<AssetRow>> assets = newestAssets(ledger);
    if (!assets)
        return tl::unexpected(assets.error());
    const Result<std::unique_ptr<Booking>> booking = ledger.book();
    if (!booking)
        return tl::unexpected(booking.error());
    // From the oldest on, as it would have gone.
    for (size_t i = assets->size(); i-- > 0;) {
        Operation flags = flagsOf((*assets)[i]);
        if (i % 9 == 7)
            flags.archived = true;
        else if (i % 5 == 0 || i % 5 == 2)
            flags.visibility = Visibility::Org;
        else
            continue;
        if (const Result<Answer> answer = (*booking)->apply(flags, {true}); !answer)
            return tl::unexpected(answer.error());
    }
    return (*booking)->commit();
}

}
