// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace tidemark
{

/// The id as a part of a file's name that every system takes, another for each organization. Where the id is no such
/// name, or is long, it is shortened and a part of its digest tells it apart.
QString orgFileName(const std::string &org);

}
