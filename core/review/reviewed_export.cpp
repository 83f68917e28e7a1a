// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cstring>

#include "core/base/ascii.h"
#include "core/base/json.h"
#include "core/exchange/json/entry_json.h"
#include "core/exchange/portable/portable_frame.h"
#include "core/exchange/portable/portable_lines.h"
#include "core/review/reviewed_file.h"

namespace tidemark
{
namespace
{
constexpr int64_t linesBetweenReports = 4096;
// What unpacks to more than this of nothing is not worth the room on the disk.
constexpr int64_t mostUnreadableLines = 100'000;
constexpr int64_t mostUnreadableBytes = 256 * 1024 * 1024;
constexpr int64_t readAhead = 1024 * 1024;
constexpr qint64 leastFree = 512LL * 1024 * 1024;
constexpr int64_t writtenBetweenLooks = 64LL * 1024 * 1024;

/// Writes down what is read through it.
class CopiedBytes final : public InputBytes
{
public:
    CopiedBytes(std::unique_ptr<InputBytes> bytes, QFile *copy)
        : m_bytes(std::move(bytes))
        , m_copy(copy)
    {
    }
    Result<size_t> read(char *to, size_t size) override
    {
        Result<size_t> read = m_bytes->read(to, size);
        if (!read || *read == 0)
            return read;
        m_sinceLook += static_cast<int64_t>(*read);
        if (m_sinceLook > writtenBetweenLooks) {
            m_sinceLook = 0;
            if (QStorageInfo(QDir::tempPath()).bytesAvailable() < leastFree)
                return fail(ErrorCode::DiskFull,
                            "There is not enough room in " + QDir::tempPath().toStdString() + " to unpack the export.");
        }
        // At once: whoever learns of a row may read it.
        if (m_copy->write(to, static_cast<qint64>(*read)) != static_cast<qint64>(*read) || !m_copy->flush())
            return fail(ErrorCode::DiskFull,
                        m_copy->fileName().toStdString() + ": " + m_copy->errorString().toStdString());
        return read;
    }
    int64_t bytesRead() const override
    {
        return m_bytes->bytesRead();
    }
    int64_t bytesTotal() const override
    {
        return m_bytes->bytesTotal();
    }

private:
    std::unique_ptr<InputBytes> m_bytes;
    QFile *m_copy;
    int64_t m_sinceLook = writtenBetweenLooks;
};

class ExportEntryReader final : public EntryReader
{
public:
    ExportEntryReader(const QString &path, const EntryIndex &index)
        : m_file(path)
        , m_index(index)
    {
    }
    bool open()
    {
        return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    Error problem() const
    {
        return {ErrorCode::CannotOpen, m_file.fileName().toStdString() + ": " + m_file.errorString().toStdString()};
    }
    Result<Entry> read(uint32_t row) override
    {
        const Result<Json> json = Json::parse(lineOf(row));
        Result<Entry> entry = json ? parseEntry(*json) : Result<Entry>(tl::unexpected(json.error()));
        const IndexedEntry &indexed = m_index[row];
        if (entry && entry->seq == indexed.seq && entry->org == m_index.orgs().name(indexed.org))
            return entry;
        return fail(ErrorCode::Damaged,
                    "Line " + std::to_string(indexed.line) + ": "
                        + (entry ? "the file was changed meanwhile." : entry.error().detail));
    }
    bool maySay(uint32_t row, const std::vector<std::string> &lowerCase) override
    {
        const std::string_view line = lineOf(row);
        m_lower.resize(line.size());
        std::transform(line.begin(), line.end(), m_lower.begin(), [](char c) {
            return asciiLower(c);
        });
        return std::any_of(lowerCase.begin(), lowerCase.end(), [this](const std::string &text) {
            return memmem(m_lower.data(), m_lower.size(), text.data(), text.size()) != nullptr;
        });
    }

private:
    /// Short where the file is, too.
    std::string_view lineOf(uint32_t row);

    QFile m_file;
    const EntryIndex &m_index;
    std::string m_block;
    int64_t m_blockPlace = 0;
    int64_t m_expected = -1; ///< where the line after the last one begins
    std::string m_lower;
};

std::string_view ExportEntryReader::lineOf(uint32_t row)
{
    const IndexedEntry &indexed = m_index[row];
    const int64_t length = indexed.length;
    const auto there = [&] {
        return indexed.place >= m_blockPlace
            && indexed.place + length <= m_blockPlace + static_cast<int64_t>(m_block.size());
    };
    if (!there()) {
        // Lines that follow each other are read many at a time.
        const bool goesOn = indexed.place == m_expected;
        m_block.resize(static_cast<size_t>(goesOn ? std::max(length, readAhead) : length));
        m_blockPlace = indexed.place;
        const qint64 read =
            m_file.seek(m_blockPlace) ? m_file.read(m_block.data(), static_cast<qint64>(m_block.size())) : -1;
        m_block.resize(static_cast<size_t>(std::max<qint64>(read, 0)));
    }
    m_expected = indexed.place + length + 1;
    return there() ? std::string_view(m_block).substr(static_cast<size_t>(indexed.place - m_blockPlace),
                                                      static_cast<size_t>(length))
                   : std::string_view();
}

class ReviewedExport final : public ReviewedFile
{
public:
    ReviewedExport(const std::string &path, FileKind kind, uint32_t mostRows)
        : ReviewedFile(mostRows)
        , m_path(path)
    {
        m_kind = kind;
    }
    Result<void> openLines();
    Result<std::unique_ptr<EntryReader>> reader() const override
    {
        auto reader = std::make_unique<ExportEntryReader>(
            m_unpacked ? m_unpacked->fileName() : QString::fromStdString(m_path), index());
        if (!reader->open())
            return tl::unexpected(reader->problem());
        return reader;
    }

private:
    Result<void> readAll(const CheckProgress &progress) override;
    bool takeLine();
    void takeUnusual();
    tl::unexpected<Error> neither() const
    {
        return fail(ErrorCode::NotALedger, m_path + ": the file is neither a ledger nor a portable export.");
    }

