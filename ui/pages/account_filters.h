// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QString>

class QObject;

namespace tidemark
{

class ChoiceFilter;
class DateFilter;
class FilterEditor;
class LedgerService;
class SegmentedControl;
struct OrgFilter;

/// The filters of organizations by whose they are, how they are filed and when they renew; "My accounts" is the owner's
/// filter in one click.
class AccountFilters
{
public:
    using Add = std::function<void(int column, const QString &id, FilterEditor *editor)>;
    /// `add` takes the editors. Answers that come after `page` is gone are dropped.
    AccountFilters(const std::shared_ptr<LedgerService> &service, QObject *page, const Add &add);

    void putInto(OrgFilter &filter) const;
    /// All accounts, or mine; whoever takes it owns it.
    SegmentedControl *ownerControl() const;

private:
    void showWhose();

    SegmentedControl *m_whose;
    ChoiceFilter *m_owner;
    ChoiceFilter *m_tags;
    DateFilter *m_renewal;
};

}
