// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/mapped_file.h"

#include <QFileInfo>

namespace tidemark
{

bool MappedFile::map()
{
    m_map = m_file.map(0, m_file.size());
    if (!m_map)
        return false;
    m_bytes = {reinterpret_cast<const char *>(m_map), static_cast<size_t>(m_file.size())};
    return true;
}

Result<std::unique_ptr<MappedFile>> MappedFile::open(const QString &path)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::CannotOpen, path.toStdString() + " is a folder, not a file.");
    std::unique_ptr<MappedFile> mapped(new MappedFile(path));
    QFile &file = mapped->m_file;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotOpen, path.toStdString() + ": " + file.errorString().toStdString() + ".");
    if ((file.size() == 0 && !file.isSequential()) || mapped->map())
        return mapped;
    mapped->m_read = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::IoFailed, path.toStdString() + ": " + file.errorString().toStdString() + ".");
    mapped->m_bytes = {mapped->m_read.constData(), static_cast<size_t>(mapped->m_read.size())};
    return mapped;
}

void MappedFile::release()
{
    if (!m_map)
        return;
    const qint64 size = static_cast<qint64>(m_bytes.size());
    m_file.unmap(m_map);
    m_map = m_file.map(0, size);
    if (m_map) {
        m_bytes = {reinterpret_cast<const char *>(m_map), static_cast<size_t>(size)};
        return;
    }
    m_file.seek(0);
    m_read = m_file.readAll();
    m_bytes = {m_read.constData(), static_cast<size_t>(m_read.size())};
}

}
