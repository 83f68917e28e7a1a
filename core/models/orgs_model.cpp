// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/orgs_model.h"

#include "core/models/model_values.h"
#include "core/models/org_cells.h"

namespace tidemark
{
namespace
{

qint64 daysTo(Day day)
{
    return QDate::currentDate().daysTo(toDate(day));
}

QString tagWords(const std::vector<std::string> &tags)
{
    QStringList words;
    for (const std::string &tag : tags)
        words += toText(tag);
    return words.join(OrgsModel::tr(", ", "between tags"));
}

QString renewalWords(Day day, const CellFormat &format)
{
    const qint64 days = daysTo(day);
    if (days > renewalSoonDays)
        return format.date(day);
    if (days < 0)
        return OrgsModel::tr("%1, overdue", "a day: its renewal has passed").arg(format.date(day));
    return OrgsModel::tr("%1, soon", "a day: its renewal is near").arg(format.date(day));
}

}

OrgsModel::OrgsModel(std::unique_ptr<PageSource> source, QObject *parent)
    : QueryTableModel(std::move(source), parent)
{
}

int OrgsModel::columns() const
{
    return ColumnCount;
}

bool OrgsModel::isSortable(int) const
{
    return true;
}

OrgSort OrgsModel::sortOf(int column) const
{
    static constexpr OrgSort sorts[ColumnCount] = {
        OrgSort::Name,      OrgSort::Org,  OrgSort::Program, OrgSort::Plan,     OrgSort::State,
        OrgSort::Remaining, OrgSort::Used, OrgSort::RunsOut, OrgSort::ResetsAt, OrgSort::BookedAt,
        OrgSort::Owner,     OrgSort::Tags, OrgSort::Renewal};
    return sorts[column];
}

bool OrgsModel::isFigure(int column) const
{
    return column == UsedColumn;
}

QString OrgsModel::headerText(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Organization");
    case OrgColumn:
        return tr("Id");
    case ProgramColumn:
        return tr("Program");
    case PlanColumn:
        return tr("Plan");
    case StateColumn:
        return tr("State");
    case RemainingColumn:
        return tr("Org Credits Remaining");
    case UsedColumn:
        return tr("Used this cycle");
    case RunsOutColumn:
        return tr("Runs out");
    case ResetsColumn:
        return tr("Resets");
    case BookedColumn:
        return tr("Last entry");
    case OwnerColumn:
        return tr("Owner");
    case TagsColumn:
        return tr("Tags");
    case RenewalColumn:
        return tr("Renewal");
    default:
        return {};
    }
}

QString OrgsModel::display(const OrgRow &row, int column) const
{
    const OrgFigures &figures = row.figures;
    const auto dayThere = [this, &figures](const std::optional<Instant> &instant) {
        return instant ? format().dayIn(figures.timeZone, *instant) : QString();
    };
    switch (column) {
    case NameColumn:
        return nameOr(figures.name, figures.org);
    case OrgColumn:
        return toText(figures.org);
    case ProgramColumn:
        return nameOr(row.programName, figures.program);
    case PlanColumn:
        return planText(figures.plan, row.planName);
    case RemainingColumn:
        return remainingText(figures.remaining, figures.allotted, format());
    case UsedColumn:
        return format().credits(figures.usedThisCycle);
    case RunsOutColumn:
        // A forecast is no date; who is exhausted has run out already.
        return figures.state == CreditState::Exhausted ? tr("Ran out")
            : figures.runsOut                          ? tr("~%1", "about a day").arg(dayThere(figures.runsOut))
                                                       : QString();
    case ResetsColumn:
        return dayThere(figures.resetsAt);
    case BookedColumn:
        return format().day(figures.bookedTo);
    case StateColumn:
        return stateText(figures.state);
    case OwnerColumn:
        return toText(figures.account.owner);
    case TagsColumn:
        return tagWords(figures.account.tags);
    case RenewalColumn:
        return figures.account.renewal ? renewalWords(*figures.account.renewal, format()) : QString();
    default:
        return {};
    }
}

QVariant OrgsModel::sortValue(const OrgFigures &figures, int column) const
{
    switch (column) {
    case NameColumn:
        return nameOr(figures.name, figures.org);
    case OrgColumn:
        return toText(figures.org);
    case ProgramColumn:
        return toText(figures.program);
    case PlanColumn:
        return toText(figures.plan);
    case StateColumn:
        return int(figures.state);
    case RemainingColumn:
        return toVariant(figures.remaining);
    case UsedColumn:
        return toVariant(figures.usedThisCycle);
    case RunsOutColumn:
        return toVariant(figures.runsOut);
    case ResetsColumn:
        return toVariant(figures.resetsAt);
    case BookedColumn:
        return toVariant(figures.bookedTo);
    case OwnerColumn:
        return toText(figures.account.owner);
    case TagsColumn:
        return tagWords(figures.account.tags);
    case RenewalColumn:
        return figures.account.renewal ? QVariant(toDate(*figures.account.renewal)) : QVariant();
    default:
        return {};
    }
}

QVariant OrgsModel::stateOf(const OrgFigures &figures, int column) const
{
    if (column == RemainingColumn || column == StateColumn)
        return int(stateKind(figures.state));
    const bool soon =
        column == RenewalColumn && figures.account.renewal && daysTo(*figures.account.renewal) <= renewalSoonDays;
    return soon ? QVariant(int(StateKind::Pending)) : QVariant();
}

QVariant OrgsModel::cellOf(const OrgRow &row, int column, int role) const
{
    const OrgFigures &figures = row.figures;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case StateRole:
        return stateOf(figures, column);
    case RemainingRole:
    case OfRole:
    case ThresholdRole:
        return column == RemainingColumn ? meterData(role, figures.remaining, figures.allotted, figures.threshold)
                                         : QVariant();
    case AmountRole:
        return column == UsedColumn ? toVariant(figures.usedThisCycle) : QVariant();
    case EmphasisRole:
        return column == NameColumn;
    case DimRole:
        return column == OrgColumn;
    case CopyRole:
        if (column == RenewalColumn && figures.account.renewal)
            return toText(dayName(*figures.account.renewal));
        if (column == RunsOutColumn || column == ResetsColumn || column == BookedColumn) {
            const QVariant ms = sortValue(figures, column);
            return ms.isValid() ? copyText(Instant{ms.toLongLong()}) : QVariant();
        }
        return {};
    case SortRole:
        return sortValue(figures, column);
    case IdRole:
    case OrgRole:
        return toText(figures.org);
    case SeqRole:
        return QVariant::fromValue<qlonglong>(figures.seq);
    default:
        return {};
    }
}

}
