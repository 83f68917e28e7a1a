// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/asset_column_filters.h"

#include "core/models/assets_model.h"
#include "ui/filters/date_filter.h"
#include "ui/filters/range_filter.h"
#include "ui/filters/text_filter.h"

namespace tidemark
{

AssetColumnFilters::AssetColumnFilters()
    : m_asset(new TextFilter)
    , m_action(new TextFilter)
    , m_model(new TextFilter)
    , m_user(new TextFilter)
    , m_source(new TextFilter)
    , m_cost(new RangeFilter)
    , m_created(new DateFilter)
{
}

QList<AssetColumnFilters::Editor> AssetColumnFilters::editors() const
{
    return {{AssetsModel::AssetColumn, QStringLiteral("asset"), m_asset},
            {AssetsModel::ActionColumn, QStringLiteral("action"), m_action},
            {AssetsModel::ModelColumn, QStringLiteral("model"), m_model},
            {AssetsModel::UserColumn, QStringLiteral("user"), m_user},
            {AssetsModel::SourceColumn, QStringLiteral("source"), m_source},
            {AssetsModel::CostColumn, QStringLiteral("cost"), m_cost},
            {AssetsModel::CreatedColumn, QStringLiteral("created"), m_created}};
}

void AssetColumnFilters::addTo(AssetFilter &filter) const
{
    filter.assetText = m_asset->text();
    filter.actionText = m_action->text();
    filter.modelText = m_model->text();
    filter.userText = m_user->text();
    filter.sourceText = m_source->text();
    filter.cost = m_cost->range();
    filter.created = m_created->range();
}

}
