// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

struct SignatureFinding;

/// Says on standard error who signed a file, where that is known.
void saySigner(const SignatureFinding &signature);

}
