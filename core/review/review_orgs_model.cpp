// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_orgs_model.h"

#include <QLocale>

#include <algorithm>

#include "core/models/model_values.h"
#include "core/models/org_cells.h"
#include "core/models/roles.h"

namespace tidemark
{

ReviewOrgsModel::ReviewOrgsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(std::make_shared<const CellFormat>())
{
}

void ReviewOrgsModel::setFormat(std::shared_ptr<const CellFormat> format)
{
    m_format = std::move(format);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReviewOrgsModel::setFile(const ReviewedFile &file)
{
    m_orgs.clear();
    const EntryIndex &entries = file.index();
    for (uint32_t number = 0; number < entries.orgs().size(); ++number) {
        Org org{entries.orgs().name(number), entries.org(number), {}, {}};
        const Program *program = file.programs().find(org.indexed.program, org.indexed.version);
        org.programName = program ? toText(program->name) : toText(org.indexed.program);
        m_orgs.push_back(std::move(org));
    }
    std::sort(m_orgs.begin(), m_orgs.end(), [](const Org &a, const Org &b) {
        return a.id < b.id;
    });
    list();
}

void ReviewOrgsModel::setStandings(const std::vector<ChainStanding> &standings)
{
    for (Org &org : m_orgs) {
        const auto standing = std::lower_bound(standings.begin(), standings.end(), org.id,
                                               [](const ChainStanding &each, const std::string &id) {
                                                   return each.org < id;
                                               });
        const bool isThere = standing != standings.end() && standing->org == org.id;
        org.balance = isThere ? std::optional(standing->balance) : std::nullopt;
    }
    list();
}

void ReviewOrgsModel::setFilter(const QString &text)
{
    m_filter = text;
    list();
}

void ReviewOrgsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_order = order;
    list();
}

/// What is not known comes last, whatever the order.
void ReviewOrgsModel::list()
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < m_orgs.size(); ++i) {
        if (toText(m_orgs[i].id).contains(m_filter, Qt::CaseInsensitive))
            m_rows.push_back(i);
    }
    std::vector<QVariant> values;
    for (const Org &org : m_orgs)
        values.push_back(sortValue(org, m_sortColumn));
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](size_t a, size_t b) {
        if (!values[a].isValid() || !values[b].isValid())
            return values[a].isValid() && !values[b].isValid();
        const QPartialOrdering order = QVariant::compare(values[a], values[b]);
        return m_order == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
    });
    endResetModel();
}

int ReviewOrgsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewOrgsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewOrgsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == EntriesColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case OrgColumn:
        return tr("Organization");
    case RemainingColumn:
        return tr("Remaining");
    case ProgramColumn:
        return tr("Program");
    case EntriesColumn:
        return tr("Entries");
    case FirstColumn:
        return tr("First booking");
    case LastColumn:
        return tr("Last booking");
    default:
        return {};
    }
}

QString ReviewOrgsModel::display(const Org &org, int column) const
{
    switch (column) {
    case StateColumn:
        return org.balance ? stateText(org.balance->state) : QString();
    case OrgColumn:
        return toText(org.id);
    case RemainingColumn:
        return org.balance ? remainingText(org.balance->remaining, org.balance->allotted, *m_format)
                           : m_format->credits(org.indexed.balance);
    case ProgramColumn:
        return org.programName;
    case EntriesColumn:
        return QLocale().toString(org.indexed.entries);
    case FirstColumn:
        return m_format->day(org.indexed.firstBooked);
    case LastColumn:
        return m_format->day(org.indexed.lastBooked);
    default:
        return {};
    }
}

QVariant ReviewOrgsModel::sortValue(const Org &org, int column) const
{
    switch (column) {
    case StateColumn:
        return org.balance ? QVariant(int(org.balance->state)) : QVariant();
    case OrgColumn:
        return toText(org.id);
    case RemainingColumn:
        return toVariant(org.balance ? org.balance->remaining : org.indexed.balance);
    case ProgramColumn:
        return org.programName;
    case EntriesColumn:
        return QVariant::fromValue<qlonglong>(org.indexed.entries);
    case FirstColumn:
        return toVariant(org.indexed.firstBooked);
    case LastColumn:
        return toVariant(org.indexed.lastBooked);
    default:
        return {};
    }
}

QVariant ReviewOrgsModel::meterValue(const Org &org, int column, int role) const
{
    if (!org.balance || (column != RemainingColumn && column != StateColumn))
        return {};
    if (role == StateRole)
        return int(stateKind(org.balance->state));
    return column == RemainingColumn
        ? meterData(role, org.balance->remaining, org.balance->allotted, org.balance->threshold)
        : QVariant();
}

QVariant ReviewOrgsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Org &org = m_orgs[m_rows[static_cast<size_t>(index.row())]];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(org, column);
    case Qt::TextAlignmentRole:
        return column == EntriesColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case StateRole:
    case RemainingRole:
    case OfRole:
    case ThresholdRole:
        return meterValue(org, column, role);
    case EmphasisRole:
        return column == OrgColumn;
    case DetailRole:
        return column == FirstColumn ? QVariant(m_format->time(org.indexed.firstBooked))
            : column == LastColumn   ? QVariant(m_format->time(org.indexed.lastBooked))
                                     : QVariant();
    case CopyRole:
        return column == FirstColumn ? QVariant(copyText(org.indexed.firstBooked))
            : column == LastColumn   ? QVariant(copyText(org.indexed.lastBooked))
                                     : QVariant();
    case SortRole:
        return sortValue(org, column);
    case IdRole:
    case OrgRole:
        return toText(org.id);
    default:
        return {};
    }
}

}
