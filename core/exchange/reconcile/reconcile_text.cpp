// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile/reconcile_text.h"

#include "core/exchange/reconcile/reconcile_names.h"

namespace tidemark
{
namespace
{
std::string sumText(const std::optional<Credits> &sum)
{
    return sum ? sum->toString() : "out of range";
}

std::string causeText(const ReconciledUsage &usage)
{
    switch (usage.cause) {
    case UsageCause::None:
        return {};
    case UsageCause::Refused:
        return "the ledger refused it: " + usage.error;
    case UsageCause::UnknownOrg:
        return "the ledger has no such organization";
    case UsageCause::UnknownUser:
        return "the ledger has no such user";
    case UsageCause::UnknownAction:
        return "the program has no such action";
    case UsageCause::NeverBooked:
        return "never booked";
    case UsageCause::OrgNotInFile:
        return "the file does not name the organization";
    case UsageCause::NoKey:
        return "it has no key: recorded at a desk";
    case UsageCause::NotInFile:
        return "the file has no row with its key";
    }
    return {};
}

/// The two sides' words on a field: "Flux in the file, GPT1-HQ in the ledger".
std::string differenceText(const ReconciledUsage &usage, UsageField field)
{
    const auto said = [&](const std::optional<UsageSide> &side) {
        const std::string text = usageText(*side, field);
        return text.empty() ? std::string("nothing") : text;
    };
    return std::string(usageFieldName(field)) + ": " + said(usage.inFile) + " in the file, " + said(usage.inLedger)
        + " in the ledger";
}

std::string rowText(const ReconciledUsage &usage)
{
    const UsageSide &side = usage.inFile ? *usage.inFile : *usage.inLedger;
    std::string text = "  " + usage.org;
    if (usage.line != 0)
        text += ", line " + std::to_string(usage.line);
    if (usage.seq != 0)
        text += ", entry " + std::to_string(usage.seq);
    text += ", " + side.at.toString() + ", " + side.user + ", " + side.action;
    text += side.model.empty() ? "" : " with " + side.model;
    if (usage.inLedger && usage.inLedger->credits && usage.cause != UsageCause::Refused)
        text += "; charged " + usage.inLedger->credits->toString();
    if (usage.price && usage.group != UsageGroup::SaidDifferently)
        text += (usage.inLedger && usage.cause == UsageCause::None ? "; by the rate card " : "; would cost ")
            + usage.price->toString();
    if (usage.inFile && usage.inFile->credits)
        text += "; by the file " + usage.inFile->credits->toString();
    for (const UsageField field : usage.differs)
        text += "; " + differenceText(usage, field);
    if (usage.cause != UsageCause::None)
        text += "; " + causeText(usage);
    text += usage.reversed ? "; reversed since" : "";
    text += usage.bookedLater ? "; refused first, charged later" : "";
    text += usage.repeated ? "; a row before it has the same key" : "";
    return text + '\n';
}

std::string groupText(const ReconcileReport &report, UsageGroup group, const char *title)
{
    std::string text;
    for (const ReconciledUsage &usage : report.firstOf(group))
        text += rowText(usage);
    if (text.empty())
        return text;
    const int64_t more = report.of(group).count - static_cast<int64_t>(report.firstOf(group).size());
    if (more > 0)
        text += "  … and " + std::to_string(more) + " more\n";
    return std::string("\n") + title + ":\n" + text;
}

std::string summaryText(const ReconcileReport &report)
{
    std::string text;
    const auto line = [&text](const char *what, int64_t count, const std::string &more = {}) {
        const std::string number = std::to_string(count);
        text += "  ";
        text += what;
        text += std::string(24 - std::char_traits<char>::length(what) + 10 - std::min<size_t>(number.size(), 9), ' ');
        text += number + more + '\n';
    };
    const auto of = [&report](UsageGroup group) -> const ReconcileReport::Total & {
        return report.of(group);
    };
    line("the same", of(UsageGroup::Same).count);
    const auto sum = [&of](UsageGroup group, const char *what) {
        return of(group).count == 0 ? std::string() : ", " + sumText(of(group).credits.value()) + what;
    };
    line("priced differently", of(UsageGroup::PricedDifferently).count,
         sum(UsageGroup::PricedDifferently, " credits charged beyond the price"));
    line("said differently", of(UsageGroup::SaidDifferently).count);
    line("only in the file", of(UsageGroup::OnlyInFile).count,
         sum(UsageGroup::OnlyInFile, " credits; the ledger refused ")
             + (of(UsageGroup::OnlyInFile).count > 0 ? std::to_string(report.refused) : std::string()));
    line("only in the ledger", of(UsageGroup::OnlyInLedger).count, sum(UsageGroup::OnlyInLedger, " credits"));
    if (of(UsageGroup::Free).count > 0)
        line("free, nothing to book", of(UsageGroup::Free).count);
    if (report.unreadable > 0)
        line("could not be read", report.unreadable);
    if (report.repeated > 0)
        line("with a key met before", report.repeated);
    if (report.reversed > 0)
        line("reversed since", report.reversed);
    if (report.outside > 0)
        line("not asked for", report.outside);
    return text;
}

}

std::string reconcileText(const ReconcileReport &report)
{
    std::string text = std::to_string(report.rows) + (report.rows == 1 ? " row" : " rows") + " in the file, "
        + std::to_string(report.entries) + (report.entries == 1 ? " use" : " uses") + " in the ledger";
    if (report.from && report.to)
        text += ", that occurred from " + report.from->toString() + " to " + report.to->toString();
    text += report.agrees() ? ": all agree\n" : "\n";
    text += summaryText(report);
    for (const std::string &column : report.unknownColumns)
        text += "the column \"" + column + "\" is not known and was left out\n";
    text += groupText(report, UsageGroup::PricedDifferently, "Priced differently");
    text += groupText(report, UsageGroup::SaidDifferently, "Said differently");
    text += groupText(report, UsageGroup::OnlyInFile, "Only in the file");
    text += groupText(report, UsageGroup::OnlyInLedger, "Only in the ledger");
    for (const UnreadableRow &row : report.firstUnreadable)
        text += "Could not be read: " + row.file + ", line " + std::to_string(row.line) + ": " + row.message + '\n';
    return text;
}

}
