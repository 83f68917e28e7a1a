// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_hold.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tidemark
{

#ifdef F_OFD_SETLK
namespace
{
/// The bytes that SQLite's readers share (SHARED_FIRST and SHARED_SIZE of its file format).
void lockSharedBytes(int file, short how)
{
    struct flock lock = {};
    lock.l_type = how;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000 + 2;
    lock.l_len = 510;
    (void)fcntl(file, F_OFD_SETLK, &lock);
}
}

LedgerHold::LedgerHold(const std::string &path)
    : m_file(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
{
    if (m_file >= 0)
        lockSharedBytes(m_file, F_RDLCK);
}

LedgerHold::~LedgerHold()
{
    if (m_file >= 0)
        ::close(m_file);
}

void LedgerHold::letGo()
{
    if (m_file >= 0)
        lockSharedBytes(m_file, F_UNLCK);
}
#else
LedgerHold::LedgerHold(const std::string &)
{
}

LedgerHold::~LedgerHold() = default;

void LedgerHold::letGo()
{
}
#endif

}
