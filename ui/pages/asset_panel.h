// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <optional>

#include "core/domain/rows.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace tidemark
{

class AssetActions;
class LedgerService;
class LinkButton;
class PictureBox;
class TagLabel;
class TextLabel;
class Thumbnails;
class VersionsModel;
class VersionsView;

/// One image: its picture, what it is, what can be done with it, and all its versions. A version that is chosen takes
/// the place of the image; the tree stays.
class AssetPanel : public QWidget
{
    Q_OBJECT
public:
    AssetPanel(std::shared_ptr<LedgerService> service, Thumbnails *pictures, AssetActions *actions,
               QWidget *parent = nullptr);

    /// nullopt: none is chosen.
    void setAsset(const std::optional<AssetRow> &asset);
    /// Says of which organization it is, for a gallery of all.
    void setOrgShown(bool shown);
    /// As it was then; nullopt: now.
    void setAt(const std::optional<Instant> &at);
    /// Something was booked.
    void refresh();
    const std::optional<AssetRow> &asset() const;
    VersionsView *versionsView() const;

Q_SIGNALS:
    void orgRequested(const std::string &org);

private:
    QWidget *makeFacts();
    QWidget *makeButtons();
    QWidget *makeVersions();
    void show(const AssetRow &asset);
    void showOriginal();
    void fetchVersions(const std::string &org, const std::string &asset);
    void takeVersions();
    void chooseVersion(int row);

    std::shared_ptr<LedgerService> m_service;
    Thumbnails *m_pictures;
    AssetActions *m_actions;
    std::optional<AssetRow> m_asset;
    std::optional<Instant> m_at;
    int m_asked = 0;
    bool m_choosing = false;

    QScrollArea *m_body;
    PictureBox *m_picture;
    TextLabel *m_name;
    TagLabel *m_owner;
    TextLabel *m_state;
    QFormLayout *m_facts;
    TextLabel *m_kind;
    TextLabel *m_model;
    TextLabel *m_madeBy;
    TextLabel *m_original;
    LinkButton *m_org;
    QPushButton *m_download;
    QPushButton *m_share;
    QToolButton *m_archive;
    TextLabel *m_versionsDetail;
    TextLabel *m_outside;
    VersionsModel *m_versions;
    VersionsView *m_versionsView;
    TextLabel *m_nothing;
};

}
