// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include <QByteArray>
#include <QFile>

#include "core/base/result.h"

namespace tidemark
{

/// The bytes of a file, mapped into memory, or read where the system cannot map it. One thread at
/// a time. The file must not be cut short while it is open.
class MappedFile
{
public:
    /// Errors: CannotOpen, IoFailed; they name the path and what the system said.
    static Result<std::unique_ptr<MappedFile>> open(const QString &path);

    /// Valid until release() or destruction.
    std::string_view bytes() const
    {
        return m_bytes;
    }
    /// Lets go of the memory that reading has brought in. bytes() moves.
    void release();

private:
    explicit MappedFile(const QString &path)
        : m_file(path)
    {
    }
    bool map();

    QFile m_file;
    uchar *m_map = nullptr;
    QByteArray m_read;
    std::string_view m_bytes;
};

}
