// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entry_filters.h"

#include "core/models/entries_model.h"
#include "core/models/entry_words.h"
#include "ui/filters/choice_filter.h"
#include "ui/filters/date_filter.h"
#include "ui/filters/range_filter.h"
#include "ui/pages/org_choices.h"
#include "ui/support/icons.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::EntryFilters)
};

/// As people look for them: what moves credits comes first. Grants are listed by where they come from.
constexpr EntryKind kinds[] = {
    EntryKind::Charge,         EntryKind::AssetCreated,   EntryKind::Refusal,    EntryKind::Adjustment,
    EntryKind::Reversal,       EntryKind::Expiry,         EntryKind::Reopening,  EntryKind::PlanChanged,
    EntryKind::TrialConverted, EntryKind::ProgramChanged, EntryKind::LimitSet,   EntryKind::DefaultLimitSet,
    EntryKind::ThresholdSet,   EntryKind::AssetUpdated,   EntryKind::OrgCreated, EntryKind::UserCreated,
    EntryKind::UserUpdated,
};

QString kindId(EntryKind kind)
{
    return QString::fromUtf8(entryKindName(kind).data(), qsizetype(entryKindName(kind).size()));
}

QString sourceId(GrantSource source)
{
    return u"grant:" + QString::fromUtf8(grantSourceName(source).data(), qsizetype(grantSourceName(source).size()));
}

QList<FilterChoice> kindChoices()
{
    QList<FilterChoice> choices;
    for (const EntryKind kind : kinds)
        choices += FilterChoice{kindId(kind), EntryWords::kind(kind)};
    qsizetype at = 3;
    for (int source = 0; source < grantSourceCount; ++source) {
        Entry grant;
        grant.kind = EntryKind::Grant;
        grant.source = GrantSource(source);
        choices.insert(at++,
                       FilterChoice{sourceId(*grant.source), Words::tr("Grant: %1").arg(EntryWords::kind(grant))});
    }
    return choices;
}

const std::pair<EntryState, const char *> states[] = {
    {EntryState::Booked, "booked"}, {EntryState::Refused, "refused"}, {EntryState::Reversed, "reversed"}};

}

EntryFilters::EntryFilters(const std::shared_ptr<LedgerService> &service, QObject *context, const Add &add)
    : EntryFilters(makeOrgFilter(service, context), add)
{
}

EntryFilters::EntryFilters(ChoiceFilter *orgs, const Add &add)
    : m_entry(new RangeFilter)
    , m_time(new DateFilter)
    , m_orgs(orgs)
    , m_kind(new ChoiceFilter)
    , m_what(new TextFilter)
    , m_user(new TextFilter)
    , m_amount(new RangeFilter)
    , m_balance(new RangeFilter)
    , m_state(new ChoiceFilter)
    , m_model(new TextFilter)
    , m_asset(new TextFilter)
    , m_actor(new TextFilter)
{
    m_kind->setChoices(kindChoices());
    m_kind->setCounted([](int count) {
        return Words::tr("%n kind(s)", nullptr, count);
    });
    m_state->setChoices({{QStringLiteral("booked"), Words::tr("Booked"), icon(IconId::Check)},
                         {QStringLiteral("refused"), Words::tr("Refused"), icon(IconId::Refused)},
                         {QStringLiteral("reversed"), Words::tr("Reversed"), icon(IconId::Reverse)}});
    add(EntriesModel::EntryColumn, QStringLiteral("entry"), m_entry);
    add(EntriesModel::TimeColumn, QStringLiteral("time"), m_time);
    add(EntriesModel::OrgColumn, QStringLiteral("org"), m_orgs);
    add(EntriesModel::KindColumn, QStringLiteral("kind"), m_kind);
    add(EntriesModel::WhatColumn, QStringLiteral("what"), m_what);
    add(EntriesModel::UserColumn, QStringLiteral("user"), m_user);
    add(EntriesModel::AmountColumn, QStringLiteral("amount"), m_amount);
    add(EntriesModel::BalanceColumn, QStringLiteral("left-after"), m_balance);
    add(EntriesModel::StateColumn, QStringLiteral("state"), m_state);
    add(EntriesModel::ModelColumn, QStringLiteral("model"), m_model);
    add(EntriesModel::AssetColumn, QStringLiteral("asset"), m_asset);
    add(EntriesModel::ActorColumn, QStringLiteral("actor"), m_actor);
}

EntryFilter EntryFilters::filter() const
{
    EntryFilter filter;
    takeOrgs(m_orgs, filter.orgs, filter.notOrgs);
    const QStringList wanted = m_kind->allowed();
    for (const EntryKind kind : kinds) {
        if (wanted.contains(kindId(kind)))
            filter.kinds.push_back(kind);
    }
    for (int source = 0; source < grantSourceCount; ++source) {
        if (wanted.contains(sourceId(GrantSource(source))))
            filter.sources.push_back(GrantSource(source));
    }
    const QStringList stand = m_state->allowed();
    for (const auto &[state, id] : states) {
        if (stand.contains(QLatin1String(id)))
            filter.states.push_back(state);
    }
    filter.ids = m_entry->ids();
    filter.booked = m_kind->excludesAll() || m_state->excludesAll() ? DateFilter::noTime() : m_time->range();
    filter.amount = m_amount->range();
    filter.balance = m_balance->range();
    filter.whatText = m_what->text();
    filter.userText = m_user->text();
    filter.modelText = m_model->text();
    filter.assetText = m_asset->text();
    filter.actorText = m_actor->text();
    return filter;
}

}
