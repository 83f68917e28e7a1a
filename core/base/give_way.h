// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

/// From now on the calling thread, and those that it starts, get a core only where nobody waits for another: alone on
/// a machine they are as fast as before, beside a window they hold up no frame.
void giveWay();

}
