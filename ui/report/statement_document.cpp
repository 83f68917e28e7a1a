// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/statement_document.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "core/base/credits_sum.h"
#include "core/models/entry_words.h"
#include "ui/report/statement_notes.h"
#include "ui/support/date_format.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::StatementDocument)
};

/// Of users, actions or models; what is beyond stands in one line.
constexpr size_t mostLines = 500;
constexpr int mostDayTicks = 8;

QString dayWords(const QDate &date)
{
    const QLocale locale;
    return locale.toString(date, dayMonthYearFormat(locale));
}

QString signedText(Credits credits)
{
    return creditsText(credits, Fraction::AtLeastOne, Sign::Always);
}

QString grantedName(GrantSource source)
{
    switch (source) {
    case GrantSource::Subscription:
        return Words::tr("Granted by the plan");
    case GrantSource::Upgrade:
        return Words::tr("Granted by an upgrade");
    case GrantSource::Trial:
        return Words::tr("Granted for the trial");
    case GrantSource::Topup:
        return Words::tr("Top-ups");
    case GrantSource::Promotional:
        return Words::tr("Promotional grants");
    case GrantSource::Adjustment:
        return Words::tr("Adjustments in favor");
    case GrantSource::Refund:
        return Words::tr("Refunds of reversed use");
    }
    return {};
}

QString planName(const Statement &statement)
{
    const Program &program = statement.program;
    const QString name = QString::fromStdString(program.name.empty() ? program.id : program.name);
    const Plan *plan = program.plan(statement.plan);
    const QString words = statement.plan == trialPlan ? Words::tr("Trial")
        : statement.plan == noPlan                    ? Words::tr("no plan")
        : plan != nullptr && !plan->name.empty()      ? QString::fromStdString(plan->name)
                                                      : QString::fromStdString(statement.plan);
    return Words::tr("%1 · %2", "program · plan").arg(name, words);
}

ReportTable summaryTable(const Statement &statement)
{
    ReportTable table;
    table.title = Words::tr("Summary");
    table.columns = {{QString(), false, true}, {Words::tr("Bookings"), true}, {Words::tr("Credits"), true}};
    for (const StatementLine &line : summaryLines(statement)) {
        const bool isBalance = line.weight == ReportRow::Weight::Total;
        table.rows += ReportRow{{line.name, line.count ? countText(*line.count) : QString(),
                                 isBalance ? creditsText(line.credits) : signedText(line.credits)},
                                line.weight};
    }
    return table;
}

template<typename Name>
ReportTable useTable(const QString &title, const QString &what, const std::vector<BreakdownLine> &lines, Credits used,
                     const Name &name)
{
    ReportTable table;
    table.title = title;
    table.columns = {
        {what, false, true}, {Words::tr("Uses"), true}, {Words::tr("Credits"), true}, {Words::tr("Share"), true}};
    const auto add = [&](const QString &words, int64_t count, Credits credits, ReportRow::Weight weight) {
        const double share = used.isZero() ? 0.0 : double(credits.thousandths()) / double(used.thousandths());
        table.rows += ReportRow{{words, countText(count), creditsText(credits), percentText(share)}, weight};
    };
    int64_t count = 0;
    BreakdownLine others;
    for (size_t i = 0; i < lines.size(); ++i) {
        count += lines[i].count;
        if (i < mostLines) {
            add(name(lines[i].id), lines[i].count, lines[i].used, ReportRow::Weight::Plain);
            continue;
        }
        others.count += lines[i].count;
        others.used += lines[i].used;
    }
    if (lines.size() > mostLines)
        add(Words::tr("%Ln others", nullptr, int(lines.size() - mostLines)), others.count, others.used,
            ReportRow::Weight::Plain);
    add(Words::tr("Used in all"), count, used, ReportRow::Weight::Total);
    return table;
}

QString itemWords(const Entry &entry)
{
    QStringList words;
    if (entry.kind == EntryKind::Reversal)
        words += Words::tr("of entry %1").arg(entryIdText(entry.of));
    for (const std::optional<std::string> &text : {entry.reference, entry.reason}) {
        if (text && !text->empty())
            words += QString::fromStdString(*text);
    }
    return words.join(Words::tr(" · ", "between a reference and a reason"));
}

ReportTable itemTable(const Statement &statement)
{
    ReportTable table;
    table.title = Words::tr("Bookings one by one");
    table.columns = {{Words::tr("Day")},
                     {Words::tr("Entry"), true},
                     {Words::tr("Kind")},
                     {Words::tr("Reference and reason"), false, true},
                     {Words::tr("Credits"), true}};
    const TimeView view{zoneNamed(statement.timeZone), statement.knownAt};
    for (const Entry &entry : statement.items)
        table.rows += ReportRow{{dayYearText(entry.bookedAt, view), entryIdText(entry.seq), EntryWords::kind(entry),
                                 itemWords(entry), signedText(entry.amount)}};
    if (statement.itemsLeftOut > 0)
        table.note = Words::tr("And %Ln more, which the ledger lists.", nullptr,
                               int(std::min<int64_t>(statement.itemsLeftOut, INT_MAX)));
    return table;
}

