// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/program_replay_model.h"

#include <QLocale>

#include "core/models/model_values.h"
#include "core/models/roles.h"

namespace tidemark
{

ProgramReplayModel::ProgramReplayModel(bool choosing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_choosing(choosing)
    , m_format(std::make_shared<CellFormat>())
{
}

void ProgramReplayModel::setFormat(std::shared_ptr<const CellFormat> format)
{
    m_format = std::move(format);
}

void ProgramReplayModel::setReplay(ProgramReplay replay)
{
    beginResetModel();
    m_replay = std::move(replay);
    m_left.clear();
    endResetModel();
    Q_EMIT chosenChanged();
}

const ProgramReplay &ProgramReplayModel::replay() const
{
    return m_replay;
}

std::vector<std::string> ProgramReplayModel::chosen() const
{
    std::vector<std::string> orgs;
    for (const OrgReplay &org : m_replay.orgs) {
        if (!org.cannotMove && !m_left.contains(org.org))
            orgs.push_back(org.org);
    }
    return orgs;
}

void ProgramReplayModel::choose(bool all)
{
    m_left.clear();
    for (const OrgReplay &org : m_replay.orgs) {
        if (!all)
            m_left.insert(org.org);
    }
    if (!m_replay.orgs.empty())
        Q_EMIT dataChanged(index(0, OrgColumn), index(rowCount() - 1, OrgColumn), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int ProgramReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_replay.orgs.size());
}

int ProgramReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProgramReplayModel::display(const OrgReplay &org, int column) const
{
    if (!org.isReplayed && column > UsedColumn)
        return column > WouldUseColumn ? QString()
            : org.cannotMove           ? tr("lacks its plan", "a program version, for an organization")
                                       : tr("no use then", "of an organization");
    switch (column) {
    case OrgColumn:
        return nameOr(org.name, org.org);
    case UsedColumn:
        return m_format->credits(org.happened.charged);
    case WouldUseColumn:
        return m_format->credits(org.replayed.charged);
    case RefusedColumn:
        return QLocale().toString(qlonglong(org.happened.refused));
    case WouldRefuseColumn:
        return QLocale().toString(qlonglong(org.replayed.refused));
    case RemainingColumn:
        return m_format->credits(org.happened.left);
    default:
        return m_format->credits(org.replayed.left);
    }
}

QVariant ProgramReplayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrgReplay &org = m_replay.orgs[size_t(index.row())];
    const int column = index.column();
    const auto changed = [&] {
        return org.isReplayed
            && ((column == WouldUseColumn && org.replayed.charged != org.happened.charged)
                || (column == WouldRefuseColumn && org.replayed.refused != org.happened.refused)
                || (column == WouldRemainColumn && org.replayed.left != org.happened.left));
    };
    switch (role) {
    case Qt::DisplayRole:
        return display(org, column);
    case Qt::TextAlignmentRole:
        return column > OrgColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::CheckStateRole:
        if (!m_choosing || column != OrgColumn)
            return {};
        return !org.cannotMove && !m_left.contains(org.org) ? Qt::Checked : Qt::Unchecked;
    case EmphasisRole:
        return changed();
    case DimRole:
        return org.cannotMove.has_value();
    case OrgRole:
        return toText(org.org);
    default:
        return {};
    }
}

bool ProgramReplayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const std::string &org = m_replay.orgs[size_t(index.row())].org;
    if (value.toInt() == Qt::Checked)
        m_left.erase(org);
    else
        m_left.insert(org);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

QVariant ProgramReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > OrgColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrgColumn:
        return tr("Organization");
    case UsedColumn:
        return tr("Used");
    case WouldUseColumn:
        return tr("Would be");
    case RefusedColumn:
        return tr("Refused");
    case WouldRefuseColumn:
        return tr("Would be");
    case RemainingColumn:
        return tr("Left at the end");
    case WouldRemainColumn:
        return tr("Would be");
    default:
        return {};
    }
}

Qt::ItemFlags ProgramReplayModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool canMove = index.isValid() && !m_replay.orgs[size_t(index.row())].cannotMove;
    return m_choosing && canMove && index.column() == OrgColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

}
