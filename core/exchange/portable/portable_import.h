// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/check/verification.h"
#include "core/exchange/signature/signature_check.h"

namespace tidemark
{

class Ledger;

struct PortableImportOptions {
    CheckProgress progress; ///< in bytes of the file; once all are read, what was taken is made durable
    std::vector<PublicKey> trustedKeys;
};

/// What importing a portable export came to.
struct PortableImport {
    struct Chain {
        std::string org;
        Seq before = 0; ///< entries that the ledger had; 0: the organization is new
        Seq after = 0;
    };
    std::vector<Chain> chains; ///< in byte order of the ids
    int64_t entries = 0;       ///< that were added
    SignatureFinding signature;
    std::optional<Problem> problem; ///< why the file is refused: nothing was applied

    int64_t added() const;        ///< organizations that are new
    int64_t continued() const;    ///< that had fewer entries
    int64_t alreadyThere() const; ///< that had all of them, or more
};

/// Whether the file is meant as a portable export, packed or not, rather than as events of usage: by its
/// first line. `path` in UTF-8. Errors: those of files.
Result<bool> isMeantAsExport(const std::string &path);

/// Takes a portable export over: organizations that are not there, and what goes on from the chains that
/// are; all of it, or nothing. The file is refused where a check of it would find a problem, where a chain
/// parts from the ledger's, and where it brings another program under an id and version that the ledger
/// has. Names, notes and what else stands beside the chains are in no export. Memory grows with the
/// largest chain, some 100 bytes an entry, not with the file.
///
/// Keys stay booked. The answer of each is known again; what was asked is known as far as the entries say
/// it, so an operation that differs only in what no chain holds (a name, an e-mail address, a default
/// spelled out, a model that does not matter) counts as the same.
///
/// On the thread of the ledger. An Error: the ledger or the file cannot be used, or Cancelled.
Result<PortableImport> importPortableExport(Ledger &ledger, const std::string &path,
                                            const PortableImportOptions &options = {});

/// For people, and as a line of JSON without a line break.
std::string portableImportText(const PortableImport &import);
std::string portableImportJson(const PortableImport &import);

}
