// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark
{

/// What whoever sits here is called as the owner of accounts: the system's user, until setMyName().
QString myName();
/// Kept in the settings.
void setMyName(const QString &name);
bool isMyName(const QString &name);

}