    std::string m_path;
    std::unique_ptr<QTemporaryFile> m_unpacked;
    std::unique_ptr<PortableLines> m_lines;
    int64_t m_unreadableBytes = 0;
};

Result<void> ReviewedExport::openLines()
{
    Result<std::unique_ptr<InputBytes>> bytes = InputBytes::open(m_path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (m_kind == FileKind::Compressed) {
        m_unpacked = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/tidemark-review-XXXXXX"));
        if (!m_unpacked->open())
            return fail(ErrorCode::CannotOpen,
                        m_unpacked->fileName().toStdString() + ": " + m_unpacked->errorString().toStdString());
        bytes = std::make_unique<CopiedBytes>(std::move(*bytes), m_unpacked.get());
    }
    m_lines = PortableLines::withoutDigest(std::move(*bytes));
    const PortableLines::Next next = m_lines->next();
    if (next == PortableLines::Next::Failed)
        return tl::unexpected(m_lines->error());
    if (next != PortableLines::Next::Line)
        return neither();
    const Result<Json> json = Json::parse(m_lines->line());
    // A header that is broken still heads an export; what it says is not known then.
    if (!json && m_lines->line().starts_with("{\"exported_at\""))
        return {};
    if (!json || !looksLikePortableHeader(*json))
        return neither();
    if (Result<ProgramCatalog> programs = readPortableHeader(*json))
        m_programs = std::move(*programs);
    if (const Json *at = json->member("exported_at"); at && at->isString())
        m_writtenAt = Instant::parse(at->text).value_or(Instant());
    return {};
}

/// False at the end line.
bool ReviewedExport::takeLine()
{
    const std::string_view line = m_lines->line();
    const std::optional<ScannedEntry> entry = line.size() < PortableLines::longest ? scanEntry(line) : std::nullopt;
    if (entry) {
        m_index.add(*entry, m_lines->offset(), static_cast<int64_t>(line.size()), m_lines->number());
        if (entry->kind != EntryKind::OrgCreated && entry->kind != EntryKind::ProgramChanged)
            return true;
        const Result<Json> json = Json::parse(line);
        const Result<Entry> whole = json ? parseEntry(*json) : Result<Entry>(tl::unexpected(json.error()));
        if (whole)
            m_index.setTerms(*whole);
        return true;
    }
    if (line.starts_with("{\"end\":"))
        return false;
    takeUnusual();
    return true;
}

/// A line that is not written as usual is read strictly; one that is no entry is noted.
void ReviewedExport::takeUnusual()
{
    const std::string_view line = m_lines->line();
    const auto length = static_cast<int64_t>(line.size());
    const Result<Json> json = Json::parse(line);
    const Result<Entry> entry = json ? parseEntry(*json) : Result<Entry>(tl::unexpected(json.error()));
    if (!entry || length >= static_cast<int64_t>(PortableLines::longest)) {
        m_unreadableBytes += length;
        m_index.addUnreadable(
            {m_lines->number(), m_lines->offset(), length, entry ? "The line is too long." : entry.error().detail});
        return;
    }
    m_index.add(scannedOf(*entry), m_lines->offset(), length, m_lines->number());
    if (entry->kind == EntryKind::OrgCreated || entry->kind == EntryKind::ProgramChanged)
        m_index.setTerms(*entry);
}

Result<void> ReviewedExport::readAll(const CheckProgress &progress)
{
    for (;;) {
        switch (m_lines->next()) {
        case PortableLines::Next::Line:
            break;
        case PortableLines::Next::End:
            m_index.complete("The end line is missing: the export was cut short.");
            return {};
        case PortableLines::Next::TooLong:
            m_index.complete("Line " + std::to_string(m_lines->number())
                             + " is longer than 16 MiB: nothing after it is read.");
            return {};
        case PortableLines::Next::Failed:
            m_index.complete(m_lines->error().detail);
            return {};
        }
        const bool hadRoom = !m_index.isFull();
        if (!takeLine())
            return {};
        if (!hadRoom) {
            endFull();
            return {};
        }
        if (m_index.unreadableCount() > mostUnreadableLines || m_unreadableBytes > mostUnreadableBytes) {
            m_index.complete("Too many lines cannot be read as entries: nothing after line "
                             + std::to_string(m_lines->number()) + " is read.");
            return {};
        }
        if (progress && m_lines->number() % linesBetweenReports == 0
            && !progress(m_lines->bytesRead(), m_lines->bytesTotal()))
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    }
}
}

Result<std::shared_ptr<ReviewedFile>> openReviewedExport(const std::string &path, FileKind kind, uint32_t mostRows)
{
    auto file = std::make_shared<ReviewedExport>(path, kind, mostRows);
    if (const Result<void> opened = file->openLines(); !opened)
        return tl::unexpected(opened.error());
    return file;
}

}
