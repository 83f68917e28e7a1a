// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reconcile_words.h"

#include <QCoreApplication>

#include "core/exchange/reconcile/reconcile_names.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ReconcileWords)
};

QString causeOf(const ReconciledUsage &usage)
{
    switch (usage.cause) {
    case UsageCause::None:
        break;
    case UsageCause::Refused:
        if (usage.error == errorName(ErrorCode::UserInactive))
            return Words::tr("The ledger refused it: the user was inactive.");
        if (usage.error == errorName(ErrorCode::UserLimitReached))
            return Words::tr("The ledger refused it: the user's limit was reached.");
        return Words::tr("The ledger refused it: there were not enough credits.");
    case UsageCause::UnknownOrg:
        return Words::tr("The ledger has no such organization.");
    case UsageCause::UnknownUser:
        return Words::tr("The ledger has no such user.");
    case UsageCause::UnknownAction:
        return Words::tr("The program has no such action.");
    case UsageCause::NeverBooked:
        return Words::tr("It was never booked.");
    case UsageCause::OrgNotInFile:
        return Words::tr("The file does not name the organization.");
    case UsageCause::NoKey:
        return Words::tr("It has no key: it was recorded at a desk.");
    case UsageCause::NotInFile:
        return Words::tr("The file has no row with its key.");
    }
    return {};
}

QString sideWords(const UsageSide &side, UsageField field)
{
    if (field == UsageField::At)
        return dayYearTimeText(side.at);
    const std::string text = usageText(side, field);
    return text.empty() ? Words::tr("nothing", "what a cell says") : QString::fromStdString(text);
}

QString fieldWords(UsageField field)
{
    switch (field) {
    case UsageField::At:
        return Words::tr("Time: %1 in the file, %2 in the ledger.");
    case UsageField::User:
        return Words::tr("User: %1 in the file, %2 in the ledger.");
    case UsageField::Action:
        return Words::tr("Action: %1 in the file, %2 in the ledger.");
    case UsageField::Model:
        return Words::tr("Model: %1 in the file, %2 in the ledger.");
    case UsageField::Asset:
        return Words::tr("Asset: %1 in the file, %2 in the ledger.");
    case UsageField::Source:
        return Words::tr("Source: %1 in the file, %2 in the ledger.");
    }
    return {};
}

QString priceWords(const ReconciledUsage &usage)
{
    const Credits charged = usage.inLedger->credits.value_or(Credits());
    const std::optional<Credits> &stated = usage.inFile->credits;
    if (usage.price && *usage.price != charged)
        return Words::tr("Charged %1; by the rate card it costs %2.")
            .arg(creditsText(charged), creditsText(*usage.price));
    return Words::tr("Charged %1; by the file it costs %2.")
        .arg(creditsText(charged), creditsText(stated.value_or(Credits())));
}

}

QString groupWords(UsageGroup group)
{
    switch (group) {
    case UsageGroup::Same:
        return Words::tr("In both");
    case UsageGroup::PricedDifferently:
        return Words::tr("Priced differently");
    case UsageGroup::SaidDifferently:
        return Words::tr("Said differently");
    case UsageGroup::OnlyInFile:
        return Words::tr("Only in the file");
    case UsageGroup::OnlyInLedger:
        return Words::tr("Only in the ledger");
    case UsageGroup::Free:
        return Words::tr("Free");
    }
    return {};
}

QString reasonWords(const ReconciledUsage &usage)
{
    QStringList sentences;
    if (usage.group == UsageGroup::PricedDifferently)
        sentences += priceWords(usage);
    for (const UsageField field : usage.differs)
        sentences += fieldWords(field).arg(sideWords(*usage.inFile, field), sideWords(*usage.inLedger, field));
    if (usage.cause != UsageCause::None)
        sentences += causeOf(usage);
    if (usage.reversed)
        sentences += Words::tr("It was reversed since.");
    if (usage.bookedLater)
        sentences += Words::tr("It was refused first, and charged later.");
    if (usage.repeated)
        sentences += Words::tr("A row before it has the same key.");
    return sentences.join(u' ');
}

}
