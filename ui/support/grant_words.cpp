// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/grant_words.h"

#include <QCoreApplication>

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::WhyWords)
};

}

QString grantSourceWords(GrantSource source)
{
    switch (source) {
    case GrantSource::Subscription:
        return Words::tr("Plan");
    case GrantSource::Upgrade:
        return Words::tr("Upgrade");
    case GrantSource::Trial:
        return Words::tr("Trial");
    case GrantSource::Topup:
        return Words::tr("Top-up");
    case GrantSource::Promotional:
        return Words::tr("Grant");
    case GrantSource::Adjustment:
        return Words::tr("Adjustment");
    case GrantSource::Refund:
        return Words::tr("Refund");
    }
    return {};
}

}
