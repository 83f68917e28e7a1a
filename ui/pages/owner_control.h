// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark
{

class SegmentedControl;

enum OwnerChoice { AllAccounts, MyAccounts };

/// "All accounts | My accounts".
SegmentedControl *makeOwnerControl();

}
