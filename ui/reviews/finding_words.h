// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/program.h"
#include "core/review/findings.h"
#include "ui/support/icons.h"

namespace tidemark
{

/// A finding as people read it: what it is, and what is known of it.
struct FindingWords {
    QString title;
    QString detail;
};
FindingWords findingWords(const Finding &finding, const ProgramCatalog &programs);

/// "Ran dry", "Refusals"
QString findingKindWords(FindingKind kind);
IconId findingIcon(FindingKind kind);

}
