// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/action_price.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/ledger/calculator.h"
#include "ui/dialogs/balance_rows.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/support/error_words.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ActionPrice)
};

QString orgWords(const OrgSubject &subject)
{
    return QString::fromStdString(subject.figures.name.empty() ? subject.figures.org : subject.figures.name);
}

QString refusalOf(const Error &error, const OrgBalance &now, const UserBalance *user, const OrgSubject &subject)
{
    if (error.code == ErrorCode::InsufficientCredits)
        return Words::tr("Refused: %1 has %2 left.", "organization, 12.5 credits")
            .arg(orgWords(subject), creditsUnitText(now.remaining));
    if (error.code == ErrorCode::UserLimitReached && user != nullptr && user->limit)
        return Words::tr("Refused: %1 has %2 left of %3.", "user, 14.0, 60")
            .arg(subject.userWords(user->user), creditsText(*user->left),
                 creditsText(*user->limit, Fraction::AsNeeded));
    if (error.code == ErrorCode::UserInactive && user != nullptr)
        return Words::tr("Refused: %1 is inactive.", "user").arg(subject.userWords(user->user));
    return errorWords(error);
}

QString lowOf(const OrgBalance &before, const OrgBalance &after, const UserBalance *user, const OrgSubject &subject)
{
    if (before.state != CreditState::Ok)
        return Words::tr("Low: %1 has %2 left, its threshold is %3.", "organization, 42.5 credits, 50")
            .arg(orgWords(subject), creditsUnitText(before.remaining),
                 creditsText(before.threshold, Fraction::AsNeeded));
    if (after.state != CreditState::Ok)
        return Words::tr("Low: %1 left after this, the threshold is %2.", "34.5 credits, 50")
            .arg(creditsUnitText(after.remaining), creditsText(after.threshold, Fraction::AsNeeded));
    if (user != nullptr && isLow(*user))
        return Words::tr("Low: %1 has %2 left of %3 after this.", "user, 6.0, 60")
            .arg(subject.userWords(user->user), creditsText(*user->left),
                 creditsText(*user->limit, Fraction::AsNeeded));
    return {};
}

}

CreditsFieldValue actionPrice(const std::vector<Preview> &previews, const OrgSubject &subject, const std::string &user)
{
    CreditsFieldValue value;
    value.count = int(previews.size());
    value.each = previews.front().answer.cost.value_or(Credits());
    value.price = Credits::fromThousandths(value.each.thousandths() * value.count);
    const auto refused = std::find_if(previews.begin(), previews.end(), [](const Preview &preview) {
        return preview.answer.error.has_value();
    });
    if (refused != previews.end()) {
        value.state = CreditsFieldState::Refused;
        value.message = refusalOf(*refused->answer.error, previews.front().before,
                                  balanceOf(previews.front().before.users, user), subject);
        return value;
    }
    const OrgBalance &after = previews.back().after;
    if (value.price.isZero()) {
        value.message = Words::tr("Free, whatever is left.");
        return value;
    }
    value.message = lowOf(previews.front().before, after, balanceOf(after.users, user), subject);
    value.state = value.message.isEmpty() ? CreditsFieldState::Ok : CreditsFieldState::Low;
    if (value.message.isEmpty())
        value.message = Words::tr("%1 left after this.", "312.0 credits").arg(creditsUnitText(after.remaining));
    return value;
}

}
