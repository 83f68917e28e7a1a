// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/chain_reader.h"

#include <algorithm>

#include "core/exchange/bytes/file_kind.h"
#include "core/exchange/json/entry_json.h"
#include "core/exchange/portable/portable_frame.h"
#include "core/exchange/portable/portable_lines.h"
#include "core/store/chain_cursor.h"
#include "core/store/ledger.h"
#include "core/store/stored_chains.h"

namespace tidemark
{
namespace
{
class LedgerReader final : public ChainReader
{
public:
    LedgerReader(std::unique_ptr<Ledger> ledger, std::unique_ptr<ChainCursor> cursor)
        : m_ledger(std::move(ledger))
        , m_cursor(std::move(cursor))
    {
        for (const StoredChain &chain : storedChains(m_ledger->connection()))
            m_total += chain.seq;
    }
    Result<const Entry *> next() override
    {
        ++m_read;
        return m_cursor->next();
    }
    double part() const override
    {
        return m_read < m_total ? double(m_read) / double(m_total) : 1;
    }
    Result<void> rewind() override
    {
        m_read = 0;
        m_cursor->rewind();
        return {};
    }
    const ProgramCatalog &programs() const override
    {
        return m_ledger->programs();
    }

private:
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<ChainCursor> m_cursor;
    int64_t m_total = 0;
    int64_t m_read = 0;
};

class ExportReader final : public ChainReader
{
public:
    ExportReader(std::unique_ptr<PortableLines> lines, std::string path)
        : m_lines(std::move(lines))
        , m_path(std::move(path))
    {
    }
    Result<void> readHeader();
    Result<const Entry *> next() override;
    double part() const override
    {
        return m_atEnd ? 1 : double(m_lines->bytesRead()) / double(std::max<int64_t>(m_lines->bytesTotal(), 1));
    }
    Result<void> rewind() override;
    const ProgramCatalog &programs() const override
    {
        return m_programs;
    }

private:
    Result<Json> nextLine();
    tl::unexpected<Error> wrong(const std::string &why) const
    {
        return fail(ErrorCode::Malformed, m_path + ", line " + std::to_string(m_lines->number()) + ": " + why);
    }

    std::unique_ptr<PortableLines> m_lines;
    std::string m_path;
    ProgramCatalog m_programs;
    Entry m_entry;
    bool m_atEnd = false;
};

Result<Json> ExportReader::nextLine()
{
    switch (m_lines->next()) {
    case PortableLines::Next::Line:
        break;
    case PortableLines::Next::End:
        return fail(ErrorCode::Malformed, m_path + ": the end line is missing; the export was cut short.");
    case PortableLines::Next::TooLong:
        return wrong("it is longer than 16 MiB.");
    case PortableLines::Next::Failed:
        return tl::unexpected(m_lines->error());
    }
    Result<Json> json = Json::parse(m_lines->line());
    if (!json)
        return wrong(m_lines->isTerminated() ? json.error().detail
                                             : "the file ends in the middle of this line: it was cut short.");
    return json;
}

Result<void> ExportReader::readHeader()
{
    const Result<Json> json = nextLine();
    if (!json || !looksLikePortableHeader(*json))
        return fail(ErrorCode::NotALedger, m_path + ": the file is neither a ledger nor a portable export.");
    Result<ProgramCatalog> programs = readPortableHeader(*json);
    if (!programs)
        return wrong(programs.error().detail);
    m_programs = std::move(*programs);
    return {};
}

Result<void> ExportReader::rewind()
{
    Result<std::unique_ptr<PortableLines>> lines = PortableLines::open(m_path);
    if (!lines)
        return tl::unexpected(lines.error());
    m_lines = std::move(*lines);
    m_entry = Entry();
    m_atEnd = false;
    return readHeader();
}

Result<const Entry *> ExportReader::next()
{
    if (m_atEnd)
        return nullptr;
    const Result<Json> json = nextLine();
    if (!json)
        return tl::unexpected(json.error());
    if (looksLikePortableEnd(*json)) {
        m_atEnd = true;
        return nullptr;
    }
    Result<Entry> entry = parseEntry(*json);
    if (!entry)
        return wrong(entry.error().detail);
    const bool follows = entry->org == m_entry.org ? entry->seq == m_entry.seq + 1 : entry->org > m_entry.org;
    if (!follows || (entry->org != m_entry.org && entry->seq != 1))
        return wrong("the entry stands out of order. Verify the file.");
    m_entry = std::move(*entry);
    return &m_entry;
}
}

Result<std::unique_ptr<ChainReader>> ChainReader::open(const std::string &path)
{
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == FileKind::Database) {
        Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, OpenMode::ReadOnly);
        if (!ledger)
            return tl::unexpected(ledger.error());
        Result<std::unique_ptr<ChainCursor>> cursor = ChainCursor::open((*ledger)->connection());
        if (!cursor)
            return tl::unexpected(cursor.error());
        return std::make_unique<LedgerReader>(std::move(*ledger), std::move(*cursor));
    }
    Result<std::unique_ptr<PortableLines>> lines = PortableLines::open(path);
    if (!lines)
        return tl::unexpected(lines.error());
    auto reader = std::make_unique<ExportReader>(std::move(*lines), path);
    if (const Result<void> header = reader->readHeader(); !header)
        return tl::unexpected(header.error());
    return reader;
}

}
