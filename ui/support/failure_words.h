// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"

namespace tidemark
{

/// Why something failed or was refused, and what to do about it, in the person's language and without naming the file:
/// a sentence or two.
QString causeWords(ErrorCode code);

/// `what` happened, a whole sentence that names it, and why, with the place where the error names one: "harbor.tidemark
/// could not be opened. It is not a …"
QString failureWords(const QString &what, const Error &error);

}
