// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/org_pages.h"

#include "core/store/figures_table.h"
#include "core/store/ledger.h"
#include "core/store/one_piece_finder.h"
#include "core/store/sql_text.h"

namespace tidemark
{
namespace
{
const char *columnOf(OrgSort sort)
{
    switch (sort) {
    case OrgSort::Org:
        return "org_id";
    case OrgSort::Name:
        return "shown_name";
    case OrgSort::Program:
        return "program";
    case OrgSort::Plan:
        return "plan";
    case OrgSort::State:
        return "state";
    case OrgSort::Remaining:
        return "remaining";
    case OrgSort::Used:
        return "used";
    case OrgSort::RunsOut:
        return "runs_out";
    case OrgSort::ResetsAt:
        return "resets_at";
    case OrgSort::BookedAt:
        return "booked_at";
    case OrgSort::Owner:
        return "owner";
    case OrgSort::Tags:
        return "tags";
    case OrgSort::Renewal:
        return "renewal";
    }
    return "org_id";
}

std::string orderOf(const OrgQuery &query)
{
    const bool hasNulls =
        query.sort == OrgSort::RunsOut || query.sort == OrgSort::ResetsAt || query.sort == OrgSort::Renewal;
    const std::string way = query.descending ? " DESC" : "";
    const std::string nulls = !hasNulls ? "" : query.descending ? " NULLS FIRST" : " NULLS LAST";
    return std::string(" ORDER BY ") + columnOf(query.sort) + way + nulls + ", org" + way;
}

/// Whether one of the tags is among the lines of "tags".
void addTags(SqlCondition &condition, const std::string &isNot, const std::vector<std::string> &tags)
{
    if (tags.empty())
        return;
    std::string terms;
    for (size_t i = 0; i < tags.size(); ++i)
        terms += std::string(i > 0 ? " OR " : "")
            + "instr(char(10) || lower(tags) || char(10), char(10) || lower(?) || char(10))";
    condition.add(isNot + "(" + terms + ")", {tags.begin(), tags.end()});
}

std::optional<int64_t> daysOf(const std::optional<Day> &day)
{
    return day ? std::optional<int64_t>(day->time_since_epoch().count()) : std::nullopt;
}

SqlCondition conditionOf(const OrgFilter &filter)
{
    SqlCondition condition;
    condition.addOneOf("org_id", filter.orgs);
    condition.addOneOf("state", filter.states);
    if (!filter.program.empty())
        condition.add("program = ?", {filter.program});
    if (!filter.plan.empty())
        condition.add("plan = ?", {filter.plan});
    condition.addContains({"org_id", "name", "owner", "tags"}, filter.text);
    condition.addContains({"shown_name"}, filter.nameText);
    condition.addContains({"org_id"}, filter.idText);
    condition.addOneOf("program", filter.programs);
    condition.addOneOf("plan", filter.plans);
    condition.addNoneOf("program", filter.notPrograms);
    condition.addNoneOf("plan", filter.notPlans);
    condition.addRange("remaining", filter.remaining);
    condition.addRange("used", filter.used);
    condition.addRange("runs_out", filter.runsOut);
    condition.addRange("resets_at", filter.resetsAt);
    condition.addRange("booked_at", filter.booked);
    condition.addOneOf("owner", filter.owners);
    condition.addNoneOf("owner", filter.notOwners);
    addTags(condition, "", filter.tags);
    addTags(condition, "NOT ", filter.notTags);
    condition.addRange("renewal", daysOf(filter.renewsFrom), daysOf(filter.renewsTo));
    return condition;
}
}

std::unique_ptr<RowFinder> findOrgs(Ledger &ledger, const OrgQuery &query)
{
    sqlite::Connection &connection = ledger.connection();
    if (const Result<void> indexed = FiguresTable(connection).indexBy(columnOf(query.sort)); !indexed)
        return std::make_unique<OnePieceFinder>(tl::unexpected(indexed.error()));
    // The index is forced: with a narrow condition SQLite would take another one and sort.
    const SqlCondition condition = conditionOf(query.filter);
    IndexPiece piece;
    {
        sqlite::Statement row =
            connection.prepareText(std::string("SELECT org FROM temp.figures INDEXED BY figures_by_")
                                   + columnOf(query.sort) + " WHERE true" + condition.sql() + orderOf(query));
        condition.bindTo(row);
        while (row.step())
            piece.keys.push_back({row.integer(0), 0, {}});
    }
    if (const std::optional<Error> error = connection.takeError())
        return std::make_unique<OnePieceFinder>(tl::unexpected(*error));
    piece.rows = static_cast<int64_t>(piece.keys.size());
    piece.total = piece.done = piece.toDo = piece.rows;
    piece.complete = true;
    return std::make_unique<OnePieceFinder>(std::move(piece));
}

Result<std::vector<OrgRow>> readOrgs(Ledger &ledger, const PageRequest &request)
{
    std::vector<OrgRow> rows(request.keys.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        sqlite::Statement row = ledger.connection().prepareText(std::string("SELECT ") + figuresColumns
                                                                + " FROM temp.figures WHERE org = ?");
        row.bind(request.keys[i].first);
        if (!row.step())
            continue;
        rows[i].figures = readFigures(row);
        if (const Program *program = ledger.programs().find(rows[i].figures.program, rows[i].figures.version)) {
            rows[i].programName = program->name;
            if (const Plan *plan = program->plan(rows[i].figures.plan))
                rows[i].planName = plan->name;
        }
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return rows;
}

}
