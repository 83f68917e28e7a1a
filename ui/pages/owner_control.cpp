// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/owner_control.h"

#include <QCoreApplication>

#include "ui/widgets/segmented_control.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::OwnerControl)
};

}

SegmentedControl *makeOwnerControl()
{
    auto *control = new SegmentedControl;
    control->setAccessibleName(Words::tr("Whose accounts"));
    control->addSegment(Words::tr("All accounts"));
    control->addSegment(Words::tr("My accounts"));
    return control;
}

}
