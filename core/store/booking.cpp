// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/booking.h"

#include <functional>
#include <unordered_map>

#include "core/base/law.h"
#include "core/ledger/canonical_json.h"
#include "core/ledger/decide.h"
#include "core/store/bulk_state_reader.h"
#include "core/store/entry_rows.h"
#include "core/store/entry_writer.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"
#include "core/store/state_writer.h"

namespace tidemark
{
namespace
{
/// Reads walk past the changed grants of an organization: with so many a commit pays.
constexpr size_t mostChangedGrants = 512;

/// An organization within a transaction: what is stored, and over it what was booked since.
struct Session {
    std::unique_ptr<SqlStateReader> stored;
    BulkStateReader *bulk; ///< the same, in a large booking; else nullptr
    OrgState state;
    int64_t row; ///< 0 before the organization is created
    bool booked = false;

    Session(std::unique_ptr<SqlStateReader> reader, BulkStateReader *bulkReader, const ProgramCatalog &programs)
        : stored(std::move(reader))
        , bulk(bulkReader)
        , state(stored.get(), programs)
        , row(stored->row())
    {
    }
};

tl::unexpected<Error> lawBrokenIn(const std::string &path, const std::string &org, const LawBroken &broken)
{
    return fail(ErrorCode::Damaged,
                path + ": " + org + ": \"" + broken.what()
                    + "\" does not hold in this file. Nothing was booked. Verify the ledger.");
}

/// Only what is read at an instant before the last booking needs the chain.
bool needsHistory(const Operation &operation, const StateReader &state)
{
    return operation.kind == OperationKind::Balance && state.head() && operation.at < state.head()->bookedAt
        && operation.at >= state.head()->createdAt && operation.key.empty();
}

Result<Answer> answerPast(sqlite::Connection &connection, const ProgramCatalog &programs, const Operation &operation)
{
    const Result<std::unique_ptr<OrgState>> past = stateAt(connection, programs, operation.org, operation.at);
    if (!past)
        return tl::unexpected(past.error());
    return decide(**past, operation, {programs, std::nullopt}).answer;
}
}

Result<Answer> answerReading(sqlite::Connection &connection, const ProgramCatalog &programs, const Operation &operation)
{
    try {
        const SqlStateReader stored(connection, operation.org);
        if (needsHistory(operation, stored))
            return answerPast(connection, programs, operation);
        Answer answer = decide(stored, operation, {programs, std::nullopt}).answer;
        if (const std::optional<Error> error = connection.takeError())
            return tl::unexpected(*error);
        return answer;
    } catch (const LawBroken &broken) {
        return lawBrokenIn(connection.path(), operation.org, broken);
    }
}

namespace
{
Result<Preview> previewOn(sqlite::Connection &connection, const StateReader &state, const ProgramCatalog &programs,
                          const Operation &operation)
{
    try {
        if (!state.head() && operation.kind != OperationKind::OrgCreate)
            return fail(ErrorCode::UnknownOrg, std::string(errorSentence(ErrorCode::UnknownOrg)));
        Preview preview = previewOf(state, operation, programs);
        if (const std::optional<Error> error = connection.takeError())
            return tl::unexpected(*error);
        return preview;
    } catch (const LawBroken &broken) {
        return lawBrokenIn(connection.path(), operation.org, broken);
    }
}
}

struct Booking::Private {
    Ledger &ledger;
    sqlite::Connection &connection;
    std::unique_ptr<sqlite::Connection> snapshot; ///< where bookings are written in the background
    std::unique_ptr<sqlite::Transaction> transaction;
    std::unique_ptr<EntryWriter> writer;
    std::unordered_map<std::string, std::unique_ptr<Session>> sessions;
    std::vector<std::function<void(sqlite::Connection &)>> atCommit;
    int64_t booked = 0;
    bool longWalks = false;

