// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"

namespace tidemark
{

/// An error in the person's language: what happened and what to do. Errors of files keep the detail, which names the
/// file.
QString errorWords(const Error &error);

}
