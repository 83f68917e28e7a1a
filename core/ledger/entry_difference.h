// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/ledger/problem.h"

namespace tidemark
{

/// Names in what way `found` is not the entry that the rules book in its place. The two are not
/// the same booking, or by different actors. `settling`: `booked` is what settling books.
Problem differenceOf(const Entry &booked, const Entry &found, bool settling);

/// Whether all its instants lie in the years that can be written; a forged row may hold any.
bool hasWritableInstants(const Entry &entry);

/// "an expiry of grant 2 (-14)": an entry for people.
std::string shortly(const Entry &entry);

Problem problemAt(const Entry &entry, ProblemKind kind, std::string message);

}
