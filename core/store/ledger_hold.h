// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tidemark
{

/// A lock on an open ledger file that says to other processes what SQLite's own lock does: somebody
/// reads it, so its write-ahead log must stay. POSIX drops SQLite's locks when this process closes
/// any handle of the file, as whoever looks at its first bytes does (we, a file dialog); this one
/// stays. Does nothing where the system has no such locks.
class LedgerHold
{
public:
    /// After a connection has begun to use the write-ahead log.
    explicit LedgerHold(const std::string &path);
    /// After the connection is closed: it closes a handle, too.
    ~LedgerHold();
    LedgerHold(const LedgerHold &) = delete;
    LedgerHold &operator=(const LedgerHold &) = delete;

    /// Before the connection is closed, so that the last one can tidy up.
    void letGo();

private:
    int m_file = -1;
};

}
