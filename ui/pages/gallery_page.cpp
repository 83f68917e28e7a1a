// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gallery_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSettings>
#include <QTimer>

#include <algorithm>

#include "core/async/ledger_service.h"
#include "core/models/assets_model.h"
#include "core/models/ledger_page_source.h"
#include "ui/pages/asset_actions.h"
#include "ui/pages/asset_panel.h"
#include "ui/pages/gallery_filters.h"
#include "ui/pages/table_export_action.h"
#include "ui/support/icons.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/views/thumbnail_grid.h"
#include "ui/views/thumbnails.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

namespace tidemark
{
namespace
{

constexpr int mostAtOnce = 1000;
constexpr qint64 mostPauseMs = 30'000;

QString viewKey()
{
    return QStringLiteral("gallery/view");
}

}

GalleryPage::GalleryPage(std::shared_ptr<LedgerService> service, std::shared_ptr<Thumbnails> pictures, QWidget *parent)
    : ListPage(tr("Gallery"), QStringLiteral("gallery"), parent)
    , m_service(std::move(service))
    , m_model(new AssetsModel(std::make_unique<LedgerPageSource>(m_service), this))
    , m_pictures(std::move(pictures))
    , m_actions(new AssetActions(m_service, m_pictures.get(), this))
    , m_choices(new GalleryFilters(this))
    , m_grid(new ThumbnailGrid(m_pictures.get()))
    , m_panel(new AssetPanel(m_service, m_pictures.get(), m_actions))
    , m_view(new SegmentedControl)
    , m_choicesLater(new QTimer(this))
{
    m_choicesLater->setSingleShot(true);
    connect(m_choicesLater, &QTimer::timeout, this, [this] {
        if (m_choosing)
            fetchChoicesLater();
        else
            fetchChoices();
    });
    makeTable();
    makeFilters();
    makeViews();
    connectViews();
    showGrid(QSettings().value(viewKey(), QStringLiteral("grid")) != QStringLiteral("table"));
}

void GalleryPage::makeTable()
{
    DataTable *list = table();
    list->setItemDelegateForColumn(AssetsModel::CostColumn, new CreditsDelegate(CreditsDelegate::Kind::Balance, list));
    setModel(m_model, AssetsModel::CreatedColumn, Qt::DescendingOrder);
    setColumns({{AssetsModel::AssetColumn, 150},
                {AssetsModel::KindColumn, 140},
                {AssetsModel::ModelColumn, 130},
                {AssetsModel::CostColumn, 70},
                {AssetsModel::UserColumn, 140},
                {AssetsModel::CreatedColumn, 125},
                {AssetsModel::OrgColumn, 165},
                {AssetsModel::ActionColumn, 160},
                {AssetsModel::VisibilityColumn, 85},
                {AssetsModel::StateColumn, 85}});
    setGrowingColumn(AssetsModel::AssetColumn, 130);
    const QList<AssetColumnFilters::Editor> editors = m_columns.editors();
    for (const AssetColumnFilters::Editor &each : editors)
        addFilter(each.column, each.id, each.editor);
    setSearchColumn(AssetsModel::AssetColumn);
}

void GalleryPage::makeFilters()
{
    makeFilterField()->setPlaceholderText(tr("Filter images"));
    m_view->setAccessibleName(tr("Grid or table"));
    m_view->addSegment(tr("Grid"), icon(IconId::Grid));
    m_view->addSegment(tr("Table"), icon(IconId::Table));
    // Before what every list has.
    constexpr int buttonsOfAList = 2;
    head()->insertWidget(head()->count() - buttonsOfAList, m_choices->orgBox());
    head()->insertWidget(head()->count() - buttonsOfAList, m_view);
    auto *strip = new QWidget;
    // It breaks into two lines before it widens the window.
    strip->setMinimumWidth(1);
    m_lines = new QBoxLayout(QBoxLayout::TopToBottom, strip);
    m_lines->setContentsMargins(16, 0, 16, 10);
    m_lines->setSpacing(8);
    auto *shown = new QHBoxLayout;
    auto *choices = new QHBoxLayout;
    for (QHBoxLayout *line : {shown, choices}) {
        line->setSpacing(8);
        m_lines->addLayout(line, line == choices ? 1 : 0);
    }
    shown->addWidget(filterField(), 1);
    m_choices->addShownTo(shown);
    shown->addStretch();
    m_choices->addChoicesTo(choices);
    choices->addStretch();
    m_choices->addSortTo(choices);
    body()->insertWidget(0, strip);
}

void GalleryPage::breakLines()
{
    const int room = width() - m_lines->contentsMargins().left() - m_lines->contentsMargins().right();
    const int inOne =
        m_lines->itemAt(0)->minimumSize().width() + m_lines->spacing() + m_lines->itemAt(1)->minimumSize().width();
    m_lines->setDirection(inOne <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void GalleryPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    breakLines();
}

void GalleryPage::makeViews()
{
    m_grid->setAccessibleName(tr("Images"));
    m_grid->setModel(m_model);
    // What is chosen in the one is chosen in the other.
    const QItemSelectionModel *own = m_grid->selectionModel();
    m_grid->setSelectionModel(table()->selectionModel());
    delete own;
    addRowsView(m_grid);
    content()->addWidget(m_panel);
}

void GalleryPage::connectViews()
{
    connect(m_view, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        showGrid(index == 0);
    });
    connect(filterField(), &SearchField::searchRequested, this, &GalleryPage::applyFilter);
    connect(m_choices, &GalleryFilters::changed, this, &GalleryPage::applyFilter);
    connect(m_choices, &GalleryFilters::sortChanged, this, &GalleryPage::applySort);
    connect(m_choices, &GalleryFilters::orgChanged, this, [this] {
        table()->setColumnHidden(AssetsModel::OrgColumn, !m_choices->org().empty());
        applyFilter();
        fetchChoices();
    });
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GalleryPage::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &GalleryPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GalleryPage::showCurrent);
    connect(m_panel, &AssetPanel::orgRequested, this, &Page::orgRequested);
    connect(m_actions, &AssetActions::booked, this, &GalleryPage::booked);
    connect(m_actions, &AssetActions::message, this, &ListPage::message);
    const auto addActions = [this](QMenu *menu) {
        m_actions->addTo(menu, selectedAssets());
    };
    connect(table(), &DataTable::contextMenuOpening, this, addActions);
    connect(m_grid, &ThumbnailGrid::contextMenuOpening, this, addActions);
    addTableExport(this, m_service, m_model);
    connect(m_service.get(), &LedgerService::changed, this, [this] {
        if (!isVisible())
            return;
        fetchChoicesLater();
        m_panel->refresh();
    });
}

