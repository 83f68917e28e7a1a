// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

#include <functional>

namespace tidemark::bench
{

/// Scrolls the rows at sixty frames a second and drags their bar about, 3000 times or as long as `goesOn`, and reports
/// how many frames of a thousand were not there 16 ms after they were due, whatever held them up; a note says what.
void reportFrames(const QString &name, const QAbstractItemView *rows, const std::function<bool()> &goesOn = {});

}
