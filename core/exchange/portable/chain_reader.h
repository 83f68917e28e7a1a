// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/domain/program.h"

namespace tidemark
{

/// The entries of a ledger file or of a portable export, whichever a path names, organizations by
/// id in byte order, by seq. Reads on as it is asked: memory does not grow with the file. One
/// thread at a time.
class ChainReader
{
public:
    /// `path` in UTF-8. An Error where the file is neither, or cannot be read.
    static Result<std::unique_ptr<ChainReader>> open(const std::string &path);
    ChainReader() = default;
    ChainReader(const ChainReader &) = delete;
    ChainReader &operator=(const ChainReader &) = delete;
    virtual ~ChainReader() = default;

    /// Valid until the next call; nullptr at the end. An Error names the line, or the entry, that
    /// cannot be read or stands out of order. Hashes are as the file says, not checked.
    virtual Result<const Entry *> next() = 0;
    /// How much of the file is read: 0 to 1.
    virtual double part() const = 0;
    /// Begins anew: the same entries come again, of a ledger as they were at one instant.
    virtual Result<void> rewind() = 0;
    /// Those that the ledger or the export knows; valid as long as this is.
    virtual const ProgramCatalog &programs() const = 0;
};

}
