// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <memory>
#include <string>
#include <vector>

#include "core/domain/operation.h"
#include "core/domain/rows.h"
#include "ui/pages/asset_column_filters.h"
#include "ui/pages/list_page.h"

class QBoxLayout;
class QTimer;

namespace tidemark
{

class AssetActions;
class AssetPanel;
class AssetsModel;
class GalleryFilters;
class LedgerService;
class SegmentedControl;
class ThumbnailGrid;
class Thumbnails;

/// What was made with credits, as a grid of pictures or a table, of all organizations or of one; beside it the chosen
/// image with its versions.
class GalleryPage : public ListPage
{
    Q_OBJECT
public:
    GalleryPage(std::shared_ptr<LedgerService> service, std::shared_ptr<Thumbnails> pictures,
                QWidget *parent = nullptr);

    /// Only this organization's; the page becomes a tab of its page, without a title and its column.
    void setOrg(const std::string &org);
    AssetsModel *model() const;
    ThumbnailGrid *grid() const;
    AssetPanel *panel() const;
    AssetActions *assetActions() const;
    void setAt(const std::optional<Instant> &at) override;
    bool isFiltered() const override;
    void refresh() override;

Q_SIGNALS:
    void booked(const QString &whatWasDone, const std::vector<tidemark::Operation> &undo);

protected:
    void describeEmpty(EmptyState *empty) override;
    void clearFilters() override;
    void applyFilter() override;
    QString countOf(qint64 rows) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void makeFilters();
    void makeViews();
    void connectViews();
    void showGrid(bool grid);
    void applySort();
    /// All filters in one line where there is room, else in two.
    void breakLines();
    void fetchChoices();
    void fetchChoicesLater();
    void showCurrent();
    std::vector<AssetRow> selectedAssets() const;

    std::shared_ptr<LedgerService> m_service;
    AssetsModel *m_model;
    std::shared_ptr<Thumbnails> m_pictures;
    AssetActions *m_actions;
    GalleryFilters *m_choices;
    ThumbnailGrid *m_grid;
    AssetPanel *m_panel;
    SegmentedControl *m_view;
    QBoxLayout *m_lines = nullptr;
    AssetColumnFilters m_columns;
    bool m_isTab = false;
    bool m_orgsKnown = false;
    int m_asked = 0;
    bool m_choosing = false;
    QElapsedTimer m_choosingSince;
    qint64 m_choosingTook = 10;
    QTimer *m_choicesLater; ///< after a change
};

}
