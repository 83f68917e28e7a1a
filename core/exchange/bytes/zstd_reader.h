// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bytes/input_bytes.h"

struct ZSTD_DCtx_s;

namespace tidemark
{

/// What is packed in a Zstandard file: frames one after the other. A frame that wants a window of
/// more than 128 MiB is refused, as the zstd program does.
class ZstdReader final : public InputBytes
{
public:
    ZstdReader(std::unique_ptr<InputBytes> packed, std::string path);
    ~ZstdReader() override;

    /// Also Damaged: the file was cut short.
    Result<size_t> read(char *to, size_t size) override;
    int64_t bytesRead() const override;
    int64_t bytesTotal() const override;

private:
    std::unique_ptr<InputBytes> m_packed;
    std::string m_path;
    ZSTD_DCtx_s *m_context;
    std::string m_piece;
    size_t m_at = 0;
    size_t m_end = 0;
    bool m_withinFrame = false;
};

}
