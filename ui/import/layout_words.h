// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/backend/source_layout.h"

namespace tidemark
{

/// How files to import are written, in the person's language.
QString fieldWords(ExportField field);
QString exportFileWords(ExportFile file);
QString encodingWords(TextEncoding encoding);
QString separatorWords(char separator);
QString decimalWords(DecimalSign decimal);
QString timeFormWords(TimeForm form);

/// What the program reads in a cell; empty where it cannot be read.
QString readAsWords(const SourceLayout &layout, ExportField field, const std::string &cell);

}
