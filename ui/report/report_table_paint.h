// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_page.h"

namespace tidemark
{

/// Over as many pages as it takes, with its heads on each.
void drawTable(ReportPage &page, const ReportTable &table);

}
