// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/signature/signature_check.h"
#include "core/ledger/problem.h"

namespace tidemark
{

/// What checking a ledger or an export has found, in the person's language.

/// "Entry No. 12 in the chain of northwind", "Line 34", "northwind (line 34)"; empty where no place is known.
QString problemPlaceWords(const Problem &problem);

/// What is wrong there, without the place: a sentence.
QString problemWords(ProblemKind kind);

/// What to do about it: a sentence.
QString problemAdvice(ProblemKind kind);

/// Place, what is wrong and what to do, for a banner.
QString wholeProblemWords(const Problem &problem);

/// Whose signature stands beside a file, and what it is worth: a sentence or two.
QString signatureWords(const SignatureFinding &signature);

}
