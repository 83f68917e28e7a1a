// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/give_way.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace tidemark
{

void giveWay()
{
#ifdef Q_OS_LINUX
    // There it is of the calling thread alone; Qt's priorities do nothing.
    constexpr int niceness = 10;
    (void)setpriority(PRIO_PROCESS, 0, niceness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

}
