// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile/reconcile_csv.h"

#include "core/exchange/reconcile/reconcile_names.h"
#include "core/exchange/tables/csv_cells.h"

namespace tidemark
{
namespace
{
void appendText(std::string &csv, std::string_view text)
{
    csv += ',';
    appendTextCell(csv, text);
}

void appendNumber(std::string &csv, int64_t number)
{
    csv += ',';
    if (number != 0)
        csv += std::to_string(number);
}

void appendCredits(std::string &csv, const std::optional<Credits> &credits)
{
    csv += ',';
    if (credits)
        credits->appendTo(csv);
}

void appendTruth(std::string &csv, bool truth)
{
    csv += truth ? ",true" : ",";
}
}

std::string reconcileCsvHeader()
{
    std::string csv = "group,cause,error,org,key,line,seq,differs,reversed,booked_later,repeated,price,file_credits,"
                      "charged";
    for (const char *side : {",file_", ",ledger_"}) {
        for (const UsageField field : usageFields)
            csv.append(side).append(usageFieldName(field));
    }
    return csv + "\r\n";
}

void appendReconcileCsv(std::string &csv, const ReconciledUsage &usage)
{
    csv += usageGroupName(usage.group);
    csv.append(",").append(usageCauseName(usage.cause));
    appendText(csv, usage.error);
    appendText(csv, usage.org);
    appendText(csv, usage.key);
    appendNumber(csv, usage.line);
    appendNumber(csv, usage.seq);
    std::string differs;
    for (const UsageField field : usage.differs)
        differs.append(differs.empty() ? "" : " ").append(usageFieldName(field));
    appendText(csv, differs);
    appendTruth(csv, usage.reversed);
    appendTruth(csv, usage.bookedLater);
    appendTruth(csv, usage.repeated);
    appendCredits(csv, usage.price);
    appendCredits(csv, usage.inFile ? usage.inFile->credits : std::nullopt);
    appendCredits(csv, usage.inLedger ? usage.inLedger->credits : std::nullopt);
    for (const std::optional<UsageSide> *side : {&usage.inFile, &usage.inLedger}) {
        for (const UsageField field : usageFields)
            appendText(csv, *side ? usageText(**side, field) : std::string());
    }
    csv += "\r\n";
}

}
