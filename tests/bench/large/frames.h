// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

#include <functional>

namespace tidemark::bench
{

/// Scrolls the rows and drags their bar about, as long as `goesOn` and 5000 times at least, and reports how many of a
/// thousand frames took longer than a sixtieth of a second; a note says what the slow ones spent their time on.
void reportFrames(const QString &name, const QAbstractItemView *rows, const std::function<bool()> &goesOn = {});

}
