// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <string>
#include <vector>

#include "core/store/org_names.h"

namespace tidemark
{

/// Organizations to choose one from, by name, below a first row that stands for all of them, where there is one. It
/// makes words of what is shown alone: there may be a hundred thousand. Qt::UserRole: the id, none for the first row.
class OrgNamesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// `all` are the words of the first row; null: there is none.
    void setOrgs(const QString &all, std::vector<OrgName> orgs);
    /// Of the organization; where it is none of these, of the first row, or -1.
    int rowOf(const std::string &org) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString m_all;
    std::vector<OrgName> m_orgs;
};

}