    /// Where what was there before the transaction is read.
    sqlite::Connection &stored()
    {
        return snapshot ? *snapshot : connection;
    }
    /// The connection that books, once nothing is being written in the background.
    sqlite::Connection &writing()
    {
        writer->drain();
        return connection;
    }
    Session &session(const std::string &org);
    std::unique_ptr<Session> open(const std::string &org);
    void absorb(Session &session, OrgState &after, const std::vector<Entry> &entries);
    Result<Answer> decideAndBook(const Operation &operation, const BookingOptions &options);
    bool write(Session &session, Decision &decision, const Operation &operation);
    std::optional<Error> storedError()
    {
        return stored().takeError();
    }
};

Booking::Booking(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

Booking::~Booking() = default;

Result<std::unique_ptr<Booking>> Booking::begin(Ledger &ledger, BookingSize size)
{
    auto d = std::unique_ptr<Private>(new Private{ledger, ledger.connection(), {}, {}, {}, {}, {}});
    Result<std::unique_ptr<sqlite::Transaction>> transaction = sqlite::Transaction::begin(d->connection, true);
    if (!transaction)
        return tl::unexpected(transaction.error());
    d->transaction = std::move(*transaction);
    if (size == BookingSize::Large) {
        Result<std::unique_ptr<sqlite::Connection>> snapshot =
            sqlite::Connection::open(ledger.path(), {.readOnly = true});
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        if (const Result<void> begun = (*snapshot)->execute("PRAGMA cache_size=-32768; BEGIN"); !begun)
            return tl::unexpected(begun.error());
        d->snapshot = std::move(*snapshot);
        ledger.knownIds().begin(*d->snapshot, d->connection.integer("PRAGMA data_version").value_or(0));
    } else {
        ledger.knownIds().forget();
    }
    d->writer = std::make_unique<EntryWriter>(d->connection, size == BookingSize::Large);
    return std::unique_ptr<Booking>(new Booking(std::move(d)));
}

Session &Booking::Private::session(const std::string &org)
{
    std::unique_ptr<Session> &session = sessions[org];
    if (!session)
        session = open(org);
    return *session;
}

std::unique_ptr<Session> Booking::Private::open(const std::string &org)
{
    if (!snapshot)
        return std::make_unique<Session>(std::make_unique<SqlStateReader>(connection, org), nullptr, ledger.programs());
    auto reader =
        std::make_unique<BulkStateReader>(*snapshot, org, ledger.knownIds(), [this]() -> sqlite::Connection & {
            return writing();
        });
    BulkStateReader *bulk = reader.get();
    return std::make_unique<Session>(std::move(reader), bulk, ledger.programs());
}

void Booking::Private::absorb(Session &session, OrgState &after, const std::vector<Entry> &entries)
{
    if (!snapshot)
        return session.state.absorb(after);
    session.state.absorbUnwritten(after);
    for (const Entry &entry : entries) {
        if (entry.kind == EntryKind::Charge || entry.kind == EntryKind::AssetCreated)
            ledger.knownIds().add(KnownIds::Of::Asset, session.row, entry.asset);
    }
    if (!entries.back().key.empty())
        ledger.knownIds().add(KnownIds::Of::Key, session.row, entries.back().key);
}

namespace
{
/// Returns the hash of the last one.
Hash sealAll(std::vector<Entry> &entries, Hash head)
{
    const Instant now = Instant::now();
    for (Entry &entry : entries) {
        entry.recordedAt = now;
        seal(entry, head);
        head = entry.hash;
    }
    return head;
}
}

bool Booking::Private::write(Session &session, Decision &decision, const Operation &operation)
{
    if (session.row == 0) {
        session.row = insertOrg(writing(), *decision.after->head());
        if (session.row == 0)
            return false;
        if (session.bulk)
            session.bulk->setBookedRow(session.row);
    }
    session.booked = true;
    const OrgHead *before = session.state.head();
    decision.after->setHeadHash(sealAll(decision.entries, before ? before->hash : Hash{}));
    absorb(session, *decision.after, decision.entries);
    writer->put({session.row, std::move(decision.entries), {decision.digest, rememberedAnswer(decision.answer)}});
    longWalks = longWalks || session.state.changedGrants().size() >= mostChangedGrants;
    if (operation.kind == OperationKind::OrgCreate && operation.name) {
        atCommit.push_back([row = session.row, name = *operation.name](sqlite::Connection &to) {
            sqlite::Statement update = to.prepare("UPDATE orgs SET name = ? WHERE id = ?");
            update.bind(name).bind(row).run();
        });
    }
    return true;
}

Result<Answer> Booking::Private::decideAndBook(const Operation &operation, const BookingOptions &options)
{
    Session &current = session(operation.org);
    if (const auto failed = storedError())
        return tl::unexpected(*failed);
    if (needsHistory(operation, current.state))
        return answerPast(writing(), ledger.programs(), operation);
    const std::optional<Instant> now = options.allowFuture ? std::nullopt : std::optional(Instant::now());
    Decision decision = decide(current.state, operation, {ledger.programs(), now});
    if (const auto failed = storedError())
        return tl::unexpected(*failed);
    if (decision.entries.empty())
        return decision.answer;
    if (!write(current, decision, operation))
        return tl::unexpected(writing().takeError().value_or(Error{ErrorCode::IoFailed, ledger.path()}));
    // In the background an error shows at the commit.
    if (const auto failed = snapshot ? std::nullopt : connection.takeError())
        return tl::unexpected(*failed);
    ++booked;
    return decision.answer;
}

Result<Answer> Booking::apply(const Operation &operation, const BookingOptions &options)
{
    if (!d->transaction)
        return fail(ErrorCode::Damaged, d->ledger.path() + ": the transaction was undone.");
    try {
        Result<Answer> answer = d->decideAndBook(operation, options);
        if (!answer)
            undo();
        else if (!answer->error && operation.kind == OperationKind::UserCreate && !answer->replayed)
            setUserDetails(operation.org, operation.user, operation.name, operation.email);
        return answer;
    } catch (const LawBroken &broken) {
        undo();
        return lawBrokenIn(d->ledger.path(), operation.org, broken);
    }
}

void Booking::undo()
{
    d->writer.reset();
    d->sessions.clear();
    d->transaction.reset();
}

Result<Preview> Booking::preview(const Operation &operation)
{
    return previewOn(d->stored(), d->session(operation.org).state, d->ledger.programs(), operation);
}

const OrgHead *Booking::head(const std::string &org)
{
    return d->session(org).state.head();
}

bool Booking::userExists(const std::string &org, const std::string &user)
{
    return d->session(org).state.user(user).has_value();
}

std::optional<UserLimit> Booking::limitOf(const std::string &org, const std::string &user)
{
    const std::optional<User> found = d->session(org).state.user(user);
    return found ? std::optional(found->limit) : std::nullopt;
}

bool Booking::keyExists(const std::string &org, const std::string &key)
{
    return d->session(org).state.key(key).has_value();
}

bool Booking::purchaseExists(const std::string &org, const std::string &kind, const std::string &reference)
{
    const int64_t orgRow = d->session(org).row;
    sqlite::Statement row =
        d->writing().prepare("SELECT 1 FROM purchases WHERE org = ? AND kind = ? AND reference = ?");
    return row.bind(orgRow).bind(kind).bind(reference).step();
}

void Booking::setOrgName(const std::string &org, const std::string &name)
{
    sqlite::Statement update = d->writing().prepare("UPDATE orgs SET name = ? WHERE org = ?");
    update.bind(name).bind(org).run();
}

void Booking::setUserDetails(const std::string &org, const std::string &user, const std::optional<std::string> &name,
                             const std::optional<std::string> &email)
{
    if (!name && !email)
        return;
    d->atCommit.push_back([row = d->session(org).row, user, name, email](sqlite::Connection &to) {
        sqlite::Statement update =
            to.prepare("UPDATE users SET name = ifnull(?, name), email = ifnull(?, email) WHERE org = ? AND user = ?");
        name ? update.bind(*name) : update.bindNull();
        email ? update.bind(*email) : update.bindNull();
        update.bind(row).bind(user).run();
    });
}

void Booking::setUserRole(const std::string &org, const std::string &user, const std::string &role)
{
    d->atCommit.push_back([row = d->session(org).row, user, role](sqlite::Connection &to) {
        sqlite::Statement update = to.prepare("UPDATE users SET role = ? WHERE org = ? AND user = ?");
        update.bind(role).bind(row).bind(user).run();
    });
}

sqlite::Connection &Booking::written()
{
    return d->writing();
}

int64_t Booking::bookedOperations() const
{
    return d->booked;
}

bool Booking::shouldCommit() const
{
    return d->longWalks;
}

Result<void> Booking::commit()
{
    if (!d->transaction)
        return fail(ErrorCode::Damaged, d->ledger.path() + ": the transaction was undone.");
    sqlite::Connection &connection = d->writing();
    for (const auto &[org, session] : d->sessions) {
        if (!session->booked || connection.failed())
            continue;
        writeState(connection, session->row, session->state);
    }
    for (const auto &change : d->atCommit)
        change(connection);
    if (const auto failed = connection.takeError())
        return tl::unexpected(*failed);
    // A commit empties the log where nobody reads what was before it.
    if (d->snapshot) {
        if (Result<void> ended = d->snapshot->execute("COMMIT"); !ended)
            return ended;
    }
    return d->transaction->commit();
}

}
