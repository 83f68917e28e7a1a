// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace tidemark
{

class ScreenChoice;
class WindowRegistry;

/// Draws the windows and dialogs of a ledger to PNG files in the folder, and ends the program. `ledger` empty: the demo
/// ledger.
void renderScreens(QApplication &application, WindowRegistry &windows, const QString &folder, const QString &ledger,
                   const ScreenChoice &choice);

}
