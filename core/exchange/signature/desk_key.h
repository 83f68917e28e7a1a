// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/exchange/signature/signing_keys.h"

namespace tidemark
{

/// This desk's own pair of keys: "signing.pub" where the desktop keeps settings, and the secret one beside it as
/// "signing.key", or in the system's keychain. Both programs of one person share it.
struct DeskKey {
    enum class Place : uint8_t { Keychain, File, FileWithPassphrase };
    PublicKey key;
    Place place = Place::Keychain;
};

std::string deskKeyPath();
/// "signing.pub" for "signing.key".
std::string publicKeyPathOf(const std::string &secretPath);

/// nullopt: the desk has none. Errors: those of files; Malformed: a file there is no key.
Result<std::optional<DeskKey>> readDeskKey();

/// Of a key file; errors name it.
Result<std::string> readKeyText(const std::string &path);
/// A key file's name, or the key itself. Errors name it.
Result<PublicKey> readPublicKey(const std::string &fileOrKey);

/// Files that may not be there yet; the secret one is for nobody else to read. IoFailed.
Result<void> writeSecretKeyFile(const std::string &path, const std::string &text);
Result<void> writePublicKeyFile(const std::string &path, const PublicKey &key);

/// Writes the signature beside a file, over one that lies there. An empty comment: the file's name and the time, as
/// minisign says them. Returns the signature's path. Errors: those of files.
Result<std::string> signBeside(const std::string &path, const SecretKey &key, const std::string &comment = {});

}
