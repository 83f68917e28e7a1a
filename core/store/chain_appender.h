// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/ledger/org_state.h"
#include "core/store/entry_writer.h"
#include "core/store/sqlite.h"

namespace tidemark
{

class Ledger;

/// One transaction that takes over chains as another ledger booked them: the entries that are not there
/// yet, with their instants and hashes as they stand, and the state that they lead to. The caller has
/// checked them by the rules. Ends, undone, with its destruction. One thread at a time.
class ChainAppender
{
public:
    /// Takes the write lock. Errors: ReadOnly, Busy (after 10 s), and those of files.
    static Result<std::unique_ptr<ChainAppender>> begin(Ledger &ledger);
    ~ChainAppender();

    /// Stores the versions that are not there. The first that is there and differs; nullptr: none. The
    /// catalog must outlive this.
    const Program *addPrograms(const ProgramCatalog &programs);

    enum class Place : uint8_t {
        New,    ///< it was not there: it is appended
        There,  ///< the ledger has it
        Parted, ///< the ledger has another one, here or before: nothing is appended any more
    };
    /// The next entry of an organization, from seq 1 on. `answer`: of its operation, where it has a key.
    Place take(const Entry &entry, const Answer &answer, const OrgHead &head);
    /// `state`: what the chain led to, or a little beyond (ChainVerifier::state()).
    void endChain(const OrgState &state);
    /// How many entries of the organization were there before; 0: it was not.
    Seq storedSeq() const
    {
        return m_storedSeq;
    }
    bool changes() const
    {
        return m_changes;
    }
    /// Of the store; with one, nothing counts any more.
    std::optional<Error> takeError();
    Result<void> commit();

private:
    ChainAppender(Ledger &ledger, std::unique_ptr<sqlite::Transaction> transaction,
                  std::unique_ptr<sqlite::Connection> stored);
    void beginChain(const std::string &org);
    const Hash &storedHash(Seq seq);
    void append(const Entry &entry, const Answer &answer, const OrgHead &head);
    sqlite::Connection &writing();

    Ledger &m_ledger;
    std::unique_ptr<sqlite::Transaction> m_transaction;
    std::unique_ptr<sqlite::Connection> m_stored; ///< as it was before
    EntryWriter m_writer;
    const ProgramCatalog *m_programs = nullptr;
    bool m_changes = false;
    bool m_isParted = false; ///< one of the chains is

    int64_t m_row = 0;
    Seq m_storedSeq = 0;
    Seq m_lastSeq = 0;
    bool m_appended = false;
    bool m_chainParted = false;
    std::vector<Hash> m_hashes; ///< of stored entries, a piece
    Seq m_firstHash = 0;
};

}