void GalleryPage::showGrid(bool grid)
{
    m_view->setCurrentIndex(grid ? 0 : 1);
    m_choices->setSortShown(grid);
    breakLines();
    setRowsView(grid ? static_cast<QAbstractItemView *>(m_grid) : table());
    // A grid has no columns.
    setTableButtonsVisible(!grid);
    QSettings().setValue(viewKey(), grid ? QStringLiteral("grid") : QStringLiteral("table"));
    QAbstractItemView *shown = grid ? static_cast<QAbstractItemView *>(m_grid) : table();
    if (table()->currentIndex().isValid())
        shown->scrollTo(table()->currentIndex());
}

void GalleryPage::applySort()
{
    table()->sortByColumn(m_choices->sortColumn(), m_choices->sortOrder());
}

void GalleryPage::applyFilter()
{
    AssetFilter filter = m_choices->filter();
    m_columns.addTo(filter);
    filter.text = filterField()->text().trimmed().toStdString();
    breakLines();
    m_panel->setOrgShown(filter.orgs.empty());
    m_model->setFilter(filter);
    if (m_asked == 0)
        fetchChoices();
}

void GalleryPage::fetchChoices()
{
    const bool withOrgs = !m_isTab && !m_orgsKnown;
    m_choosing = true;
    m_choosingSince.start();
    m_service
        ->readLong([org = m_choices->org(), withOrgs, at = m_model->at()](Ledger &ledger) {
            return galleryChoices(ledger, org, withOrgs, at);
        })
        .then(this, [this, asked = ++m_asked](const Result<GalleryChoices> &choices) {
            if (asked != m_asked)
                return;
            m_choosing = false;
            m_choosingTook = m_choosingSince.elapsed();
            if (!choices)
                return;
            m_orgsKnown = m_orgsKnown || !choices->orgs.empty();
            m_choices->setChoices(*choices);
            breakLines();
        });
}

