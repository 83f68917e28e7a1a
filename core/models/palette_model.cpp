// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/palette_model.h"

#include <algorithm>
#include <tuple>

#include "core/models/fuzzy_rank.h"
#include "core/models/roles.h"

namespace tidemark
{
namespace
{

constexpr int behind = 500;

size_t placeIn(const std::vector<PaletteItem> &recent, const PaletteItem &item)
{
    const auto at = std::find_if(recent.begin(), recent.end(), [&item](const PaletteItem &other) {
        return other.isSame(item);
    });
    return size_t(at - recent.begin());
}

int kindOrder(PaletteItem::Kind kind)
{
    return kind == PaletteItem::Kind::Command ? -1 : int(kind);
}

/// The better of name and id.
std::optional<int> rankOf(const QString &typed, const PaletteItem &item)
{
    if (item.kind == PaletteItem::Kind::Command)
        return fuzzyRankByWords(typed, item.title);
    std::optional<int> rank = std::max(fuzzyRank(typed, item.title), fuzzyRank(typed, item.id));
    // Assets are so many that they would hide all else.
    if (item.kind == PaletteItem::Kind::Asset && rank && typed.trimmed() != item.id)
        *rank -= behind;
    return rank;
}

}

void PaletteModel::setItems(const QString &typed, std::vector<PaletteItem> items,
                            const std::vector<PaletteItem> &recent)
{
    // What was used lately is offered where the ledger was not asked, too.
    for (const PaletteItem &item : recent) {
        const bool known = std::any_of(items.begin(), items.end(), [&item](const PaletteItem &other) {
            return other.isSame(item);
        });
        if (!known && item.kind != PaletteItem::Kind::Command)
            items.push_back(item);
    }
    std::erase_if(items, [&typed](PaletteItem &item) {
        const std::optional<int> rank = rankOf(typed, item);
        item.rank = rank.value_or(0);
        return !rank;
    });
    std::stable_sort(items.begin(), items.end(), [&recent](const PaletteItem &a, const PaletteItem &b) {
        const size_t placeA = placeIn(recent, a);
        const size_t placeB = placeIn(recent, b);
        return std::make_tuple(-a.rank, placeA, kindOrder(a.kind))
            < std::make_tuple(-b.rank, placeB, kindOrder(b.kind));
    });
    if (items.size() > size_t(mostShown))
        items.resize(size_t(mostShown));
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const PaletteItem &PaletteModel::item(int row) const
{
    return m_items.at(size_t(row));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QString PaletteModel::spoken(const PaletteItem &item) const
{
    switch (item.kind) {
    case PaletteItem::Kind::Org:
        return tr("Organization %1").arg(item.title);
    case PaletteItem::Kind::User:
        return tr("User %1, %2", "name, organization").arg(item.title, item.detail);
    case PaletteItem::Kind::Asset:
        return tr("Asset %1, %2", "id, organization").arg(item.title, item.detail);
    case PaletteItem::Kind::Command:
        return tr("%1, %2", "command, menu").arg(item.title, item.detail);
    }
    return {};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteItem &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case DetailRole:
        return item.detail;
    case CountRole:
        return item.shortcut;
    case KindRole:
        return int(item.kind);
    case Qt::AccessibleTextRole:
        return spoken(item);
    default:
        return {};
    }
}

}
