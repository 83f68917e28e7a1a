// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

class LedgerView;
class ScreenSteps;

/// The programs, a new version of one with its preview, and organizations about to be moved.
void addProgramScreens(ScreenSteps &steps, LedgerView *view);

}
