// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

#include "core/domain/page.h"

class QObject;

namespace tidemark
{

class ChoiceFilter;
class DateFilter;
class FilterEditor;
class LedgerService;
class RangeFilter;
class TextFilter;

/// The filters of a table of entries: an editor for each column, and what they say together.
class EntryFilters
{
public:
    using Add = std::function<void(int column, const QString &id, FilterEditor *editor)>;
    /// `add` takes the editors. Answers that come after `context` is gone are dropped.
    EntryFilters(const std::shared_ptr<LedgerService> &service, QObject *context, const Add &add);
    /// `orgs`: what offers the organizations; taken by `add` too.
    EntryFilters(ChoiceFilter *orgs, const Add &add);

    EntryFilter filter() const;

private:
    RangeFilter *m_entry;
    DateFilter *m_time;
    ChoiceFilter *m_orgs;
    ChoiceFilter *m_kind;
    TextFilter *m_what;
    TextFilter *m_user;
    RangeFilter *m_amount;
    RangeFilter *m_balance;
    ChoiceFilter *m_state;
    TextFilter *m_model;
    TextFilter *m_asset;
    TextFilter *m_actor;
};

}
