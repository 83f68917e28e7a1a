// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tidemark
{

/// Standard output, which knows why it could not be written.
class StandardOutput
{
public:
    bool write(std::string_view bytes);
    /// The exit status; says on standard error what failed, also of what others wrote there.
    int finish();

private:
    int m_reason = 0; // as the system numbers it
};

}
