// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewed_file.h"
#include "core/store/chain_cursor.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/stored_chains.h"

namespace tidemark
{
namespace
{
constexpr int64_t rowsBetweenReports = 4096;

class LedgerEntryReader final : public EntryReader
{
public:
    LedgerEntryReader(std::unique_ptr<Ledger> ledger, const EntryIndex &index)
        : m_ledger(std::move(ledger))
        , m_index(index)
    {
    }
    Result<Entry> read(uint32_t row) override
    {
        const IndexedEntry &indexed = m_index[row];
        const std::string org = m_index.orgs().name(indexed.org);
        Result<std::optional<Entry>> entry = entryOf(m_ledger->connection(), org, indexed.seq);
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            return fail(ErrorCode::Damaged,
                        m_ledger->path() + ": entry " + std::to_string(indexed.seq) + " of " + org + " is gone.");
        (*entry)->org = org;
        return std::move(**entry);
    }

private:
    std::unique_ptr<Ledger> m_ledger;
    const EntryIndex &m_index;
};

class ReviewedLedger final : public ReviewedFile
{
public:
    ReviewedLedger(std::unique_ptr<Ledger> ledger, uint32_t mostRows)
        : ReviewedFile(mostRows)
        , m_ledger(std::move(ledger))
    {
        m_kind = FileKind::Database;
        m_programs = m_ledger->programs();
        m_writtenAt = Instant::now();
    }
    Result<std::unique_ptr<EntryReader>> reader() const override
    {
        Result<std::unique_ptr<Ledger>> ledger = Ledger::open(m_ledger->path(), OpenMode::ReadOnly);
        if (!ledger)
            return tl::unexpected(ledger.error());
        return std::make_unique<LedgerEntryReader>(std::move(*ledger), index());
    }

private:
    Result<void> readAll(const CheckProgress &progress) override;

    std::unique_ptr<Ledger> m_ledger;
};

Result<void> ReviewedLedger::readAll(const CheckProgress &progress)
{
    const int64_t total = storedEntryCount(m_ledger->connection());
    const Result<std::unique_ptr<ChainCursor>> cursor = ChainCursor::open(m_ledger->connection());
    if (!cursor)
        return tl::unexpected(cursor.error());
    for (int64_t number = 1;; ++number) {
        const Result<const Entry *> entry = (*cursor)->next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            return {};
        if (m_index.isFull()) {
            endFull();
            return {};
        }
        m_index.add(scannedOf(**entry), 0, 0, number);
        if ((*entry)->kind == EntryKind::OrgCreated || (*entry)->kind == EntryKind::ProgramChanged)
            m_index.setTerms(**entry);
        if (progress && number % rowsBetweenReports == 0 && !progress(number, total))
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    }
}
}

Result<std::shared_ptr<ReviewedFile>> openReviewedLedger(const std::string &path, uint32_t mostRows)
{
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, OpenMode::ReadOnly);
    if (!ledger)
        return tl::unexpected(ledger.error());
    return std::make_shared<ReviewedLedger>(std::move(*ledger), mostRows);
}

}
