// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark
{

/// Why a row or a file of an import could not be read, in the person's language. `message`: the English sentence of
/// the import's report and of rejects.csv, which keep nothing else; one that is not known here stays as it is.
QString rowProblemWords(const std::string &message);

}
