// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tidemark
{

/// Ledgers opened lately, the latest first; kept in the program's settings.
QStringList recentLedgers();
void rememberLedger(const QString &path);
void forgetLedger(const QString &path);

}
