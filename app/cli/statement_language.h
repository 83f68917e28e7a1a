// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark
{

/// Makes this the language of documents, and of their figures and days: "de", "en_GB"; empty: the system's, or English
/// where it has no language that there are words in. False where there are no words in it.
bool useLanguage(const QString &name);

}
