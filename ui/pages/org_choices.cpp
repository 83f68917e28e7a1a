// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/org_choices.h"

#include <QCoreApplication>

#include "core/async/ledger_service.h"
#include "core/store/org_names.h"
#include "ui/filters/choice_filter.h"

namespace tidemark
{
namespace
{

constexpr int mostListed = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::OrgChoices)
};

FilterChoice choiceOf(const OrgName &org)
{
    const QString id = QString::fromStdString(org.org);
    return {id, org.name.empty() ? id : QString::fromStdString(org.name)};
}

}

ChoiceFilter *makeOrgFilter(const std::shared_ptr<LedgerService> &service, QObject *context)
{
    auto *filter = new ChoiceFilter;
    filter->setCounted([](int count) {
        return Words::tr("%n org(s)", nullptr, count);
    });
    auto asked = std::make_shared<int>(0);
    filter->setFetch([service = service.get(), context, asked](const QString &typed, const TakeChoices &take) {
        const int generation = ++*asked;
        service
            ->read([text = typed.trimmed().toStdString()](Ledger &ledger) {
                return orgsNamed(ledger, text, mostListed);
            })
            .then(context, [asked, generation, take](const Result<std::vector<OrgName>> &orgs) {
                if (generation != *asked || !orgs)
                    return;
                QList<FilterChoice> choices;
                for (const OrgName &org : *orgs)
                    choices += choiceOf(org);
                take(choices);
            });
    });
    return filter;
}

void takeOrgs(const ChoiceFilter *filter, std::vector<std::string> &orgs, std::vector<std::string> &notOrgs)
{
    for (const QString &id : filter->values())
        (filter->isExcept() ? notOrgs : orgs).push_back(id.toStdString());
}

}
