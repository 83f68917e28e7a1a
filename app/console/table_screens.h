// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

class LedgerView;
class MainWindow;
class ScreenSteps;

/// What is done with lists: filters, saved views, the palette, and bookings for many.
void addTableScreens(ScreenSteps &steps, MainWindow *window);

}
