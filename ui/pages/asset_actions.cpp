// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/asset_actions.h"

#include <QFileDialog>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <functional>

#include "core/async/ledger_service.h"
#include "core/base/system_user.h"
#include "core/models/model_values.h"
#include "ui/support/failure_words.h"
#include "ui/support/icons.h"
#include "ui/views/thumbnails.h"

namespace tidemark
{
namespace
{

QString folderKey()
{
    return QStringLiteral("gallery/folder");
}

Operation flagsOf(const AssetRow &asset)
{
    Operation operation;
    operation.kind = OperationKind::Asset;
    operation.at = Instant::now();
    operation.actor = systemUser();
    operation.org = asset.org;
    operation.asset = asset.asset;
    return operation;
}

PictureKey keyOf(const AssetRow &asset)
{
    return {toText(asset.org), toText(asset.asset), toText(asset.origin), assetKindOf(asset.action)};
}

/// A name that every file system takes.
QString fileNameOf(const AssetRow &asset)
{
    QString name = toText(asset.asset);
    for (QChar &letter : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(letter))
            letter = u'_';
    }
    return name;
}

}

AssetActions::AssetActions(std::shared_ptr<LedgerService> service, Thumbnails *pictures, QWidget *window)
    : QObject(window)
    , m_service(std::move(service))
    , m_pictures(pictures)
    , m_window(window)
{
}

QString AssetActions::whyNot() const
{
    if (m_service->isReadOnly())
        return tr("The ledger is read-only: nothing can be changed");
    return m_isPast ? tr("The window shows a past instant: go back to now to change anything") : QString();
}

void AssetActions::setPast(bool past)
{
    m_isPast = past;
    Q_EMIT whyNotChanged();
}

void AssetActions::setVisibility(const std::vector<AssetRow> &assets, Visibility visibility)
{
    std::vector<Operation> operations;
    std::vector<Operation> undo;
    for (const AssetRow &asset : assets) {
        if (asset.visibility == visibility)
            continue;
        operations.push_back(flagsOf(asset));
        operations.back().visibility = visibility;
        undo.push_back(flagsOf(asset));
        undo.back().visibility = asset.visibility;
    }
    const int count = int(operations.size());
    book(std::move(operations), std::move(undo),
         visibility == Visibility::Org ? tr("%Ln images belong to the organization now.", nullptr, count)
                                       : tr("%Ln images are personal now.", nullptr, count));
}

void AssetActions::setArchived(const std::vector<AssetRow> &assets, bool archived)
{
    std::vector<Operation> operations;
    std::vector<Operation> undo;
    for (const AssetRow &asset : assets) {
        if (asset.archived == archived)
            continue;
        operations.push_back(flagsOf(asset));
        operations.back().archived = archived;
        undo.push_back(flagsOf(asset));
        undo.back().archived = asset.archived;
    }
    const int count = int(operations.size());
    book(std::move(operations), std::move(undo),
         archived ? tr("%Ln images archived.", nullptr, count)
                  : tr("%Ln images are back in the gallery.", nullptr, count));
}

void AssetActions::book(std::vector<Operation> operations, std::vector<Operation> undo, const QString &done)
{
    if (operations.empty())
        return;
    m_service->commit(std::move(operations), {})
        .then(this, [this, undo = std::move(undo), done](const Result<CommitOutcome> &outcome) {
            if (outcome && outcome->booked) {
                Q_EMIT booked(done, undo);
                return;
            }
            Q_EMIT message(BannerTone::Error,
                           outcome ? tr("Nothing was changed: one of the images cannot be changed any more.")
                                   : failureWords(tr("The images could not be changed."), outcome.error()));
        });
}

void AssetActions::download(const AssetRow &asset)
{
    m_pictures->facts(keyOf(asset)).then(this, [this, asset](const PictureFacts &facts) {
        const QString name = toText(asset.asset);
        const QString path = QString::fromStdString(facts.original.path);
        switch (facts.reach) {
        case PictureFacts::Reach::Never:
            Q_EMIT message(
                BannerTone::Info,
                tr("There is no original of %1 here: the export came without its picture. Download it in the "
                   "product, where browsing and downloading cost nothing.")
                    .arg(name));
            return;
        case PictureFacts::Reach::Gone:
            Q_EMIT message(BannerTone::Info,
                           tr("The original of %1 is not within reach: it lay in %2. Bring the file back, or import an "
                              "export that has it.")
                               .arg(name, path));
            return;
        case PictureFacts::Reach::Changed:
            Q_EMIT message(BannerTone::Info,
                           tr("The original of %1 is not within reach: %2 was changed since it was imported. Import it "
                              "again if it is the right one.")
                               .arg(name, path));
            return;
        default:
            askWhere(asset,
                     facts.original.format == "jpeg" ? QStringLiteral("jpg")
                                                     : QString::fromStdString(facts.original.format));
        }
    });
}

void AssetActions::askWhere(const AssetRow &asset, const QString &suffix)
{
    const QString folder = QSettings().value(folderKey(), QDir::homePath()).toString();
    auto *dialog = new QFileDialog(m_window, tr("Download the original"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({tr("Images (*.%1)").arg(suffix), tr("All files (*)")});
    dialog->selectFile(fileNameOf(asset) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, asset](const QString &path) {
        QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
        save(asset, path);
    });
    dialog->open();
}

void AssetActions::save(const AssetRow &asset, const QString &path)
{
    m_pictures->save(keyOf(asset), path).then(this, [this, path](const Result<void> &saved) {
        if (saved)
            Q_EMIT message(BannerTone::Done, tr("Downloaded to %1.").arg(path));
        else
            Q_EMIT message(
                BannerTone::Error,
                tr("%1 was not written. %2", "a file; why").arg(path, QString::fromStdString(saved.error().detail)));
    });
}

void AssetActions::addTo(QMenu *menu, const std::vector<AssetRow> &assets)
{
    const auto add = [&](IconId id, const QString &text, bool fits, auto act) {
        QAction *action = menu->addAction(icon(id), text, this, act);
        action->setEnabled(fits);
        return action;
    };
    const bool canBook = whyNot().isEmpty();
    menu->setToolTipsVisible(true);
    add(IconId::Download, tr("&Download…"), assets.size() == 1, [this, assets] {
        download(assets.front());
    });
    menu->addSeparator();
    const auto any = [&](auto holds) {
        return canBook && std::any_of(assets.begin(), assets.end(), holds);
    };
    const auto isPersonal = [](const AssetRow &asset) {
        return asset.visibility == Visibility::Personal;
    };
    const auto isArchived = [](const AssetRow &asset) {
        return asset.archived;
    };
    QAction *flags[] = {
        add(IconId::Building, tr("Make &Org"), any(isPersonal),
            [this, assets] {
                setVisibility(assets, Visibility::Org);
            }),
        add(IconId::Person, tr("Make &Personal"), any(std::not_fn(isPersonal)),
            [this, assets] {
                setVisibility(assets, Visibility::Personal);
            }),
        add(IconId::Archive, tr("&Archive"), any(std::not_fn(isArchived)),
            [this, assets] {
                setArchived(assets, true);
            }),
        add(IconId::Undo, tr("&Back to the gallery"), any(isArchived),
            [this, assets] {
                setArchived(assets, false);
            }),
    };
    for (QAction *flag : flags)
        flag->setToolTip(whyNot());
}

}
