// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/domain/program.h"
#include "core/exchange/check/verification.h"

namespace tidemark
{

class ChainVerifier;
class HeadWatch;
class InputBytes;

/// Is given what an export says while it is checked, as long as it holds; whether it holds to its end is
/// known only then. An Error ends the check with it.
class ExportReceiver
{
public:
    ExportReceiver() = default;
    ExportReceiver(const ExportReceiver &) = delete;
    ExportReceiver &operator=(const ExportReceiver &) = delete;
    virtual ~ExportReceiver() = default;

    /// Those of the header and those that are built in; valid during the check.
    virtual Result<void> programs(const ProgramCatalog &programs) = 0;
    virtual Result<void> entry(const Entry &entry, int64_t line, const ChainVerifier &chain) = 0;
    virtual Result<void> endOfChain(const ChainVerifier &chain) = 0;
};

/// Checks a portable export, line by line: both layers. `path` in UTF-8; progress is in bytes and
/// may be empty; `watch` is shown each row, `chain` each end of a chain. Takes as much memory as the largest chain
/// needs, not the file. An Error means that the file is no export or cannot be read, or Cancelled.
Result<Verification> verifyExport(const std::string &path, const CheckProgress &progress = {},
                                  HeadWatch *watch = nullptr, const ChainVisitor &chain = {},
                                  ExportReceiver *receiver = nullptr);

/// The same of a file that is open already.
Result<Verification> verifyExport(std::unique_ptr<InputBytes> bytes, const std::string &path,
                                  const CheckProgress &progress, HeadWatch *watch, const ChainVisitor &chain);

}
