// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/asset_panel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include "core/async/ledger_service.h"
#include "core/models/assets_model.h"
#include "core/models/model_values.h"
#include "core/models/versions_model.h"
#include "ui/pages/asset_actions.h"
#include "ui/pages/picture_box.h"
#include "ui/support/console_format.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/views/thumbnails.h"
#include "ui/views/versions_view.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/tag_label.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int panelWidth = 316;

PictureKey keyOf(const AssetRow &asset)
{
    return {toText(asset.org), toText(asset.asset), toText(asset.origin), assetKindOf(asset.action)};
}

QString originalWords(const PictureFacts &facts)
{
    if (facts.reach == PictureFacts::Reach::Never)
        return AssetPanel::tr("Came without a picture");
    const QString what = AssetPanel::tr("%1 × %2 %3", "width, height, format")
                             .arg(facts.original.width)
                             .arg(facts.original.height)
                             .arg(QString::fromStdString(facts.original.format).toUpper());
    switch (facts.reach) {
    case PictureFacts::Reach::OnHand:
        return AssetPanel::tr("%1, on hand", "2048 × 1536 PNG").arg(what);
    case PictureFacts::Reach::Drawn:
        return AssetPanel::tr("%1, drawn for the demo", "2048 × 1536 PNG").arg(what);
    case PictureFacts::Reach::Changed:
        return AssetPanel::tr("%1, changed since: not within reach", "2048 × 1536 PNG").arg(what);
    default:
        return AssetPanel::tr("%1, not within reach", "2048 × 1536 PNG").arg(what);
    }
}

