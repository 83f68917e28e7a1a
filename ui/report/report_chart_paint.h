// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_page.h"

namespace tidemark
{

/// Time runs from left to right, whatever the language.
void drawChart(ReportPage &page, const ReportChart &chart);

}
