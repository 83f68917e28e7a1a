// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/portable/portable_export.h"

struct ZSTD_CCtx_s;

namespace tidemark
{

/// Packs what it is given into one Zstandard frame, with a checksum, and hands it on to a sink. One
/// thread at a time.
class ZstdWriter
{
public:
    explicit ZstdWriter(PortableSink to);
    ~ZstdWriter();
    ZstdWriter(const ZstdWriter &) = delete;
    ZstdWriter &operator=(const ZstdWriter &) = delete;

    /// False where the sink took nothing more.
    bool write(std::string_view bytes);
    /// Ends the frame: without it the file is cut short.
    bool finish();

private:
    bool pack(std::string_view bytes, bool last);

    PortableSink m_to;
    ZSTD_CCtx_s *m_context;
    std::string m_packed;
};

}
