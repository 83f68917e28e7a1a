// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/query/statement.h"

namespace tidemark
{

/// What a statement's reader could wonder about, plainly: when bookings count, usage that arrived late, what was
/// reopened and reversed. Whole sentences.
QStringList statementNotes(const Statement &statement);

}
