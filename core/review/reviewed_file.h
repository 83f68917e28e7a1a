// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/domain/program.h"
#include "core/exchange/bytes/file_kind.h"
#include "core/exchange/check/verification.h"
#include "core/review/entry_index.h"

namespace tidemark
{

/// Reads entries of a reviewed file; each thread has its own.
class EntryReader
{
public:
    EntryReader() = default;
    EntryReader(const EntryReader &) = delete;
    EntryReader &operator=(const EntryReader &) = delete;
    virtual ~EntryReader() = default;

    /// Of a row of the index; those that follow each other are read fastest. Damaged: it is not there any more as it
    /// was, or is no entry after all.
    virtual Result<Entry> read(uint32_t row) = 0;
    /// False where the row surely says none of these texts; A to Z in any case. A quick look before read().
    virtual bool maySay(uint32_t row, const std::vector<std::string> &lowerCase)
    {
        (void)row;
        (void)lowerCase;
        return true;
    }
};

/// A ledger or a portable export that is looked at and never changed: its index in memory, its entries in the file. One
/// of those that are packed is unpacked beside, into a file of nobody else's that goes with this.
class ReviewedFile
{
public:
    /// Reads only what comes before the entries; of those it will list `mostRows`. `path` in UTF-8. Errors:
    /// NotALedger, and those of files.
    static Result<std::shared_ptr<ReviewedFile>> open(const std::string &path,
                                                      uint32_t mostRows = EntryIndex::mostRows);
    explicit ReviewedFile(uint32_t mostRows)
        : m_index(mostRows)
    {
    }
    ReviewedFile(const ReviewedFile &) = delete;
    ReviewedFile &operator=(const ReviewedFile &) = delete;
    virtual ~ReviewedFile() = default;

    /// Reads on to the end, once; others may look at index() meanwhile. What cannot be read as an entry is noted
    /// there. Errors: Cancelled, and those of files; the index is complete then too, as far as it went.
    Result<void> readEntries(const CheckProgress &progress);
    const EntryIndex &index() const
    {
        return m_index;
    }
    virtual Result<std::unique_ptr<EntryReader>> reader() const = 0;

    FileKind kind() const
    {
        return m_kind;
    }
    const ProgramCatalog &programs() const
    {
        return m_programs;
    }
    /// When it was written; of a ledger: when it was opened.
    Instant writtenAt() const
    {
        return m_writtenAt;
    }
    /// As it lies on the disk.
    int64_t bytes() const
    {
        return m_bytes;
    }

protected:
    virtual Result<void> readAll(const CheckProgress &progress) = 0;
    /// There is an entry that the index has no room for.
    void endFull();

    EntryIndex m_index;
    FileKind m_kind = FileKind::Other;
    ProgramCatalog m_programs;
    Instant m_writtenAt;
    int64_t m_bytes = 0;
};

Result<std::shared_ptr<ReviewedFile>> openReviewedExport(const std::string &path, FileKind kind, uint32_t mostRows);
Result<std::shared_ptr<ReviewedFile>> openReviewedLedger(const std::string &path, uint32_t mostRows);

}