ReportChart chartOf(const Statement &statement)
{
    ReportChart chart;
    chart.title = Words::tr("Credits remaining");
    chart.fromMs = statement.span.from.ms;
    chart.toMs = statement.span.to.ms;
    Credits most;
    Credits least = statement.opening;
    for (const RemainingSince &point : statement.remaining) {
        chart.points += ReportChart::Point{point.at.ms, point.remaining};
        most = std::max(most, point.remaining);
        least = std::min(least, point.remaining);
    }
    if (!chart.points.isEmpty())
        chart.points += ReportChart::Point{std::min(statement.span.to, statement.knownAt).ms, statement.closing};
    const TimeView view{zoneNamed(statement.timeZone), statement.span.from};
    chart.levels = creditTicks(most);
    chart.days = timeTicks(chart.fromMs, chart.toMs, mostDayTicks, view);
    chart.spoken =
        Words::tr("Credits remaining over time, from %1 to %2; at least %3, at most %4.")
            .arg(creditsText(statement.opening), creditsText(statement.closing), creditsText(least), creditsText(most));
    return chart;
}

QList<std::pair<QString, QString>> factsOf(const Statement &statement)
{
    const QString zone = QString::fromStdString(statement.timeZone);
    const TimeView view{zoneNamed(statement.timeZone), statement.knownAt};
    const QString made = dayYearTimeText(statement.knownAt, view);
    return {{Words::tr("Id"), QString::fromStdString(statement.org)},
            {Words::tr("Plan at the end"), planName(statement)},
            {Words::tr("From"), dayWords(statement.period.first)},
            {Words::tr("To"), dayWords(statement.period.last)},
            {Words::tr("Days end at midnight in"), zone},
            {Words::tr("As known on"), made}};
}

}

QString periodWords(const DayPeriod &period)
{
    const QLocale locale;
    if (period.isMonth())
        return Words::tr("%1 %2", "month and year: October 2026")
            .arg(locale.standaloneMonthName(period.first.month()), QString::number(period.first.year()));
    if (period.isQuarter()) {
        const QString year = QString::number(period.first.year());
        switch (period.quarter()) {
        case 1:
            return Words::tr("1st quarter %1", "year").arg(year);
        case 2:
            return Words::tr("2nd quarter %1", "year").arg(year);
        case 3:
            return Words::tr("3rd quarter %1", "year").arg(year);
        default:
            return Words::tr("4th quarter %1", "year").arg(year);
        }
    }
    if (period.first == period.last)
        return dayWords(period.first);
    return Words::tr("%1 – %2", "from day to day").arg(dayWords(period.first), dayWords(period.last));
}

QList<StatementLine> summaryLines(const Statement &statement)
{
    using Weight = ReportRow::Weight;
    QList<StatementLine> lines;
    const auto add = [&lines](const QString &name, const StatementSum &sum, Weight weight = Weight::Plain) {
        if (sum.count > 0)
            lines += StatementLine{name, sum.count, sum.credits, weight};
    };
    lines += StatementLine{Words::tr("Opening balance, %1").arg(dayWords(statement.period.first)), std::nullopt,
                           statement.opening, Weight::Total};
    for (int source = 0; source < grantSourceCount; ++source)
        add(grantedName(GrantSource(source)), statement.granted[size_t(source)]);
    add(Words::tr("Reopened for late use"), statement.reopened);
    add(Words::tr("Used"), statement.used);
    add(Words::tr("of it used before %1", "a day").arg(dayWords(statement.period.first)), statement.usedBefore,
        Weight::Part);
    add(Words::tr("Given back by reversals"), statement.reversed);
    add(Words::tr("Grants withdrawn by reversals"), statement.withdrawn);
    add(Words::tr("Adjustments"), statement.adjusted);
    add(Words::tr("Ended unused"), statement.ended);
    const QDate known = QDateTime::fromMSecsSinceEpoch(statement.knownAt.ms, zoneNamed(statement.timeZone)).date();
    lines += StatementLine{Words::tr("Closing balance, %1").arg(dayWords(std::min(statement.period.last, known))),
                           std::nullopt, statement.closing, Weight::Total};
    return lines;
}

ReportDocument statementDocument(const Statement &statement)
{
    ReportDocument document;
    document.title = Words::tr("Credit statement");
    document.subject = QString::fromStdString(statement.name.empty() ? statement.org : statement.name);
    document.period = periodWords(statement.period);
    document.status = statement.isClosed ? QString() : Words::tr("Provisional");
    document.facts = factsOf(statement);
    Credits granted;
    for (const StatementSum &sum : statement.granted)
        granted += sum.credits;
    document.figures = {{Words::tr("Opening balance"), creditsText(statement.opening)},
                        {Words::tr("Granted"), signedText(granted)},
                        {Words::tr("Used"), creditsText(statement.used.credits)},
                        {Words::tr("Closing balance"), creditsText(statement.closing)}};
    document.summary = summaryTable(statement);
    document.chart = chartOf(statement);
    const Credits used = opposite(statement.used.credits);
    if (statement.used.count > 0) {
        document.tables += useTable(Words::tr("Use by action"), Words::tr("Action"), statement.byAction, used,
                                    [&statement](const std::string &id) {
                                        const PricedAction *action = statement.program.action(id);
                                        return QString::fromStdString(action != nullptr ? action->name : id);
                                    });
        document.tables += useTable(
            Words::tr("Use by user"), Words::tr("User"), statement.byUser, used, [&statement](const std::string &id) {
                const auto name = statement.userNames.find(id);
                return QString::fromStdString(name != statement.userNames.end() ? name->second : id);
            });
        document.tables +=
            useTable(Words::tr("Use by model"), Words::tr("Model"), statement.byModel, used, [](const std::string &id) {
                return id.empty() ? Words::tr("No model") : QString::fromStdString(id);
            });
    }
    if (!statement.items.empty())
        document.tables += itemTable(statement);
    document.notesTitle = Words::tr("How to read this statement");
    document.notes = statementNotes(statement);
    document.madeAt = statement.knownAt;
    return document;
}

}
