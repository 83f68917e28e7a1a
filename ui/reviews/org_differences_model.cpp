// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/org_differences_model.h"

#include <algorithm>

#include "core/models/model_values.h"
#include "core/models/roles.h"
#include "ui/reviews/difference_words.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

/// An organization that is not there has nothing left, and no figure.
Credits leftIn(const std::optional<Credits> &remaining)
{
    return remaining.value_or(Credits());
}

/// Those of a forged file may be any.
int64_t difference(const OrgDifference &org)
{
    int64_t less = 0;
    const bool fits =
        !__builtin_sub_overflow(leftIn(org.remainingInB).thousandths(), leftIn(org.remainingInA).thousandths(), &less);
    return fits ? less : org.remainingInB < org.remainingInA ? INT64_MIN : INT64_MAX;
}

QVariant amountOf(const OrgDifference &org, int column)
{
    switch (column) {
    case OrgDifferencesModel::LeftInAColumn:
        return toVariant(org.remainingInA);
    case OrgDifferencesModel::LeftInBColumn:
        return toVariant(org.remainingInB);
    case OrgDifferencesModel::DifferenceColumn:
        return QVariant::fromValue<qlonglong>(difference(org));
    default:
        return {};
    }
}

QString display(const OrgDifference &org, int column)
{
    switch (column) {
    case OrgDifferencesModel::OrgColumn:
        return toText(org.org);
    case OrgDifferencesModel::WhyColumn:
        return differenceWords(org);
    case OrgDifferencesModel::DifferenceColumn:
        return creditsText(Credits::fromThousandths(difference(org)), Fraction::AtLeastOne, Sign::Always);
    default:
        const QVariant amount = amountOf(org, column);
        return amount.isValid() ? creditsText(Credits::fromThousandths(amount.toLongLong()))
                                : OrgDifferencesModel::tr("not there");
    }
}

bool isFigure(int column)
{
    return column == OrgDifferencesModel::LeftInAColumn || column == OrgDifferencesModel::LeftInBColumn
        || column == OrgDifferencesModel::DifferenceColumn;
}

}

void OrgDifferencesModel::setOrgs(std::vector<OrgDifference> orgs)
{
    beginResetModel();
    m_orgs = std::move(orgs);
    arrange();
    endResetModel();
}

void OrgDifferencesModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = words;
    arrange();
    endResetModel();
}

void OrgDifferencesModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

/// Organizations stand by id; what is sorted by something else keeps that order among equals.
void OrgDifferencesModel::arrange()
{
    m_shown.clear();
    for (size_t i = 0; i < m_orgs.size(); ++i) {
        if (m_filter.isEmpty() || toText(m_orgs[i].org).contains(m_filter, Qt::CaseInsensitive))
            m_shown.push_back(i);
    }
    const auto less = [this](size_t a, size_t b) {
        if (isFigure(m_sortColumn))
            return amountOf(m_orgs[a], m_sortColumn).toLongLong() < amountOf(m_orgs[b], m_sortColumn).toLongLong();
        return m_sortColumn == WhyColumn ? m_orgs[a].differing < m_orgs[b].differing : a < b;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t a, size_t b) {
        return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

const OrgDifference &OrgDifferencesModel::org(int row) const
{
    return m_orgs[m_shown.at(size_t(row))];
}

int OrgDifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int OrgDifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrgDifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrgDifference &difference = org(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return display(difference, index.column());
    case Qt::TextAlignmentRole:
        return isFigure(index.column()) ? int(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case AmountRole:
        return amountOf(difference, index.column());
    case OrgRole:
        return toText(difference.org);
    default:
        return {};
    }
}

QVariant OrgDifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isFigure(section) ? int(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrgColumn:
        return tr("Organization");
    case LeftInAColumn:
        return tr("Left in A");
    case LeftInBColumn:
        return tr("Left in B");
    case DifferenceColumn:
        return tr("B less A");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

}