/// What takes long to count is counted seldom, or nobody else would have a turn while somebody books.
void GalleryPage::fetchChoicesLater()
{
    if (!m_choicesLater->isActive())
        m_choicesLater->start(int(std::min(10 * m_choosingTook, mostPauseMs)));
}

void GalleryPage::showCurrent()
{
    const AssetRow *row = m_model->row(table()->currentIndex().row());
    const std::optional<AssetRow> &shown = m_panel->asset();
    // A version that was chosen in the panel stays there until another image is chosen.
    if (row == nullptr) {
        if (m_model->rowCount() == 0)
            m_panel->setAsset(std::nullopt);
    } else if (!shown || sender() == table()->selectionModel() || shown->org != row->org
               || shown->origin != row->origin) {
        m_panel->setAsset(*row);
    }
}

std::vector<AssetRow> GalleryPage::selectedAssets() const
{
    std::vector<AssetRow> assets;
    const QItemSelection selection = table()->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && assets.size() < mostAtOnce; ++row) {
            if (const AssetRow *asset = m_model->row(row))
                assets.push_back(*asset);
        }
    }
    if (const AssetRow *current = m_model->row(table()->currentIndex().row()); assets.empty() && current != nullptr)
        assets.push_back(*current);
    return assets;
}

QString GalleryPage::countOf(qint64 rows) const
{
    return tr("%Ln images", nullptr, int(std::min<qint64>(rows, INT_MAX)));
}

void GalleryPage::setOrg(const std::string &org)
{
    m_isTab = true;
    m_choices->orgBox()->hide();
    becomeTab(AssetsModel::OrgColumn);
    m_choices->setOrg(org);
    m_panel->setAsset(std::nullopt);
    m_asked = 0;
    beginAnew();
}

bool GalleryPage::isFiltered() const
{
    return ListPage::isFiltered() || !filterField()->text().isEmpty() || m_choices->isFiltered();
}

void GalleryPage::clearFilters()
{
    ListPage::clearFilters();
    filterField()->clear();
    m_choices->clear();
}

void GalleryPage::describeEmpty(EmptyState *empty)
{
    if (isFiltered())
        empty->setText(tr("No image fits"), tr("None has these words and is of this kind."), tr("Show all images"));
    else if (m_model->at())
        empty->setNotYet(*m_model->at());
    else
        empty->setText(tr("No images yet"), tr("What people make with credits appears here, and stays."));
}

void GalleryPage::refresh()
{
    ListPage::refresh();
    if (m_asked > 0)
        fetchChoices();
}

void GalleryPage::setAt(const std::optional<Instant> &at)
{
    m_actions->setPast(at.has_value());
    m_model->setAt(at);
    m_panel->setAt(at);
    applyFilter();
    if (m_asked > 0)
        fetchChoices();
}

AssetsModel *GalleryPage::model() const
{
    return m_model;
}

ThumbnailGrid *GalleryPage::grid() const
{
    return m_grid;
}

AssetPanel *GalleryPage::panel() const
{
    return m_panel;
}

AssetActions *GalleryPage::assetActions() const
{
    return m_actions;
}

}
