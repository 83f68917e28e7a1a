// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/input_bytes.h"

#include <QFile>

#include "core/exchange/bytes/file_kind.h"
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
    bool open()
    {
        return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
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
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return tl::unexpected(kind.error());
    auto file = std::make_unique<PlainFile>(path);
    if (!file->open())
        return fail(ErrorCode::CannotOpen, file->problem());
    if (*kind == FileKind::Compressed)
        return std::make_unique<ZstdReader>(std::move(file), path);
    return file;
}

}
