// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/file_bytes.h"

#include <QFileInfo>
#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace tidemark
{
namespace
{
/// Rows are read in any order: a piece is no longer than what reading one costs anyway.
constexpr uint64_t pieceBytes = 4 << 10;
}

bool FileBytes::reserve()
{
    const auto size = static_cast<size_t>(m_file.size());
#ifdef Q_OS_UNIX
    void *const at = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (at == MAP_FAILED)
        return false;
    m_reserved = static_cast<char *>(at);
    m_bytes = {m_reserved, size};
    m_pieces.assign((size + pieceBytes - 1) / pieceBytes, false);
#else
    // Windows lets nobody shorten a file that is mapped.
    const uchar *const at = m_file.map(0, m_file.size());
    if (!at)
        return false;
    m_bytes = {reinterpret_cast<const char *>(at), size};
    m_heldTo = std::numeric_limits<uint64_t>::max();
#endif
    return true;
}

Result<std::unique_ptr<FileBytes>> FileBytes::open(const QString &path)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::CannotOpen, path.toStdString() + " is a folder, not a file.");
    std::unique_ptr<FileBytes> bytes(new FileBytes(path));
    QFile &file = bytes->m_file;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::CannotOpen, path.toStdString() + ": " + file.errorString().toStdString() + ".");
    if (!file.isSequential() && file.size() > 0 && bytes->reserve()) {
        if (const Result<void> first = bytes->hold(0, 1); !first)
            return tl::unexpected(first.error());
        return bytes;
    }
    bytes->m_heldTo = std::numeric_limits<uint64_t>::max();
    if (!file.isSequential() && file.size() == 0)
        return bytes;
    bytes->m_whole = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::IoFailed, path.toStdString() + ": " + file.errorString().toStdString() + ".");
    bytes->m_bytes = {bytes->m_whole.constData(), static_cast<size_t>(bytes->m_whole.size())};
    return bytes;
}

FileBytes::~FileBytes()
{
#ifdef Q_OS_UNIX
    if (m_reserved)
        ::munmap(m_reserved, m_bytes.size());
#endif
}

Result<void> FileBytes::load(uint64_t from, uint64_t length)
{
    const uint64_t to = std::min<uint64_t>(m_bytes.size(), from + length);
    const size_t end = (to + pieceBytes - 1) / pieceBytes;
    for (size_t piece = from / pieceBytes; piece < end;) {
        if (m_pieces[piece]) {
            ++piece;
            continue;
        }
        const size_t first = piece;
        while (piece < end && !m_pieces[piece])
            ++piece;
        if (Result<void> done = read(first, piece); !done)
            return done;
    }
    m_heldFrom = from / pieceBytes * pieceBytes;
    m_heldTo = to == m_bytes.size() ? std::numeric_limits<uint64_t>::max() : end * pieceBytes;
    return {};
}

Result<void> FileBytes::read(size_t firstPiece, size_t endPiece)
{
    const uint64_t from = firstPiece * pieceBytes;
    const uint64_t to = std::min<uint64_t>(m_bytes.size(), endPiece * pieceBytes);
    const bool found = m_file.seek(static_cast<qint64>(from));
    for (uint64_t at = from; at < to;) {
        const qint64 got = found ? m_file.read(m_reserved + at, static_cast<qint64>(to - at)) : -1;
        if (got < 0)
            return fail(ErrorCode::IoFailed,
                        m_file.fileName().toStdString() + ": " + m_file.errorString().toStdString() + ".");
        if (got == 0)
            return fail(ErrorCode::IoFailed,
                        m_file.fileName().toStdString()
                            + ": the file became shorter while it was read. Try again once it is whole.");
        at += static_cast<uint64_t>(got);
    }
    std::fill(m_pieces.begin() + static_cast<ptrdiff_t>(firstPiece),
              m_pieces.begin() + static_cast<ptrdiff_t>(endPiece), true);
    m_held += to - from;
    return {};
}

void FileBytes::release()
{
#ifdef Q_OS_UNIX
    if (!m_reserved)
        return;
    ::madvise(m_reserved, m_bytes.size(), MADV_DONTNEED);
    m_pieces.assign(m_pieces.size(), false);
    m_heldFrom = m_heldTo = m_held = 0;
#endif
}

}
