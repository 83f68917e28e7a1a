// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/domain/answer.h"
#include "core/store/asset_counts.h"
#include "core/store/org_names.h"

namespace tidemark
{

/// What a gallery can be filtered by.
struct GalleryChoices {
    AssetCounts counts;
    std::vector<OrgName> orgs;                    ///< where the gallery is the whole ledger's to choose from
    std::vector<UserBalance> users;               ///< of the organization
    std::map<std::string, std::string> userNames; ///< by id; who has none is left out
};

/// `org` empty: of the whole ledger, without users. As it was `at`; nullopt: now. Errors: UnknownOrg, and those of
/// files.
Result<GalleryChoices> galleryChoices(Ledger &ledger, const std::string &org, bool withOrgs,
                                      const std::optional<Instant> &at = {});

}
