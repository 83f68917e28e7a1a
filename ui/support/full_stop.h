// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark
{

/// A sentence that ends with a date or a name: with one full stop, where these bring their own ("am 28. Nov.").
inline QString withOneFullStop(QString sentence)
{
    if (sentence.endsWith(QLatin1String("..")))
        sentence.chop(1);
    return sentence;
}

}
