// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/exchange/bytes/file_kind.h"

namespace tidemark
{

/// The bytes of a file, read once from its beginning; a file packed by Zstandard is unpacked on the
/// way, in bounded memory whatever it claims. One thread at a time.
class InputBytes
{
public:
    /// By the file's first bytes. `path` in UTF-8. Errors: CannotOpen, with what the system said.
    static Result<std::unique_ptr<InputBytes>> open(const std::string &path);
    InputBytes() = default;
    InputBytes(const InputBytes &) = delete;
    InputBytes &operator=(const InputBytes &) = delete;
    virtual ~InputBytes() = default;

    /// What the file is; one that is Compressed is unpacked while it is read.
    FileKind kind() const
    {
        return m_kind;
    }
    /// At most `size` bytes, more than 0. 0: the end. An Error, Damaged where the file is not well packed
    /// and IoFailed where it could not be read, names the path.
    virtual Result<size_t> read(char *to, size_t size) = 0;
    /// Of the file as it lies on disk.
    virtual int64_t bytesRead() const = 0;
    virtual int64_t bytesTotal() const = 0;

private:
    FileKind m_kind = FileKind::Other;
};

}
