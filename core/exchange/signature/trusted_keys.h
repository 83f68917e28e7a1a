// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/signature/signing_keys.h"

namespace tidemark
{

/// What keysTrustedHere() calls this desk's own key where nobody named it.
inline constexpr std::string_view ownKeyName = "this desk";

/// Those of TrustedKeys, and this desk's own.
std::vector<PublicKey> keysTrustedHere();

/// The public keys that somebody trusts: a folder of minisign key files, "NAME.pub". People may copy
/// files there.
class TrustedKeys
{
public:
    /// Where the desktop keeps settings: both programs of one person share it.
    static std::string defaultFolder();
    /// Whether a file can have it, on every system.
    static bool canBeName(const std::string &name);
    explicit TrustedKeys(std::string folder = defaultFolder());

    /// By name. Files that are no keys are left out.
    std::vector<PublicKey> all() const;
    /// Takes the place of another by that name. Malformed: the name cannot be a file's. IoFailed.
    Result<void> add(const std::string &name, const PublicKey &key) const;
    /// CannotOpen: there is none by that name.
    Result<void> remove(const std::string &name) const;

private:
    std::string m_folder;
};

}
