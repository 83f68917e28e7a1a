// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gallery_page.h"

#include <QBoxLayout>

#include "core/models/assets_model.h"
#include "core/models/ledger_page_source.h"
#include "ui/pages/table_export_action.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

namespace tidemark
{
namespace
{

enum Shown { All, OnlyPersonal, OnlyOrg, OnlyArchived };

}

GalleryPage::GalleryPage(std::shared_ptr<LedgerService> service, QWidget *parent)
    : ListPage(tr("Gallery"), QStringLiteral("gallery"), parent)
    , m_model(new AssetsModel(std::make_unique<LedgerPageSource>(service), this))
    , m_shown(new SegmentedControl)
{
    makeFilters();
    DataTable *list = table();
    list->setItemDelegateForColumn(AssetsModel::CostColumn, new CreditsDelegate(CreditsDelegate::Kind::Balance, list));
    setModel(m_model, AssetsModel::CreatedColumn, Qt::DescendingOrder);
    setColumns({{AssetsModel::AssetColumn, 170},
                {AssetsModel::KindColumn, 120},
                {AssetsModel::ActionColumn, 160},
                {AssetsModel::ModelColumn, 130},
                {AssetsModel::CostColumn, 70},
                {AssetsModel::UserColumn, 140},
                {AssetsModel::OrgColumn, 165},
                {AssetsModel::CreatedColumn, 125},
                {AssetsModel::VisibilityColumn, 85},
                {AssetsModel::StateColumn, 85}});
    addTableExport(this, service, m_model);
}

void GalleryPage::makeFilters()
{
    makeFilterField()->setPlaceholderText(tr("Filter images"));
    m_shown->setAccessibleName(tr("Whose, and archived ones"));
    m_shown->addSegment(tr("All"));
    m_shown->addSegment(tr("Personal"));
    m_shown->addSegment(tr("Created by Org"));
    m_shown->addSegment(tr("Archived"));
    filters()->addWidget(m_shown);
    filters()->addStretch();
    connect(filterField(), &SearchField::searchRequested, this, &GalleryPage::applyFilter);
    connect(m_shown, &SegmentedControl::currentIndexChanged, this, &GalleryPage::applyFilter);
}

void GalleryPage::applyFilter()
{
    AssetFilter filter;
    if (!m_org.empty())
        filter.orgs = {m_org};
    filter.text = filterField()->text().trimmed().toStdString();
    switch (m_shown->currentIndex()) {
    case OnlyPersonal:
        filter.visibility = Visibility::Personal;
        break;
    case OnlyOrg:
        filter.visibility = Visibility::Org;
        break;
    case OnlyArchived:
        filter.archived = true;
        break;
    default:
        break;
    }
    m_model->setFilter(filter);
}

QString GalleryPage::countOf(qint64 rows) const
{
    return tr("%Ln images", nullptr, int(std::min<qint64>(rows, INT_MAX)));
}

void GalleryPage::setOrg(const std::string &org)
{
    m_org = org;
    becomeTab(AssetsModel::OrgColumn);
    beginAnew();
}

bool GalleryPage::isFiltered() const
{
    return ListPage::isFiltered() || !filterField()->text().isEmpty() || m_shown->currentIndex() != All;
}

void GalleryPage::clearFilters()
{
    ListPage::clearFilters();
    filterField()->clear();
    m_shown->setCurrentIndex(All);
}

void GalleryPage::describeEmpty(EmptyState *empty)
{
    if (isFiltered())
        empty->setText(tr("No image fits"), tr("None has these words and is of this kind."), tr("Show all images"));
    else
        empty->setText(tr("No images yet"), tr("What people make with credits appears here, and stays."));
}

AssetsModel *GalleryPage::model() const
{
    return m_model;
}

}
