// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/instant.h"
#include "core/exchange/portable/portable_import.h"

class QTemporaryDir;

namespace tidemark
{

/// A ledger, or a portable export as a ledger, for what reads ledgers. An export is checked and taken over into a file
/// of nobody else's, which goes with this; so it says of itself what the ledger said that it was written from, but for
/// names and notes, which are in no export.
class ReadableLedger
{
public:
    /// `path` in UTF-8. Errors: Damaged where an export is broken or its signature is bad, Cancelled, and those of
    /// files; they name the path.
    static Result<std::unique_ptr<ReadableLedger>> open(const std::string &path,
                                                        const PortableImportOptions &options = {});
    ReadableLedger(const ReadableLedger &) = delete;
    ReadableLedger &operator=(const ReadableLedger &) = delete;
    ~ReadableLedger();

    Ledger &ledger() const
    {
        return *m_ledger;
    }
    /// Where it lies; of an export, in the folder that goes with this. In UTF-8.
    const std::string &path() const
    {
        return m_path;
    }
    /// Up to when the file can know what was booked: now, or when an export was written.
    Instant knownAt() const
    {
        return m_knownAt;
    }

private:
    ReadableLedger();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
    std::string m_path;
    Instant m_knownAt;
};

}
