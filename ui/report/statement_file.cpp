// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/statement_file.h"

#include "core/exchange/bytes/output_file.h"
#include "ui/report/org_file_name.h"
#include "ui/report/report_html.h"
#include "ui/report/report_pdf.h"
#include "ui/report/statement_document.h"

namespace tidemark
{
namespace
{

QString periodOf(const DayPeriod &period)
{
    if (period.isMonth())
        return period.first.toString(QStringLiteral("yyyy-MM"));
    if (period.isQuarter())
        return QStringLiteral("%1-Q%2").arg(period.first.year(), 4, 10, QLatin1Char('0')).arg(period.quarter());
    // As ISO 8601 writes an interval where there can be no slash: the same in every language.
    const QString day = QStringLiteral("yyyy-MM-dd");
    return period.first.toString(day) + QStringLiteral("--") + period.last.toString(day);
}

}

QString statementFileName(const std::string &org, const DayPeriod &period, ReportFormat format)
{
    return orgFileName(org) + u' ' + periodOf(period)
        + (format == ReportFormat::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".html"));
}

QByteArray statementBytes(const Statement &statement, ReportFormat format)
{
    const ReportDocument document = statementDocument(statement);
    return format == ReportFormat::Pdf ? reportPdf(document) : reportHtml(document);
}

Result<void> writeStatement(const Statement &statement, ReportFormat format, const QString &path)
{
    const QByteArray bytes = statementBytes(statement, format);
    const std::unique_ptr<QFileDevice> file = outputFile(path);
    if (!file->open(QIODevice::WriteOnly) || !writeOutput(*file, {bytes.constData(), static_cast<size_t>(bytes.size())})
        || !finishOutput(*file))
        return tl::unexpected(outputError(*file));
    return {};
}

}
