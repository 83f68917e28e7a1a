// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <memory>
#include <string_view>

#include "core/base/error.h"

namespace tidemark
{

/// A file to write that appears, or takes the place of an older one, only in finishOutput(), once
/// it is whole. A pipe or a device is written to as it is, and stays what it is. Not open yet.
std::unique_ptr<QFileDevice> outputFile(const QString &path);

/// All of it, or false: then the file has an error, also where a part found room on a disk that is full now.
bool writeOutput(QFileDevice &file, std::string_view bytes);

/// False where it could not be written: errorString() says why.
bool finishOutput(QFileDevice &file);

/// Why such a file could not be written, with its path: DiskFull or CannotWrite.
Error outputError(const QFileDevice &file);

/// Whether there is something under the path that is neither a file nor a folder.
bool isPipeOrDevice(const QString &path);

}
