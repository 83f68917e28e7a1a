// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/assets_model.h"

#include "core/models/model_values.h"

namespace tidemark
{
namespace
{
/// nullopt: nothing to say about it.
std::optional<StateKind> stateOf(const AssetRow &row)
{
    if (row.reversed)
        return StateKind::Reversed;
    return row.archived ? std::optional(StateKind::Archived) : std::nullopt;
}
}

AssetsModel::AssetsModel(std::unique_ptr<PageSource> source, QObject *parent)
    : QueryTableModel(std::move(source), parent)
{
}

int AssetsModel::columns() const
{
    return ColumnCount;
}

bool AssetsModel::isSortable(int column) const
{
    return column != SourceColumn;
}

AssetSort AssetsModel::sortOf(int column) const
{
    switch (column) {
    case AssetColumn:
        return AssetSort::Asset;
    case KindColumn:
    case ActionColumn:
        return AssetSort::Action;
    case ModelColumn:
        return AssetSort::Model;
    case CostColumn:
        return AssetSort::Cost;
    case UserColumn:
        return AssetSort::User;
    case VisibilityColumn:
        return AssetSort::Visibility;
    case StateColumn:
        return AssetSort::Archived;
    case OrgColumn:
        return AssetSort::Org;
    default:
        return AssetSort::Created;
    }
}

bool AssetsModel::growsAtTop() const
{
    return sortOrder() == Qt::DescendingOrder && sortedBy() == AssetSort::Created;
}

QString AssetsModel::kindWord(AssetKind kind)
{
    switch (kind) {
    case AssetKind::Image:
        return tr("Image");
    case AssetKind::Edited:
        return tr("Edited image");
    case AssetKind::ColorCorrected:
        return tr("Color-corrected image");
    case AssetKind::Logo:
        return tr("One-time logo image");
    case AssetKind::Template:
        return tr("Auto-brand template");
    case AssetKind::Upscaled:
        return tr("Upscaled image");
    case AssetKind::Vector:
        return tr("Vector");
    case AssetKind::NoBackground:
        return tr("Image without background");
    case AssetKind::Other:
        break;
    }
    return tr("Other");
}

QString AssetsModel::kindWord(const AssetRow &row)
{
    const AssetKind kind = assetKindOf(row.action);
    return kind == AssetKind::Other ? nameOr(row.actionName, row.action) : kindWord(kind);
}

bool AssetsModel::isFigure(int column) const
{
    return column == CostColumn;
}

QString AssetsModel::headerText(int column) const
{
    switch (column) {
    case AssetColumn:
        return tr("Asset");
    case KindColumn:
        return tr("Kind");
    case ActionColumn:
        return tr("Action");
    case ModelColumn:
        return tr("Model");
    case CostColumn:
        return tr("Cost");
    case UserColumn:
        return tr("User");
    case CreatedColumn:
        return tr("Created");
    case VisibilityColumn:
        return tr("Belongs to");
    case StateColumn:
        return tr("State");
    case SourceColumn:
        return tr("Made from");
    case OrgColumn:
        return tr("Organization");
    default:
        return {};
    }
}

QString AssetsModel::display(const AssetRow &row, int column) const
{
    switch (column) {
    case AssetColumn:
        return toText(row.asset);
    case KindColumn:
        return kindWord(row);
    case ActionColumn:
        return nameOr(row.actionName, row.action);
    case ModelColumn:
        return toText(row.model);
    case CostColumn:
        return format().credits(row.cost);
    case UserColumn:
        return nameOr(row.userName, row.user);
    case CreatedColumn:
        return format().day(row.occurredAt);
    case VisibilityColumn:
        return row.visibility == Visibility::Org ? tr("Org") : tr("Personal");
    case StateColumn:
        return row.reversed ? tr("Reversed") : row.archived ? tr("Archived") : QString();
    case SourceColumn:
        return toText(row.sourceAsset);
    case OrgColumn:
        return nameOr(row.orgName, row.org);
    default:
        return {};
    }
}

QVariant AssetsModel::sortValue(const AssetRow &row, int column) const
{
    switch (column) {
    case KindColumn:
    case ActionColumn:
        return toText(row.action);
    case CostColumn:
        return toVariant(row.cost);
    case CreatedColumn:
        return toVariant(row.bookedAt);
    case VisibilityColumn:
        return int(row.visibility);
    case StateColumn:
        return row.archived;
    case OrgColumn:
        return toText(row.org);
    default:
        return display(row, column);
    }
}

QVariant AssetsModel::cellOf(const AssetRow &row, int column, int role) const
{
    const std::optional<StateKind> state = stateOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case DetailRole:
        return column == CreatedColumn ? format().time(row.occurredAt) : QVariant();
    case AmountRole:
        return column == CostColumn ? toVariant(row.cost) : QVariant();
    case StateRole:
        return column == StateColumn && state ? int(*state) : QVariant();
    case DimRole:
        return row.archived || row.reversed;
    case CopyRole:
        return column == CreatedColumn ? copyText(row.occurredAt) : QVariant();
    case SortRole:
        return sortValue(row, column);
    case IdRole:
    case AssetRole:
        return toText(row.asset);
    case OrgRole:
        return toText(row.org);
    case UserRole:
        return toText(row.user);
    case SeqRole:
        return QVariant::fromValue<qlonglong>(row.seq);
    case KindRole:
        return int(row.kind);
    case ActionRole:
        return toText(row.action);
    case OriginRole:
        return toText(row.origin);
    case VersionsRole:
        return row.versions;
    default:
        return {};
    }
}

}
