// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/versions_model.h"

#include <algorithm>

#include "core/models/model_values.h"
#include "core/models/roles.h"

namespace tidemark
{
namespace
{
int levelOf(const AssetVersion &version)
{
    return std::min(version.depth, VersionsModel::mostLevels);
}
}

VersionsModel::VersionsModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_format(std::make_shared<CellFormat>())
{
}

void VersionsModel::setFormat(std::shared_ptr<const CellFormat> format)
{
    m_format = std::move(format);
}

void VersionsModel::setVersions(AssetVersions versions)
{
    beginResetModel();
    m_versions = std::move(versions);
    findLines();
    endResetModel();
}

/// From the last row up: at which levels a row further down is still to be reached.
void VersionsModel::findLines()
{
    const std::vector<AssetVersion> &all = m_versions.versions;
    m_lines.assign(all.size(), 0);
    uint ahead = 0;
    for (size_t i = all.size(); i-- > 0;) {
        m_lines[i] = ahead;
        const int level = levelOf(all[i]);
        // Nothing deeper is reached from above this row; it is itself, at its parent's level.
        ahead &= (1U << level) - 1;
        if (level > 0)
            ahead |= 1U << (level - 1);
    }
}

const AssetVersions &VersionsModel::versions() const
{
    return m_versions;
}

int VersionsModel::rowOf(const QString &asset) const
{
    const std::string id = asset.toStdString();
    const auto at =
        std::find_if(m_versions.versions.begin(), m_versions.versions.end(), [&](const AssetVersion &version) {
            return version.row.asset == id;
        });
    return at == m_versions.versions.end() ? -1 : int(at - m_versions.versions.begin());
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.versions.size());
}

QString VersionsModel::detail(const AssetRow &row) const
{
    return tr("%1, %2 %3", "user, day time")
        .arg(nameOr(row.userName, row.user), m_format->day(row.occurredAt), m_format->time(row.occurredAt));
}

QString VersionsModel::spoken(const AssetVersion &version) const
{
    const AssetRow &row = version.row;
    const QString action = nameOr(row.actionName, row.action);
    const QString cost = m_format->credits(row.cost);
    if (version.parent < 0)
        return tr("Version %1: %2, %3 credits, %4", "number, action, price, who and when")
            .arg(QString::number(version.number), action, cost, detail(row));
    const AssetVersion &source = m_versions.versions[size_t(version.parent)];
    return tr("Version %1, made from version %2: %3, %4 credits, %5", "number, number, action, price, who and when")
        .arg(QString::number(version.number), QString::number(source.number), action, cost, detail(row));
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssetVersion &version = m_versions.versions[size_t(index.row())];
    const AssetRow &row = version.row;
    switch (role) {
    case Qt::DisplayRole:
        return nameOr(row.actionName, row.action);
    case Qt::AccessibleTextRole:
        return spoken(version);
    case Qt::ToolTipRole:
        return row.model.empty() ? toText(row.asset)
                                 : tr("%1, made by %2", "asset, model").arg(toText(row.asset), toText(row.model));
    case DetailRole:
        return detail(row);
    case AmountRole:
        return toVariant(row.cost);
    case DimRole:
        return row.archived || row.reversed;
    case OrgRole:
        return toText(row.org);
    case AssetRole:
    case IdRole:
        return toText(row.asset);
    case OriginRole:
        return toText(row.origin);
    case ActionRole:
        return toText(row.action);
    case LevelRole:
        return levelOf(version);
    case LinesRole:
        return m_lines[size_t(index.row())];
    case NumberRole:
        return version.number;
    case WentOnRole:
        return version.wentOn;
    default:
        return {};
    }
}

}
