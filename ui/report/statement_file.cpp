// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/statement_file.h"

#include <QSaveFile>

#include "core/base/sha256.h"
#include "ui/report/report_html.h"
#include "ui/report/report_pdf.h"
#include "ui/report/statement_document.h"

namespace tidemark
{
namespace
{

constexpr qsizetype longestName = 60;
constexpr int digestPart = 8;

/// Small letters of ASCII, digits and a few signs: what no system folds, forbids or takes for an option.
bool isPlain(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c == U'-' || c == U'_';
}

QString nameOf(const std::string &org)
{
    const QString id = QString::fromStdString(org);
    QString name;
    bool isChanged = id.startsWith(u'-');
    for (const char32_t c : id.toUcs4()) {
        if (name.size() >= longestName) {
            isChanged = true;
            break;
        }
        isChanged |= !isPlain(c);
        name += isPlain(c) || QChar::isLetterOrNumber(c) ? QString::fromUcs4(&c, 1) : QStringLiteral("_");
    }
    if (isChanged)
        name += u'~' + QString::fromStdString(toHex(sha256(org))).left(digestPart);
    return name.startsWith(u'-') ? u'_' + name : name;
}

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
    return nameOf(org) + u' ' + periodOf(period)
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
    QSaveFile file(path);
    const auto failed = [&](ErrorCode code) {
        return fail(code, path.toStdString() + ": " + file.errorString().toStdString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(ErrorCode::CannotOpen);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(ErrorCode::IoFailed);
    return {};
}

}
