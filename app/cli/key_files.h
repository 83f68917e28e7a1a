// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/exchange/signature/signing_keys.h"

namespace tidemark
{

/// Of a key file; asks for its passphrase where it has one. Errors name the file.
Result<SecretKey> readSecretKey(const QString &path);

/// Writes both files, the secret one for nobody else to read; neither may be there yet. Asks for a
/// passphrase unless `open`.
Result<void> writeKeys(const SecretKey &key, const QString &secretPath, const QString &publicPath, bool open);

}
