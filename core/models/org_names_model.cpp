// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/org_names_model.h"

#include <algorithm>

#include "core/models/model_values.h"

namespace tidemark
{

void OrgNamesModel::setOrgs(const QString &all, std::vector<OrgName> orgs)
{
    beginResetModel();
    m_all = all;
    m_orgs = std::move(orgs);
    endResetModel();
}

int OrgNamesModel::rowOf(const std::string &org) const
{
    const auto found = std::find_if(m_orgs.begin(), m_orgs.end(), [&org](const OrgName &each) {
        return each.org == org;
    });
    const int first = m_all.isNull() ? 0 : 1;
    return found == m_orgs.end() ? first - 1 : int(found - m_orgs.begin()) + first;
}

int OrgNamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orgs.size()) + (m_all.isNull() ? 0 : 1);
}

QVariant OrgNamesModel::data(const QModelIndex &index, int role) const
{
    // A combo box asks for none, too.
    if (!index.isValid())
        return {};
    const int place = index.row() - (m_all.isNull() ? 0 : 1);
    const OrgName *org = place >= 0 ? &m_orgs[size_t(place)] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return org == nullptr ? m_all : toText(org->name.empty() ? org->org : org->name);
    case Qt::UserRole:
        return org != nullptr ? toText(org->org) : QVariant();
    default:
        return {};
    }
}

}
