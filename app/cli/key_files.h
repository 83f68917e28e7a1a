// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/exchange/signing_keys.h"

namespace tidemark
{

/// A key file's name, or the key itself. Errors name it.
Result<PublicKey> readPublicKey(const QString &fileOrKey);

/// Of a key file; asks for its passphrase where it has one. Errors name the file.
Result<SecretKey> readSecretKey(const QString &path);

/// Writes both files, the secret one for nobody else to read; neither may be there yet. Asks for a
/// passphrase unless `open`.
Result<void> writeKeys(const SecretKey &key, const QString &secretPath, const QString &publicPath, bool open);

/// Where this desk's own key lies unless another file is named.
QString ownKeyPath();
QString publicPathOf(const QString &secretPath);

}
