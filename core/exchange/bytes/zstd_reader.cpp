// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/zstd_reader.h"

#include <zstd.h>

#include "core/base/law.h"

namespace tidemark
{
namespace
{
constexpr int largestWindowLog = 27;
}

ZstdReader::ZstdReader(std::unique_ptr<InputBytes> packed, std::string path)
    : m_packed(std::move(packed))
    , m_path(std::move(path))
    , m_context(ZSTD_createDCtx())
    , m_piece(ZSTD_DStreamInSize(), '\0')
{
    TIDEMARK_LAW(m_context, "there is memory to unpack a file");
    ZSTD_DCtx_setParameter(m_context, ZSTD_d_windowLogMax, largestWindowLog);
}

ZstdReader::~ZstdReader()
{
    ZSTD_freeDCtx(m_context);
}

int64_t ZstdReader::bytesRead() const
{
    return m_packed->bytesRead();
}

int64_t ZstdReader::bytesTotal() const
{
    return m_packed->bytesTotal();
}

Result<size_t> ZstdReader::read(char *to, size_t size)
{
    ZSTD_outBuffer out{to, size, 0};
    while (out.pos == 0) {
        if (m_at == m_end) {
            Result<size_t> got = m_packed->read(m_piece.data(), m_piece.size());
            if (!got)
                return got;
            m_at = 0;
            m_end = *got;
        }
        const bool atEnd = m_end == 0;
        if (atEnd && !m_withinFrame)
            return 0;
        ZSTD_inBuffer in{m_piece.data(), m_end, m_at};
        const size_t left = ZSTD_decompressStream(m_context, &out, &in);
        m_at = in.pos;
        if (ZSTD_isError(left))
            return fail(ErrorCode::Damaged,
                        m_path + ": its compressed data are damaged (" + ZSTD_getErrorName(left) + ").");
        m_withinFrame = left != 0;
        if (atEnd && out.pos == 0 && m_withinFrame)
            return fail(ErrorCode::Damaged, m_path + ": its compressed data were cut short.");
    }
    return out.pos;
}

}
