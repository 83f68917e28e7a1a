// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace tidemark
{

/// What can be gone to, or done, by its name.
struct PaletteItem {
    enum class Kind : quint8 { Org, User, Asset, Command };
    Kind kind = Kind::Org;
    QString id; ///< of the organization, user or asset; of a command, what names it among all
    QString org;
    qint64 seq = 0; ///< of the entry that made the asset
    QString title;
    QString detail;   ///< where it is: "Northwind Print", "File"
    QString shortcut; ///< of a command
    int rank = 0;     ///< how well it fits what was typed

    bool isSame(const PaletteItem &other) const
    {
        return kind == other.kind && id == other.id && org == other.org;
    }
};

/// What fits what somebody typed, best first; of equals what was used lately, and then commands, organizations, users
/// and assets.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Beyond that nobody looks.
    static constexpr int mostShown = 50;

    /// Ranks them by `typed`; those that do not fit are left out. `recent` comes latest first, and where nothing was
    /// typed it comes alone, before the commands.
    void setItems(const QString &typed, std::vector<PaletteItem> items, const std::vector<PaletteItem> &recent);
    const PaletteItem &item(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display, DetailRole, CountRole (the shortcut), KindRole (PaletteItem::Kind), AccessibleTextRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString spoken(const PaletteItem &item) const;

    std::vector<PaletteItem> m_items;
};

}
