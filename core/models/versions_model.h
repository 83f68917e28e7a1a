// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <memory>

#include "core/models/cell_format.h"
#include "core/query/asset_versions.h"

namespace tidemark
{

/// The versions of an image in the order of their tree, a row each; a view draws the tree's lines.
class VersionsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum VersionRole {
        LevelRole = Qt::UserRole + 300, ///< int: how far it is indented; at most mostLevels
        LinesRole,  ///< uint: bit n, a line goes on down at level n; from the row above where bit n is set there too
        NumberRole, ///< int: from 1, in the order of booking
        WentOnRole, ///< bool: something was made of it, and a line begins below it
    };
    static constexpr int mostLevels = 6;

    explicit VersionsModel(QObject *parent = nullptr);

    void setFormat(std::shared_ptr<const CellFormat> format);
    void setVersions(AssetVersions versions);
    const AssetVersions &versions() const;
    /// -1: it is not among them.
    int rowOf(const QString &asset) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void findLines();
    QString detail(const AssetRow &row) const;
    QString spoken(const AssetVersion &version) const;

    std::shared_ptr<const CellFormat> m_format;
    AssetVersions m_versions;
    std::vector<uint> m_lines;
};

}
