// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "ui/report/report_document.h"

namespace tidemark
{

/// On A4, or on Letter where the default locale's country uses that; fonts within. The same document gives the same
/// bytes. Any thread, where there is a QGuiApplication.
QByteArray reportPdf(const ReportDocument &document);

}
