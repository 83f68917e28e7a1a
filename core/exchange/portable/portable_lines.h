// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/exchange/bytes/input_bytes.h"

namespace tidemark
{

/// The lines of a portable export, packed or not, one at a time, with the digest of what came before.
/// One thread at a time.
class PortableLines
{
public:
    static constexpr size_t longest = 16 * 1024 * 1024;

    /// `path` in UTF-8. Errors: CannotOpen; they name the path and what the system said.
    static Result<std::unique_ptr<PortableLines>> open(const std::string &path);
    static std::unique_ptr<PortableLines> of(std::unique_ptr<InputBytes> bytes);
    /// Of bytes that come from elsewhere, for who needs no digest.
    static std::unique_ptr<PortableLines> withoutDigest(std::unique_ptr<InputBytes> bytes);

    enum class Next : uint8_t {
        Line,
        End,
        TooLong, ///< longer than `longest` bytes: line() is empty, and nothing more can be read
        Failed,  ///< the file could not be read or unpacked on: error() says why
    };
    Next next();

    /// Without its line feed; valid until next().
    std::string_view line() const
    {
        return m_line;
    }
    /// Whether a line feed ends it: all but the last line of a file have one.
    bool isTerminated() const
    {
        return m_terminated;
    }
    /// Of the line, from 1 on.
    int64_t number() const
    {
        return m_number;
    }
    /// Of the line's first byte among those that are unpacked.
    int64_t offset() const
    {
        return m_offset;
    }
    /// SHA-256 of all bytes before the line. Only once, as the last thing asked.
    Sha256Digest digestBefore()
    {
        return m_before.finish();
    }
    int64_t bytesRead() const
    {
        return m_bytes->bytesRead();
    }
    /// Of the file as it lies on disk, as bytesRead().
    int64_t bytesTotal() const
    {
        return m_bytes->bytesTotal();
    }
    /// Damaged: it is not well packed.
    const Error &error() const
    {
        return *m_error;
    }

private:
    explicit PortableLines(std::unique_ptr<InputBytes> bytes);
    bool fill();

    std::unique_ptr<InputBytes> m_bytes;
    std::string m_buffer;
    size_t m_at = 0;  // where the next line begins
    size_t m_end = 0; // of what was read
    bool m_atEnd = false;
    std::optional<Error> m_error;
    std::string_view m_line;
    std::string_view m_whole; // with its line feed
    bool m_terminated = false;
    int64_t m_number = 0;
    int64_t m_offset = 0;
    bool m_digests = true;
    Sha256 m_before;
};

}
