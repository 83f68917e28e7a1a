// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "ui/report/report_document.h"

namespace tidemark
{

/// Within an HTML page, whose style it takes its colours from.
QByteArray chartSvg(const ReportChart &chart);

}
