// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/zstd_writer.h"

#include <zstd.h>

#include "core/base/law.h"

namespace tidemark
{

ZstdWriter::ZstdWriter(PortableSink to)
    : m_to(std::move(to))
    , m_context(ZSTD_createCCtx())
    , m_packed(ZSTD_CStreamOutSize(), '\0')
{
    TIDEMARK_LAW(m_context, "there is memory to pack a file");
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
}

ZstdWriter::~ZstdWriter()
{
    ZSTD_freeCCtx(m_context);
}

bool ZstdWriter::pack(std::string_view bytes, bool last)
{
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    for (;;) {
        ZSTD_outBuffer out{m_packed.data(), m_packed.size(), 0};
        const size_t left = ZSTD_compressStream2(m_context, &out, &in, last ? ZSTD_e_end : ZSTD_e_continue);
        TIDEMARK_LAW(!ZSTD_isError(left), "packing does not fail");
        if (out.pos > 0 && !m_to({m_packed.data(), out.pos}))
            return false;
        if (last ? left == 0 : in.pos == in.size)
            return true;
    }
}

bool ZstdWriter::write(std::string_view bytes)
{
    return pack(bytes, false);
}

bool ZstdWriter::finish()
{
    return pack({}, true);
}

}
