// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_filters.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSignalBlocker>

#include "core/async/ledger_service.h"
#include "core/domain/page.h"
#include "core/models/model_values.h"
#include "core/models/orgs_model.h"
#include "core/store/accounts.h"
#include "ui/filters/choice_filter.h"
#include "ui/filters/date_filter.h"
#include "ui/pages/owner_control.h"
#include "ui/support/my_name.h"
#include "ui/widgets/segmented_control.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::AccountFilters)
};

using Part = std::vector<std::string> AccountChoices::*;

QList<FilterChoice> choicesOf(const std::vector<std::string> &texts, const QString &typed)
{
    QList<FilterChoice> choices;
    for (const std::string &text : texts) {
        if (const QString words = toText(text); words.contains(typed, Qt::CaseInsensitive))
            choices += FilterChoice{words, words};
    }
    return choices;
}

ChoiceFilter *makeFilter(const std::shared_ptr<LedgerService> &service, QObject *page, Part part)
{
    auto *filter = new ChoiceFilter;
    auto asked = std::make_shared<int>(0);
    filter->setFetch([service = service.get(), page, asked, part](const QString &typed, const TakeChoices &take) {
        const int generation = ++*asked;
        service
            ->read([](Ledger &ledger) {
                return accountChoices(ledger);
            })
            .then(page, [asked, generation, take, part, typed](const Result<AccountChoices> &choices) {
                if (generation == *asked && choices)
                    take(choicesOf((*choices).*part, typed.trimmed()));
            });
    });
    return filter;
}

void takeValues(const ChoiceFilter *filter, std::vector<std::string> &wanted, std::vector<std::string> &unwanted)
{
    for (const QString &value : filter->values())
        (filter->isExcept() ? unwanted : wanted).push_back(value.toStdString());
}

QDate dateOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms).date();
}

}

AccountFilters::AccountFilters(const std::shared_ptr<LedgerService> &service, QObject *page, const Add &add)
    : m_whose(makeOwnerControl())
    , m_owner(makeFilter(service, page, &AccountChoices::owners))
    , m_tags(makeFilter(service, page, &AccountChoices::tags))
    , m_renewal(new DateFilter(DateFilter::Offers::Future))
{
    m_owner->setCounted([](int count) {
        return Words::tr("%n owners", nullptr, count);
    });
    m_tags->setCounted([](int count) {
        return Words::tr("%n tags", nullptr, count);
    });
    add(OrgsModel::OwnerColumn, QStringLiteral("owner"), m_owner);
    add(OrgsModel::TagsColumn, QStringLiteral("tags"), m_tags);
    add(OrgsModel::RenewalColumn, QStringLiteral("renewal"), m_renewal);
    QObject::connect(m_owner, &FilterEditor::changed, page, [this] {
        showWhose();
    });
    QObject::connect(m_whose, &SegmentedControl::currentIndexChanged, page, [this](int whose) {
        if (whose == MyAccounts)
            m_owner->setValues({myName()});
        else
            m_owner->clear();
    });
}

void AccountFilters::showWhose()
{
    const QStringList owners = m_owner->values();
    const bool mine = owners.size() == 1 && isMyName(owners.front()) && !m_owner->isExcept();
    const QSignalBlocker blocker(m_whose);
    m_whose->setCurrentIndex(mine ? MyAccounts : AllAccounts);
}

void AccountFilters::putInto(OrgFilter &filter) const
{
    takeValues(m_owner, filter.owners, filter.notOwners);
    takeValues(m_tags, filter.tags, filter.notTags);
    const TimeRange renewal = m_renewal->range();
    if (renewal.from)
        filter.renewsFrom = toDay(dateOf(*renewal.from));
    if (renewal.until)
        filter.renewsTo = toDay(dateOf({renewal.until->ms - 1}));
}

SegmentedControl *AccountFilters::ownerControl() const
{
    return m_whose;
}

}
