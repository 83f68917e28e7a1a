// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/media_import.h"

#include <QDateTime>
#include <QDirIterator>
#include <QHash>

#include "core/store/asset_counts.h"
#include "core/store/ledger.h"
#include "ui/media/thumbnail.h"

namespace tidemark
{
namespace
{

constexpr size_t itemsAtOnce = 64;
constexpr size_t mostProblems = 20;

struct Delivered {
    QString path;
    std::string org; ///< empty: not found yet
    std::string asset;
    bool ambiguous = false;
};

/// Files by the asset's id, or "ORG/ASSET".
using Files = QHash<QByteArray, Delivered>;

Files filesIn(const QString &folder)
{
    Files files;
    QDirIterator at(
        folder, {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.webp")},
        QDir::Files, QDirIterator::Subdirectories);
    const QDir base(folder);
    while (at.hasNext()) {
        const QString path = at.next();
        const QString name = base.relativeFilePath(path);
        if (name.count(u'/') <= 1)
            files.insert(name.left(name.lastIndexOf(u'.')).toUtf8(), {path, {}, {}, false});
    }
    return files;
}

void take(Files &files, std::string_view org, std::string_view asset)
{
    const QByteArray id = QByteArray::fromRawData(asset.data(), qsizetype(asset.size()));
    if (const auto own = files.find(QByteArray(org.data(), qsizetype(org.size())) + '/' + id); own != files.end()) {
        own->org = org;
        own->asset = asset;
        return;
    }
    const auto shared = files.find(id);
    if (shared == files.end())
        return;
    shared->ambiguous = !shared->org.empty();
    shared->org = org;
    shared->asset = asset;
}

bool isUnchanged(MediaStore &store, const Delivered &file)
{
    const Result<std::optional<MediaOriginal>> known = store.original(file.org, file.asset);
    if (!known || !*known)
        return false;
    const QFileInfo info(file.path);
    return (*known)->path == info.absoluteFilePath().toStdString() && (*known)->bytes == info.size()
        && (*known)->modified == info.lastModified().toMSecsSinceEpoch();
}

Result<void> keep(MediaStore &store, std::vector<MediaItem> &items, MediaReport &report)
{
    if (items.empty())
        return {};
    Result<void> put = store.put(items);
    if (put)
        report.kept += static_cast<int64_t>(items.size());
    items.clear();
    return put;
}

}

Result<MediaReport> importMedia(Ledger &ledger, const std::string &exportPath, const MediaProgress &progress,
                                const std::atomic<bool> &cancelled)
{
    MediaReport report;
    const QDir folder(QString::fromStdString(exportPath) + QStringLiteral("/media"));
    if (!folder.exists())
        return report;
    Files files = filesIn(folder.path());
    const Result<void> walked = eachAsset(ledger, [&](std::string_view org, std::string_view asset) {
        take(files, org, asset);
        return !cancelled;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    Result<std::unique_ptr<MediaStore>> store = MediaStore::openOrCreate(MediaStore::pathBeside(ledger.path()));
    if (!store)
        return tl::unexpected(store.error());
    std::vector<MediaItem> items;
    int64_t done = 0;
    for (const Delivered &file : std::as_const(files)) {
        if ((report.cancelled = cancelled))
            break;
        if (progress)
            progress(done++, files.size());
        if (file.ambiguous || file.org.empty()) {
            ++(file.ambiguous ? report.ambiguous : report.unknown);
            continue;
        }
        if (isUnchanged(**store, file)) {
            ++report.alreadyThere;
            continue;
        }
        const Result<Thumbnail> thumbnail = makeThumbnail(file.path);
        if (!thumbnail) {
            ++report.unreadable;
            if (report.problems.size() < mostProblems)
                report.problems.push_back(thumbnail.error().detail);
            continue;
        }
        items.push_back({file.org, file.asset, thumbnail->bytes.toStdString(), thumbnail->original});
        if (items.size() < itemsAtOnce)
            continue;
        if (Result<void> kept = keep(**store, items, report); !kept)
            return tl::unexpected(kept.error());
    }
    if (Result<void> kept = keep(**store, items, report); !kept)
        return tl::unexpected(kept.error());
    return report;
}

std::string mediaReportText(const MediaReport &report)
{
    if (report.files() == 0)
        return {};
    std::string text = "Pictures: " + std::to_string(report.kept) + " kept";
    const std::pair<int64_t, const char *> counts[] = {
        {report.alreadyThere, " already there"},
        {report.unknown, " of no asset of this ledger"},
        {report.ambiguous, " of assets in several organizations (put them into media/ORG/)"},
        {report.unreadable, " unreadable"},
    };
    for (const auto &[count, words] : counts) {
        if (count > 0)
            text += ", " + std::to_string(count) + words;
    }
    text += '\n';
    for (const std::string &problem : report.problems)
        text += "  " + problem + '\n';
    return text;
}

}
