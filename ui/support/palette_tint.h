// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/support/tokens.h"

class QWidget;

namespace tidemark
{

using PaletteChange = std::function<void(QPalette &, const Tokens &)>;

/// Gives a widget colours of its own that follow the application from light to dark. A second call replaces the first.
void tintWith(QWidget *widget, PaletteChange change);

}
