// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/seen_head.h"

namespace tidemark
{

namespace sqlite
{
class Connection;
}

/// This desk's memory of the heads it last saw in each file, so that one that was cut short at its end is
/// noticed (exchange.md, "rewound"). Both programs of one person share it. One thread at a time.
class SeenHeads
{
public:
    /// In the desktop's folder of data.
    static std::string defaultPath();
    /// Makes the memory where there is none. Errors: those of files.
    static Result<std::unique_ptr<SeenHeads>> open(const std::string &path = defaultPath());
    ~SeenHeads();

    /// By organization in byte order; none of a file that was never seen. `file`: its whole path.
    Result<std::vector<SeenHead>> of(const std::string &file);
    /// Takes the place of what was remembered of that file.
    Result<void> remember(const std::string &file, const std::vector<SeenHead> &heads, Instant seenAt);
    Result<void> forget(const std::string &file);

private:
    explicit SeenHeads(std::unique_ptr<sqlite::Connection> connection);

    std::unique_ptr<sqlite::Connection> m_connection;
};

}
