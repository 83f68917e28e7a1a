// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

class ScreenSteps;
class WindowRegistry;

/// What no finished ledger shows: what cannot be opened, an empty ledger, an import on its way and its report with
/// refused rows, what the window says after a booking, and a ledger that may only be read. All in a folder that goes.
void addStateScreens(ScreenSteps &steps, WindowRegistry &windows);

}
