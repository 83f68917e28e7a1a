// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/attention_model.h"

#include <QLocale>

#include <algorithm>
#include <utility>

#include "core/models/attention_words.h"
#include "core/models/model_values.h"
#include "core/models/org_cells.h"
#include "core/models/roles.h"

namespace tidemark
{

AttentionModel::AttentionModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_format(std::make_shared<CellFormat>())
    , m_rows(std::make_shared<const std::vector<Attention>>())
{
}

void AttentionModel::setFormat(std::shared_ptr<const CellFormat> format)
{
    m_format = std::move(format);
    regroup();
}

void AttentionModel::setRows(AttentionRows rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    makeGroups();
    endResetModel();
}

void AttentionModel::setProgram(const std::string &program)
{
    if (std::exchange(m_program, program) != program)
        regroup();
}

void AttentionModel::setOwner(const QString &owner)
{
    if (std::exchange(m_owner, owner) != owner)
        regroup();
}

void AttentionModel::setShowsSnoozed(bool snoozed)
{
    m_showsSnoozed = snoozed;
    regroup();
}

void AttentionModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    regroup();
}

void AttentionModel::setProgramsNamed(bool named)
{
    if (std::exchange(m_programsNamed, named) != named)
        regroup();
}

bool AttentionModel::isShown(const Attention &row) const
{
    const bool program = m_program.empty() || row.terms->program == m_program;
    const bool owner = m_owner.isEmpty() || toText(row.figures.owner).compare(m_owner, Qt::CaseInsensitive) == 0;
    return program && owner && bool(row.snooze) == m_showsSnoozed;
}

void AttentionModel::regroup()
{
    beginResetModel();
    makeGroups();
    endResetModel();
}

void AttentionModel::makeGroups()
{
    m_groups.clear();
    m_snoozed = 0;
    for (const Attention &row : *m_rows) {
        m_snoozed += row.snooze ? 1 : 0;
        if (!isShown(row))
            continue;
        if (m_groups.empty() || m_groups.back().kind != row.kind)
            m_groups.push_back({row.kind, {}});
        m_groups.back().rows.push_back(&row);
    }
}

const Attention *AttentionModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    return m_groups[index.internalId() - 1].rows[size_t(index.row())];
}

bool AttentionModel::isGroup(const QModelIndex &index)
{
    return index.isValid() && index.internalId() == 0;
}

QModelIndex AttentionModel::indexOf(const std::string &org) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<const Attention *> &rows = m_groups[group].rows;
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Attention *row) {
            return row->figures.org == org;
        });
        if (found != rows.end())
            return createIndex(int(found - rows.begin()), 0, quintptr(group) + 1);
    }
    return {};
}

int AttentionModel::shownRows() const
{
    size_t rows = 0;
    for (const Group &group : m_groups)
        rows += group.rows.size();
    return int(rows);
}

int AttentionModel::snoozedRows() const
{
    return m_snoozed;
}

// An index within a group has the group's number plus one as its id.

QModelIndex AttentionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex AttentionModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_groups[size_t(parent.row())].rows.size()) : 0;
}

int AttentionModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags AttentionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isGroup(index) ? Qt::NoItemFlags : Qt::ItemNeverHasChildren);
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case OrgColumn:
        return tr("Organization");
    case RemainingColumn:
        return tr("Remaining");
    case RunsOutColumn:
        return tr("Runs out");
    case ResetsColumn:
        return tr("Resets");
    case WhyColumn:
        return m_showsSnoozed ? tr("Snoozed") : tr("Why");
    case HelpColumn:
        return tr("What helps");
    default:
        return {};
    }
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Attention *found = row(index);
    return found != nullptr ? rowData(*found, index.column(), role)
                            : groupData(m_groups[size_t(index.row())], index.column(), role);
}

QVariant AttentionModel::groupData(const Group &group, int column, int role) const
{
    if (role == KindRole)
        return int(group.kind);
    if (column != 0)
        return {};
    const int count = int(group.rows.size());
    switch (role) {
    case Qt::DisplayRole:
        return AttentionWords::group(group.kind);
    case CountRole:
        return QLocale().toString(count);
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln organizations", nullptr, count).arg(AttentionWords::group(group.kind));
    default:
        return {};
    }
}

QString AttentionModel::display(const Attention &row, int column) const
{
    const AttentionFigures &figures = row.figures;
    const auto day = [this, &row](Instant instant) {
        return m_format->dayIn(row.terms->timeZone, instant);
    };
    switch (column) {
    case StateColumn:
        return stateText(figures.state);
    case OrgColumn:
        return nameOr(figures.name, figures.org);
    case RemainingColumn:
        return remainingText(figures.remaining, figures.allotted, *m_format);
    case RunsOutColumn:
        if (row.kind == AttentionKind::Exhausted)
            return row.since ? day(*row.since) : tr("—");
        return figures.runsOut ? tr("~%1", "about 27 Nov").arg(day(*figures.runsOut)) : tr("—");
    case ResetsColumn:
        return figures.resetsAt ? day(*figures.resetsAt) : tr("—");
    case WhyColumn:
        return row.snooze ? AttentionWords::snoozed(*row.snooze, *m_format) : AttentionWords::why(row, *m_format);
    case HelpColumn:
        return m_readOnly ? AttentionWords::help(AttentionHelp::Open)
            : row.snooze  ? tr("Wake")
                          : AttentionWords::help(row.help);
    default:
        return {};
    }
}

QString AttentionModel::planWords(const Attention &row) const
{
    const QString plan = planText(row.terms->plan, row.terms->planName);
    return m_programsNamed
        ? tr("%1 · %2", "program · plan").arg(nameOr(row.terms->programName, row.terms->program), plan)
        : plan;
}

QVariant AttentionModel::rowData(const Attention &row, int column, int role) const
{
    const AttentionFigures &figures = row.figures;
    const bool ofMeter = column == RemainingColumn || column == StateColumn;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return column == OrgColumn                           ? rowData(row, column, Qt::AccessibleTextRole)
            : column == WhyColumn || column == RunsOutColumn ? QVariant(display(row, column))
                                                             : QVariant();
    case DetailRole:
        return column == OrgColumn ? planWords(row) : QVariant();
    case Qt::AccessibleTextRole:
        return column == OrgColumn ? QVariant(display(row, column) + u' ' + rowData(row, column, DetailRole).toString())
                                   : QVariant();
    case LinkRole:
        return column == HelpColumn ? display(row, column) : QVariant();
    case StateRole:
        return ofMeter ? int(stateKind(figures.state)) : QVariant();
    case RemainingRole:
    case OfRole:
    case ThresholdRole:
        return column == RemainingColumn ? meterData(role, figures.remaining, figures.allotted, figures.threshold)
                                         : QVariant();
    case DimRole:
        return column == ResetsColumn;
    case KindRole:
        return int(row.kind);
    case IdRole:
    case OrgRole:
        return toText(figures.org);
    default:
        return {};
    }
}

}
