// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <QByteArray>
#include <QFile>

#include "core/base/result.h"

namespace tidemark
{

/// The bytes of a file in one stretch of memory, read where and when they are asked for. The file is not
/// mapped: were it cut short meanwhile, touching a mapping of it would end the program. What cannot be
/// read at a place, such as a pipe, is read whole. One thread at a time.
class FileBytes
{
public:
    /// Its first bytes are held. Errors: CannotOpen, IoFailed; they name the path and what the system said.
    static Result<std::unique_ptr<FileBytes>> open(const QString &path);
    ~FileBytes();
    FileBytes(const FileBytes &) = delete;
    FileBytes &operator=(const FileBytes &) = delete;

    /// The whole file, always at the same place; what was not held, or was released, reads as zeros.
    std::string_view bytes() const
    {
        return m_bytes;
    }
    /// Reads what is not held yet of these bytes; what lies beyond the end is no error. IoFailed: the file has
    /// become shorter, or could not be read.
    Result<void> hold(uint64_t from, uint64_t length)
    {
        return holds(from, length) ? Result<void>() : load(from, length);
    }
    /// Of what was asked for last; false need not mean that it is not held.
    bool holds(uint64_t from, uint64_t length) const
    {
        return from >= m_heldFrom && from + length <= m_heldTo;
    }
    /// In bytes, about.
    uint64_t held() const
    {
        return m_held;
    }
    void release();

private:
    explicit FileBytes(const QString &path)
        : m_file(path)
    {
    }
    bool reserve();
    Result<void> load(uint64_t from, uint64_t length);
    Result<void> read(size_t firstPiece, size_t endPiece);

    QFile m_file;
    char *m_reserved = nullptr;
    QByteArray m_whole;
    std::string_view m_bytes;
    std::vector<bool> m_pieces; ///< which are held
    uint64_t m_heldFrom = 0;
    uint64_t m_heldTo = 0;
    uint64_t m_held = 0;
};

}
