// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/input_bytes.h"

#include <QFile>
#include <QFileInfo>
#include <array>

#include "core/exchange/bytes/zstd_reader.h"

namespace tidemark
{
namespace
{
class PlainFile final : public InputBytes
{
public:
    explicit PlainFile(const std::string &path)
        : m_file(QString::fromStdString(path))
    {
    }
    /// And says what it is by its first bytes.
    Result<FileKind> open()
    {
        if (QFileInfo(m_file).isDir())
            return fail(ErrorCode::CannotOpen,
                        m_file.fileName().toStdString() + ": this is a folder, neither a ledger nor an export.");
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::CannotOpen, problem());
        if (m_file.isSequential())
            return tl::unexpected(readOnceOnly(m_file.fileName().toStdString()));
        std::array<char, fileKindBytes> start{};
        const qint64 there = m_file.read(start.data(), start.size());
        if (there < 0 || !m_file.seek(0))
            return fail(ErrorCode::IoFailed, problem());
        return fileKindOf({start.data(), size_t(there)});
    }
    std::string problem() const
    {
        return m_file.fileName().toStdString() + ": " + m_file.errorString().toStdString();
    }
    Result<size_t> read(char *to, size_t size) override
    {
        const qint64 read = m_file.read(to, static_cast<qint64>(size));
        if (read < 0)
            return fail(ErrorCode::IoFailed, problem());
        m_bytesRead += read;
        return static_cast<size_t>(read);
    }
    int64_t bytesRead() const override
    {
        return m_bytesRead;
    }
    int64_t bytesTotal() const override
    {
        return m_file.size();
    }

private:
    QFile m_file;
    int64_t m_bytesRead = 0;
};
}

Result<std::unique_ptr<InputBytes>> InputBytes::open(const std::string &path)
{
    auto file = std::make_unique<PlainFile>(path);
    const Result<FileKind> kind = file->open();
    if (!kind)
        return tl::unexpected(kind.error());
    std::unique_ptr<InputBytes> bytes = std::move(file);
    if (*kind == FileKind::Compressed)
        bytes = std::make_unique<ZstdReader>(std::move(bytes), path);
    bytes->m_kind = *kind;
    return bytes;
}

}
