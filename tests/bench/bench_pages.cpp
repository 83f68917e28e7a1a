// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

namespace tidemark::bench
{

void benchPages(const QString &)
{
}

}
