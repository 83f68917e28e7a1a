// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace tidemark
{

/// The same for every way to write a path to the same file; of what is not there, the whole path. In UTF-8.
QString fileKey(const QString &path);
std::string fileKey(const std::string &path);

}
