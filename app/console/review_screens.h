// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

class MainWindow;
class ScreenSteps;
class WindowRegistry;

/// An export of the window's ledger under review, a broken one, and the page that lists both.
void addReviewScreens(ScreenSteps &steps, WindowRegistry &windows, MainWindow *window);

}
