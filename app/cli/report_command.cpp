// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_command.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/progress_line.h"
#include "app/cli/standard_output.h"
#include "core/base/json.h"
#include "core/domain/ids.h"
#include "core/query/org_figures.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
constexpr size_t columns = 9;
using Cells = std::array<std::string, columns>;
constexpr size_t firstNumber = 4;
constexpr size_t lastNumber = 6;
constexpr size_t dateLength = sizeof("2026-01-05") - 1;

class JsonObject
{
public:
    void text(const char *name, std::string_view value)
    {
        begin(name);
        appendJsonString(m_json, value);
    }
    void textOrNull(const char *name, std::string_view value)
    {
        if (value.empty())
            null(name);
        else
            text(name, value);
    }
    void instantOrNull(const char *name, const std::optional<Instant> &value)
    {
        if (value)
            text(name, value->toString());
        else
            null(name);
    }
    std::string finish()
    {
        return m_json + '}';
    }

private:
    void begin(const char *name)
    {
        m_json += m_json.empty() ? '{' : ',';
        appendJsonString(m_json, name);
        m_json += ':';
    }
    void null(const char *name)
    {
        begin(name);
        m_json += "null";
    }
    std::string m_json;
};

std::string dayOf(const std::optional<Instant> &instant)
{
    return instant ? instant->toString().substr(0, dateLength) : std::string("-");
}

Cells cellsOf(const OrgFigures &figures)
{
    return {figures.org,
            figures.program,
            figures.plan.empty() ? std::string("-") : figures.plan,
            std::string(creditStateName(figures.state)),
            figures.remaining.toString(),
            figures.allotted.toString(),
            figures.usedThisCycle.toString(),
            dayOf(figures.runsOut),
            figures.name};
}

void appendRow(std::string &table, const Cells &cells, const std::array<size_t, columns> &widths)
{
    for (size_t column = 0; column < columns; ++column) {
        const std::string gap(widths[column] - codePoints(cells[column]), ' ');
        const bool isNumber = column >= firstNumber && column <= lastNumber;
        table += isNumber ? gap + cells[column] : cells[column] + gap;
        table += "  ";
    }
    table.erase(table.find_last_not_of(' ') + 1);
    table += '\n';
}

/// An array of one object a line, written as it is read.
Result<void> printJson(Ledger &ledger)
{
    const char *before = "[";
    Result<void> read = eachFigures(ledger, [&before](const OrgFigures &figures) {
        std::fputs(before, stdout);
        std::fputs(figuresJson(figures).c_str(), stdout);
        before = ",\n ";
        return true;
    });
    if (read)
        std::fputs(*before == '[' ? "[]\n" : "]\n", stdout);
    return read;
}

Result<void> printText(Ledger &ledger)
{
    std::vector<OrgFigures> all;
    Result<void> read = eachFigures(ledger, [&all](const OrgFigures &figures) {
        all.push_back(figures);
        return true;
    });
    if (read)
        std::fputs(figuresText(all).c_str(), stdout);
    return read;
}

int report(const QString &path, Instant at, bool json)
{
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path.toStdString(), OpenMode::ReadOnly);
    if (!ledger)
        return failCommand(QString::fromStdString(ledger.error().detail));
    const std::atomic<bool> cancelled = false;
    Result<void> done;
    {
        ProgressLine line;
        done = refreshFigures(
            **ledger, at,
            [&line](int64_t known, int64_t total) {
                line.show("Reading", known, total, "organizations");
            },
            cancelled);
    }
    if (done)
        done = json ? printJson(**ledger) : printText(**ledger);
    if (!done)
        return failCommand(QString::fromStdString(done.error().detail));
    return StandardOutput().finish();
}
}

std::string figuresJson(const OrgFigures &figures)
{
    JsonObject object;
    object.text("org", figures.org);
    object.textOrNull("name", figures.name);
    object.text("program", figures.program);
    object.textOrNull("plan", figures.plan);
    object.textOrNull("pending_plan", figures.pendingPlan);
    object.text("state", creditStateName(figures.state));
    object.text("remaining", figures.remaining.toString());
    object.text("of", figures.allotted.toString());
    object.text("threshold", figures.threshold.toString());
    object.text("used", figures.usedThisCycle.toString());
    object.instantOrNull("runs_out", figures.runsOut);
    object.instantOrNull("resets_at", figures.resetsAt);
    object.text("booked_to", figures.bookedTo.toString());
    object.instantOrNull("usage_known_to", figures.usageKnownTo);
    return object.finish();
}

std::string figuresText(const std::vector<OrgFigures> &all)
{
    std::vector<Cells> rows{{"ORG", "PROGRAM", "PLAN", "STATE", "REMAINING", "OF", "USED", "RUNS OUT", "NAME"}};
    for (const OrgFigures &figures : all)
        rows.push_back(cellsOf(figures));
    std::array<size_t, columns> widths{};
    for (const Cells &row : rows) {
        for (size_t column = 0; column < columns; ++column)
            widths[column] = std::max(widths[column], codePoints(row[column]));
    }
    std::string table;
    for (const Cells &row : rows)
        appendRow(table, row, widths);
    return table;
}

int reportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Lists the organizations of a ledger by id: program, plan, state, what remains of what the grants alive "
        "brought, what this cycle used, and when credits run out at the average pace of the last 28 days. Books "
        "nothing.\n\n"
        "Exit status: 0 done; 2 the ledger could not be read."));
    const QCommandLineOption jsonOption(QStringLiteral("json"), QStringLiteral("Write one JSON array."));
    const QCommandLineOption atOption(
        QStringLiteral("at"),
        QStringLiteral("Figures as of this instant, past or future, such as 2026-01-05T10:00:00Z."),
        QStringLiteral("INSTANT"));
    parser.addOptions({jsonOption, atOption});
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("The ledger file."));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return failCommand(QStringLiteral("report needs one LEDGER."));
    std::optional<Instant> at = Instant::now();
    if (parser.isSet(atOption))
        at = Instant::parse(parser.value(atOption).toStdString());
    if (!at)
        return failCommand(QStringLiteral("--at: \"") + parser.value(atOption)
                           + QStringLiteral("\" is not an instant such as 2026-01-05T10:00:00Z."));
    return report(words.first(), *at, parser.isSet(jsonOption));
}

}
