// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/gallery_choices.h"

#include "core/store/ledger.h"
#include "core/store/sqlite.h"
#include "core/store/user_names.h"

namespace tidemark
{
namespace
{
/// As many as a person may still scroll through; typing finds them.
constexpr int mostOrgs = 100'000;
}

Result<GalleryChoices> galleryChoices(Ledger &ledger, const std::string &org, bool withOrgs,
                                      const std::optional<Instant> &at)
{
    GalleryChoices choices;
    if (withOrgs) {
        Result<std::vector<OrgName>> orgs = orgsNamed(ledger, {}, mostOrgs);
        if (!orgs)
            return tl::unexpected(orgs.error());
        choices.orgs = std::move(*orgs);
    }
    Result<AssetCounts> counts = countAssets(ledger, org, at);
    if (!counts)
        return tl::unexpected(counts.error());
    choices.counts = std::move(*counts);
    if (org.empty())
        return choices;
    Operation question;
    question.kind = OperationKind::Balance;
    question.org = org;
    question.at = at.value_or(Instant::now());
    Answer answer = ledger.read(question);
    if (answer.error)
        return tl::unexpected(*answer.error);
    choices.users = std::move(answer.balance->users);
    choices.userNames = userNames(ledger.connection(), org);
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return choices;
}

}
