// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

/// Before anything of libsodium is used; from any thread, and as often as one likes.
void startCryptography();

}
