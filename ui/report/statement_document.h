// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/query/statement.h"
#include "ui/report/report_document.h"

namespace tidemark
{

/// "October 2026", "3rd quarter 2026", "1 – 15 Oct 2026"
QString periodWords(const DayPeriod &period);

/// A row of a statement's summary, as a preview shows it too.
struct StatementLine {
    QString name;
    std::optional<int64_t> count; ///< of bookings
    Credits credits;
    ReportRow::Weight weight = ReportRow::Weight::Plain;
};
/// From the opening to the closing balance; sorts of bookings of which there were none are left out.
QList<StatementLine> summaryLines(const Statement &statement);

/// In the words of the default locale. Any thread.
ReportDocument statementDocument(const Statement &statement);

}
