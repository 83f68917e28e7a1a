// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace tidemark
{

/// What went wrong on the connection since it was asked last.
inline Result<void> errorOr(sqlite::Connection &connection)
{
    if (std::optional<Error> error = connection.takeError())
        return tl::unexpected(std::move(*error));
    return {};
}

}
