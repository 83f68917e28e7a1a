// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

class MainWindow;
class ScreenSteps;

/// The pages and dialogs of the ledger in the window: one organization of each state.
void addLedgerScreens(ScreenSteps &steps, MainWindow *window);

}
