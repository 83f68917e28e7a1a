// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/progress_line.h"
#include "core/exchange/portable/chain_diff.h"
#include "core/ledger/entry_difference.h"

namespace tidemark
{
namespace
{
constexpr int64_t wholeBar = 1000;

std::string remaining(const std::optional<Credits> &credits)
{
    return credits ? credits->toString() : "not there";
}

/// "3 charges (-12)"
std::string sumOf(int64_t count, const CreditsSum &credits)
{
    if (count == 0)
        return "none";
    return std::to_string(count) + " (" + (credits.value() ? credits.value()->toString() : "out of range") + ")";
}

/// What the entries from where they differ on come to, those that change credits.
void printWhy(const OrgDifference &org)
{
    if (org.parts != 0 && !org.entries.empty() && org.entries.front().a && org.entries.front().b)
        std::printf("    entry %lld is %s in A, %s in B\n", static_cast<long long>(org.parts),
                    shortly(*org.entries.front().a).c_str(), shortly(*org.entries.front().b).c_str());
    for (const KindDifference &kind : org.kinds) {
        const std::string name(kind.source ? grantSourceName(*kind.source) : entryKindName(kind.kind));
        if (kind.creditsInA != kind.creditsInB)
            std::printf("    %s%s: %s in A, %s in B\n", name.c_str(), kind.source ? " grants" : "",
                        sumOf(kind.countInA, kind.creditsInA).c_str(), sumOf(kind.countInB, kind.creditsInB).c_str());
    }
}

void print(const ChainDiff &diff)
{
    for (const OrgDifference &org : diff.orgs) {
        std::printf("%s:", org.org.c_str());
        if (org.parts != 0)
            std::printf(" the chains part at entry %lld;", static_cast<long long>(org.parts));
        if (org.onlyInA != 0)
            std::printf(" only in A: %lld;", static_cast<long long>(org.onlyInA));
        if (org.onlyInB != 0)
            std::printf(" only in B: %lld;", static_cast<long long>(org.onlyInB));
        const char *same = org.remainingInA == org.remainingInB ? "the same, " : "";
        std::printf(" remaining %s%s", same, remaining(org.remainingInA).c_str());
        if (org.remainingInA != org.remainingInB)
            std::printf(" in A, %s in B", remaining(org.remainingInB).c_str());
        std::printf("\n");
        printWhy(org);
    }
    if (diff.isEqual())
        std::printf("equal: %lld entries\n", static_cast<long long>(diff.entriesInA));
}

int diff(const std::string &pathA, const std::string &pathB, bool asJson)
{
    const Result<std::unique_ptr<ChainReader>> a = ChainReader::open(pathA);
    if (!a)
        return failCommand(QString::fromStdString(a.error().detail));
    const Result<std::unique_ptr<ChainReader>> b = ChainReader::open(pathB);
    if (!b)
        return failCommand(QString::fromStdString(b.error().detail));
    Result<ChainDiff> found;
    {
        ProgressLine line;
        DiffOptions options;
        options.progress = [&line](double part) {
            line.show("Comparing", static_cast<int64_t>(part * wholeBar), wholeBar);
            return true;
        };
        found = diffChains(**a, **b, options);
    }
    if (!found)
        return failCommand(QString::fromStdString(found.error().detail));
    if (asJson)
        std::printf("%s\n", diffJson(*found).c_str());
    else
        print(*found);
    return found->isEqual() ? Done : SomethingRefused;
}
}

int diffCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Compares two ledgers or portable exports, entry by entry: entries that only one of them has, the first "
        "entry where two chains part, and organizations whose remaining credits differ, and why.\n\n"
        "Exit status: 0 equal; 1 different; 2 a file cannot be read."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print the differences as JSON."));
    parser.addOption(json);
    parser.addPositionalArgument(QStringLiteral("A"), QStringLiteral("A ledger or a portable export."));
    parser.addPositionalArgument(QStringLiteral("B"), QStringLiteral("The one to compare it with."));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return failCommand(QStringLiteral("use \"diff [--json] A B\"."));
    return diff(files.at(0).toStdString(), files.at(1).toStdString(), parser.isSet(json));
}

}
