// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/query/statement.h"

namespace tidemark
{

enum class ReportFormat : quint8 { Pdf, Html };

/// "acme 2026-10.pdf": a name that every system takes, another for each organization and period (orgFileName()).
QString statementFileName(const std::string &org, const DayPeriod &period, ReportFormat format);

/// In the words of the default locale. Any thread; a PDF needs a QGuiApplication.
QByteArray statementBytes(const Statement &statement, ReportFormat format);

/// The file appears, or takes the place of an older one, only once it is whole. As statementBytes().
/// Errors: CannotOpen, IoFailed.
Result<void> writeStatement(const Statement &statement, ReportFormat format, const QString &path);

}
