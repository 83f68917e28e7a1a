// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/my_name.h"

#include <QSettings>

#include "core/base/system_user.h"

namespace tidemark
{
namespace
{

QString key()
{
    return QStringLiteral("desk/myName");
}

}

QString myName()
{
    const QString kept = QSettings().value(key()).toString();
    return kept.isEmpty() ? QString::fromStdString(systemUser()) : kept;
}

void setMyName(const QString &name)
{
    QSettings().setValue(key(), name.trimmed());
}

bool isMyName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.trimmed().compare(myName(), Qt::CaseInsensitive) == 0;
}

}
