// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"

#include "core/base/law.h"
#include "core/domain/built_in_programs.h"
#include "core/domain/program_json.h"
#include "core/store/booking.h"
#include "core/store/history.h"
#include "core/store/ledger_file.h"
#include "core/store/ledger_hold.h"
#include "core/store/sqlite.h"

namespace tidemark
{

Ledger::Ledger(std::unique_ptr<sqlite::Connection> connection, std::string path, bool readOnly)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
    , m_readOnly(readOnly)
    , m_programs(builtInPrograms())
{
}

Ledger::~Ledger()
{
    if (m_hold)
        m_hold->letGo();
}

Result<std::unique_ptr<Ledger>> Ledger::open(const std::string &path, OpenMode mode)
{
    Result<OpenedFile> file = openLedgerFile(path, mode);
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(file->connection), path, file->readOnly));
    if (!ledger->m_connection->isImmutable())
        ledger->m_hold = std::make_unique<LedgerHold>(path);
    if (Result<void> loaded = ledger->loadPrograms(); !loaded)
        return tl::unexpected(loaded.error());
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::openReader() const
{
    Result<OpenedFile> file = openBeside(*m_connection);
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(file->connection), m_path, true));
    if (Result<void> loaded = ledger->loadPrograms(); !loaded)
        return tl::unexpected(loaded.error());
    return ledger;
}

bool Ledger::noticeChange()
{
    const std::optional<int64_t> version = m_connection->integer("PRAGMA data_version");
    (void)m_connection->takeError();
    if (!version || *version == m_dataVersion)
        return false;
    m_dataVersion = *version;
    (void)loadPrograms();
    return true;
}

void Ledger::setCancelCheck(std::function<bool()> isCancelled)
{
    m_connection->setCancelCheck(std::move(isCancelled));
}

Result<void> Ledger::loadPrograms()
{
    m_dataVersion = m_connection->integer("PRAGMA data_version").value_or(0);
    sqlite::Statement row = m_connection->prepare("SELECT id, version, json FROM programs");
    while (row.step()) {
        Result<Program> program = parseProgram(row.text(2));
        if (!program || program->id != row.text(0) || program->version != row.integer(1))
            return fail(ErrorCode::Damaged,
                        m_path + ": the program \"" + std::string(row.text(0)) + "\" in it cannot be read.");
        m_programs.add(std::move(*program));
    }
    if (const std::optional<Error> error = m_connection->takeError())
        return tl::unexpected(*error);
    return {};
}

const std::string &Ledger::path() const
{
    return m_path;
}

bool Ledger::isReadOnly() const
{
    return m_readOnly;
}

const ProgramCatalog &Ledger::programs() const
{
    return m_programs;
}

Result<void> Ledger::addProgram(const Program &program)
{
    const std::string json = programJson(program);
    if (const Program *known = m_programs.find(program.id, program.version)) {
        if (programJson(*known) == json)
            return {};
        return fail(ErrorCode::Malformed,
                    "Version " + std::to_string(program.version) + " of \"" + program.id
                        + "\" exists and differs; a version never changes. Give the file a new version.");
    }
    if (m_readOnly)
        return fail(ErrorCode::ReadOnly, m_path + ": the ledger is open read-only.");
    sqlite::Statement insert = m_connection->prepare("INSERT INTO programs (id, version, json) VALUES (?, ?, ?)");
    insert.bind(program.id).bind(program.version).bind(json);
    insert.run();
    if (const std::optional<Error> error = m_connection->takeError())
        return tl::unexpected(*error);
    m_programs.add(program);
    return {};
}

Result<std::unique_ptr<Booking>> Ledger::book()
{
    return book(BookingSize::Small);
}

Result<std::unique_ptr<Booking>> Ledger::book(BookingSize size)
{
    if (m_readOnly)
        return fail(ErrorCode::ReadOnly, m_path + ": the ledger is open read-only; nothing can be booked.");
    return Booking::begin(*this, size);
}

Answer Ledger::read(const Operation &operation)
{
    Result<std::unique_ptr<sqlite::Transaction>> snapshot = sqlite::Transaction::begin(*m_connection, false);
    Result<Answer> answer =
        snapshot ? answerReading(*m_connection, m_programs, operation) : tl::unexpected(snapshot.error());
    if (answer)
        return *answer;
    Answer failed;
    failed.error = answer.error();
    return failed;
}

Result<void> Ledger::eachEntry(const std::function<bool(const Entry &)> &visit, const std::string &org)
{
    std::vector<std::string> orgs{org};
    if (org.empty()) {
        orgs.clear();
        sqlite::Statement row = m_connection->prepare("SELECT org FROM orgs ORDER BY org");
        while (row.step())
            orgs.emplace_back(row.text(0));
        if (const std::optional<Error> error = m_connection->takeError())
            return tl::unexpected(*error);
    }
    bool goesOn = true;
    for (const std::string &each : orgs) {
        const Result<void> read = eachEntryOf(*m_connection, each, [&](Entry &entry) {
            return goesOn = visit(entry);
        });
        if (!read || !goesOn)
            return read;
    }
    return {};
}

}
