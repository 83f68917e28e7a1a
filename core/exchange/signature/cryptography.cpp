// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/cryptography.h"

#include <sodium.h>

#include "core/base/law.h"

namespace tidemark
{

void startCryptography()
{
    static const int started = sodium_init();
    TIDEMARK_LAW(started >= 0, "cryptography is available");
}

}
