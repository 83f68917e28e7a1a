// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "ui/report/report_document.h"

namespace tidemark
{

/// One file that needs no other: style, chart and all. Text of people is escaped. In the default locale's language.
/// Any thread.
QByteArray reportHtml(const ReportDocument &document);

}