TextLabel *value()
{
    auto *label = new TextLabel(TextRole::Body);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

AssetPanel::AssetPanel(std::shared_ptr<LedgerService> service, Thumbnails *pictures, AssetActions *actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_pictures(pictures)
    , m_actions(actions)
    , m_body(new QScrollArea)
    , m_picture(new PictureBox(pictures))
    , m_name(new TextLabel(TextRole::Subject))
    , m_owner(new TagLabel(QString()))
    , m_state(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_facts(new QFormLayout)
    , m_kind(value())
    , m_model(value())
    , m_madeBy(value())
    , m_original(value())
    , m_org(new LinkButton(QString()))
    , m_download(new QPushButton(icon(IconId::Download), tr("&Download…")))
    , m_share(new QPushButton)
    , m_archive(new QToolButton)
    , m_versionsDetail(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_outside(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_versions(new VersionsModel(this))
    , m_versionsView(new VersionsView(pictures))
    , m_nothing(new TextLabel(tr("Choose an image to see its versions."), TextRole::Body, TextTone::Dim))
{
    setFixedWidth(panelWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    row->addLayout(column, 1);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(16);
    column->addWidget(m_nothing, 0, Qt::AlignTop);
    column->addWidget(m_body, 1);
    // In a low window it scrolls, rather than to make the window higher.
    m_body->setWidgetResizable(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    m_body->setWidget(inner);
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(0, 16, 0, 0);
    body->setSpacing(10);
    body->addWidget(makeFacts());
    body->addWidget(makeButtons());
    body->addWidget(new Hairline);
    body->addWidget(makeVersions(), 1);
    m_body->hide();
}

QWidget *AssetPanel::makeFacts()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(16, 0, 16, 0);
    column->setSpacing(8);
    column->addWidget(m_picture);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    head->addWidget(m_owner);
    column->addLayout(head);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(3);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QWidget *> rows[] = {{tr("Org"), m_org},
                                                  {tr("Kind"), m_kind},
                                                  {tr("Model"), m_model},
                                                  {tr("Made by"), m_madeBy},
                                                  {tr("Original"), m_original}};
    for (const auto &[name, widget] : rows) {
        auto *label = new TextLabel(name, TextRole::Body, TextTone::Dim);
        label->setAtEnd(false, Qt::AlignTop);
        m_facts->addRow(label, widget);
    }
    m_org->setAccessibleName(tr("Organization of the image"));
    column->addLayout(m_facts);
    connect(m_org, &LinkButton::clicked, this, [this] {
        if (m_asset)
            Q_EMIT orgRequested(m_asset->org);
    });
    return part;
}

QWidget *AssetPanel::makeButtons()
{
    auto *part = new QWidget;
    // Two lines: in other languages the words are longer.
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(16, 0, 16, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_download, 1);
    row->addWidget(m_archive);
    column->addLayout(row);
    column->addWidget(m_share);
    m_download->setObjectName(QStringLiteral("download"));
    m_share->setObjectName(QStringLiteral("share"));
    m_archive->setObjectName(QStringLiteral("archive"));
    m_archive->setIcon(icon(IconId::Archive));
    const auto refresh = [this] {
        const QString whyNot = m_actions->whyNot();
        m_share->setEnabled(whyNot.isEmpty());
        m_share->setToolTip(whyNot);
        m_archive->setEnabled(whyNot.isEmpty());
    };
    connect(m_actions, &AssetActions::whyNotChanged, this, refresh);
    refresh();
    connect(m_download, &QPushButton::clicked, this, [this] {
        if (m_asset)
            m_actions->download(*m_asset);
    });
    connect(m_share, &QPushButton::clicked, this, [this] {
        if (m_asset)
            m_actions->setVisibility({*m_asset},
                                     m_asset->visibility == Visibility::Org ? Visibility::Personal : Visibility::Org);
    });
    connect(m_archive, &QToolButton::clicked, this, [this] {
        if (m_asset)
            m_actions->setArchived({*m_asset}, !m_asset->archived);
    });
    return part;
}

QWidget *AssetPanel::makeVersions()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Versions"), TextRole::Strong));
    head->addWidget(m_versionsDetail, 1);
    column->addLayout(head);
    m_outside->setWordWrap(true);
    column->addWidget(m_outside);
    m_versions->setFormat(std::make_shared<ConsoleFormat>());
    m_versionsView->setModel(m_versions);
    column->addWidget(m_versionsView);
    auto *note = new TextLabel(tr("Every earlier version stays. Opening, downloading and using them costs nothing."),
                               TextRole::Caption, TextTone::Dim);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch();
    connect(m_versionsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                chooseVersion(current.row());
            });
    return part;
}

void AssetPanel::setOrgShown(bool shown)
{
    m_org->setVisible(shown);
    m_facts->labelForField(m_org)->setVisible(shown);
}

void AssetPanel::setAsset(const std::optional<AssetRow> &asset)
{
    m_body->setVisible(asset.has_value());
    m_nothing->setVisible(!asset);
    const bool sameFamily = asset && m_asset && asset->org == m_asset->org && asset->origin == m_asset->origin;
    const bool isKnown = sameFamily && m_versions->rowOf(toText(asset->asset)) >= 0;
    m_asset = asset;
    if (!asset)
        return;
    show(*asset);
    if (!isKnown)
        m_versions->setVersions({});
    fetchVersions(asset->org, asset->asset);
}

void AssetPanel::setAt(const std::optional<Instant> &at)
{
    m_at = at;
    m_versions->setVersions({});
    refresh();
}

void AssetPanel::refresh()
{
    if (m_asset)
        fetchVersions(m_asset->org, m_asset->asset);
}

void AssetPanel::show(const AssetRow &asset)
{
    m_picture->setKey(keyOf(asset));
    const QString id = toText(asset.asset);
    m_name->setText(m_name->fontMetrics().elidedText(id, Qt::ElideMiddle, panelWidth - 120));
    m_name->setToolTip(id);
    const bool ofOrg = asset.visibility == Visibility::Org;
    m_owner->setText(ofOrg ? tr("Org") : tr("Personal"));
    m_owner->setIcon(icon(ofOrg ? IconId::Building : IconId::Person));
    m_state->setText(asset.reversed ? tr("Reversed") : asset.archived ? tr("Archived") : QString());
    m_org->setText(nameOr(asset.orgName, asset.org).replace(u'&', QStringLiteral("&&")));
    m_model->setText(asset.model.empty() ? tr("None", "model") : toText(asset.model));
    m_madeBy->setText(
        tr("%1, %2", "user, day and time").arg(nameOr(asset.userName, asset.user), dayTimeText(asset.occurredAt)));
    m_share->setIcon(icon(ofOrg ? IconId::Person : IconId::Building));
    m_share->setText(ofOrg ? tr("Make &Personal") : tr("Make &Org"));
    const QString archive = asset.archived ? tr("Back to the gallery") : tr("Archive");
    m_archive->setAccessibleName(archive);
    m_archive->setToolTip(m_actions->whyNot().isEmpty() ? archive : m_actions->whyNot());
    m_archive->setIcon(icon(asset.archived ? IconId::Undo : IconId::Archive));
    takeVersions();
    showOriginal();
}

void AssetPanel::showOriginal()
{
    m_original->clear();
    const std::string asset = m_asset->asset;
    m_pictures->facts(keyOf(*m_asset)).then(this, [this, asset](const PictureFacts &facts) {
        if (!m_asset || m_asset->asset != asset)
            return;
        m_original->setText(originalWords(facts));
        m_original->setToolTip(QString::fromStdString(facts.original.path));
    });
}

void AssetPanel::fetchVersions(const std::string &org, const std::string &asset)
{
    m_service
        ->readLong([org, asset, at = m_at](Ledger &ledger) {
            return versionsOf(ledger, org, asset, at);
        })
        .then(this, [this, asked = ++m_asked](const Result<AssetVersions> &versions) {
            if (asked != m_asked || !versions || !m_asset)
                return;
            m_choosing = true;
            m_versions->setVersions(*versions);
            m_versionsView->updateGeometry();
            m_choosing = false;
            const int row = m_versions->rowOf(toText(m_asset->asset));
            // What was read just now knows flags that were changed since.
            if (row >= 0)
                m_asset = m_versions->versions().versions[size_t(row)].row;
            show(*m_asset);
        });
}

void AssetPanel::takeVersions()
{
    const std::vector<AssetVersion> &versions = m_versions->versions().versions;
    const int row = m_versions->rowOf(toText(m_asset->asset));
    const QString kind = AssetsModel::kindWord(*m_asset);
    const bool several = row >= 0 && versions.size() > 1;
    m_kind->setText(several
                        ? tr("%1, version %2 of %3", "kind, number, count")
                              .arg(kind, countText(versions[size_t(row)].number), countText(qint64(versions.size())))
                        : kind);
    m_versionsDetail->setText(
        versions.empty() ? QString()
                         : tr("%1, cost %2 together", "count, credits")
                               .arg(countText(qint64(versions.size())), creditsText(m_versions->versions().cost)));
    const QString outside = toText(m_versions->versions().outsideOrigin);
    m_outside->setText(!m_versions->versions().complete
                           ? tr("Only the first %Ln versions are listed.", nullptr, int(mostVersions))
                           : tr("Made from %1, which is not in the ledger.", "an asset's id").arg(outside));
    m_outside->setVisible(!outside.isEmpty() || !m_versions->versions().complete);
    m_choosing = true;
    m_versionsView->setCurrentIndex(m_versions->index(row));
    m_choosing = false;
}

void AssetPanel::chooseVersion(int row)
{
    if (m_choosing || row < 0)
        return;
    m_asset = m_versions->versions().versions[size_t(row)].row;
    show(*m_asset);
}

const std::optional<AssetRow> &AssetPanel::asset() const
{
    return m_asset;
}

VersionsView *AssetPanel::versionsView() const
{
    return m_versionsView;
}

}
