// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/source_field.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>

#include "core/async/ledger_service.h"
#include "core/models/assets_model.h"
#include "core/query/asset_versions.h"
#include "ui/dialogs/choose_asset_dialog.h"
#include "ui/dialogs/source_line.h"
#include "ui/support/failure_words.h"
#include "ui/views/thumbnails.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int pauseMs = 150;

QString words(const AssetVersion &version, size_t versions)
{
    const QString kind = AssetsModel::kindWord(version.row);
    const QString what = versions < 2
        ? kind
        : SourceField::tr("%1, version %2 of %3", "Image, version 2 of 4").arg(kind).arg(version.number).arg(versions);
    const QString model = QString::fromStdString(version.row.model);
    return model.isEmpty() ? what : SourceField::tr("%1 · %2", "an image, its model").arg(what, model);
}

}

SourceField::SourceField(std::shared_ptr<LedgerService> service, std::shared_ptr<Thumbnails> pictures, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_pictures(std::move(pictures))
    , m_line(new SourceLine(m_pictures.get()))
    , m_note(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_recent(new QStringListModel(this))
    , m_lookUpSoon(new QTimer(this))
{
    m_line->setObjectName(QStringLiteral("source"));
    m_note->setObjectName(QStringLiteral("sourceNote"));
    m_note->setWordWrap(true);
    auto *completer = new QCompleter(m_recent, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    auto *button = new QPushButton(tr("C&hoose…"));
    button->setObjectName(QStringLiteral("chooseSource"));
    button->setAccessibleName(tr("Choose the source image"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    setFocusProxy(m_line);
    m_lookUpSoon->setSingleShot(true);
    m_lookUpSoon->setInterval(pauseMs);
    connect(m_lookUpSoon, &QTimer::timeout, this, &SourceField::lookUp);
    connect(button, &QPushButton::clicked, this, &SourceField::choose);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_lookUpSoon->start();
        Q_EMIT changed();
    });
}

void SourceField::setOrg(const std::string &org, const QString &name)
{
    m_org = org;
    m_orgName = name;
    m_recent->setStringList({});
    m_line->clear();
    lookUp();
}

void SourceField::setRecent(const QStringList &assets)
{
    m_recent->setStringList(assets);
}

void SourceField::setPlaceholder(const QString &words)
{
    m_line->setPlaceholderText(words);
}

std::string SourceField::asset() const
{
    return m_line->text().trimmed().toStdString();
}

QLineEdit *SourceField::line() const
{
    return m_line;
}

TextLabel *SourceField::note() const
{
    return m_note;
}

/// The name is looked up behind the typing; of several questions only the last one's answer counts.
void SourceField::lookUp()
{
    m_lookUpSoon->stop();
    const quint64 asked = ++m_asked;
    if (asset().empty()) {
        m_line->setPicture({});
        say(QString());
        return;
    }
    m_service
        ->read([org = m_org, asset = asset()](Ledger &ledger) {
            return versionsOf(ledger, org, asset);
        })
        .then(this, [this, asked, asset = asset()](const Result<AssetVersions> &versions) {
            if (asked == m_asked)
                show(asset, versions);
        });
}

void SourceField::show(const std::string &asset, const Result<AssetVersions> &found)
{
    const AssetVersions versions = found.value_or(AssetVersions());
    for (const AssetVersion &version : versions.versions) {
        const AssetRow &row = version.row;
        if (row.asset != asset)
            continue;
        m_line->setPicture({QString::fromStdString(row.org), QString::fromStdString(row.asset),
                            QString::fromStdString(row.origin), assetKindOf(row.action)});
        say(words(version, versions.versions.size()));
        return;
    }
    m_line->setPicture({});
    if (!found && found.error().code != ErrorCode::UnknownAsset)
        say(failureWords(tr("The image could not be looked up."), found.error()));
    else
        say(tr("%1 has no image of this name.", "organization").arg(m_orgName));
}

void SourceField::say(const QString &words)
{
    m_note->setText(words);
    Q_EMIT noteShown(!words.isEmpty());
}

void SourceField::choose()
{
    auto *dialog = new ChooseAssetDialog(m_service, m_pictures.get(), m_org, m_orgName, this);
    connect(dialog, &ChooseAssetDialog::chosen, this, [this](const QString &asset) {
        m_line->setText(asset);
        lookUp();
        m_line->setFocus();
    });
    dialog->open();
}

}
