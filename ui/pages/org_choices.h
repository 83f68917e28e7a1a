// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ui/filters/filter_choice.h"

class QObject;
class QString;

namespace tidemark
{

class ChoiceFilter;
class LedgerService;

/// A filter of the organizations of a ledger: those are looked for as somebody types. Answers that come after `context`
/// is gone are dropped.
ChoiceFilter *makeOrgFilter(const std::shared_ptr<LedgerService> &service, QObject *context);

/// Puts what the filter says into a store's filter: ids wanted, or those that are not.
void takeOrgs(const ChoiceFilter *filter, std::vector<std::string> &orgs, std::vector<std::string> &notOrgs);

}
