// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <string>

namespace tidemark
{

/// What the system's keychain answered.
struct VaultAnswer {
    enum class Kind : quint8 {
        Done,
        NotFound, ///< it holds no such key
        NoVault,  ///< the system has no keychain, or none that answers
        Denied,   ///< it is locked, and was not opened
    };
    Kind kind = Kind::NoVault;
    std::string secret; ///< of a key that was read; wipe it
    QString detail;     ///< what the keychain said, in its own words; may be empty
};

/// Secret keys in the keychain of the system, under their numbers. It may ask the person to unlock it, and answers when
/// they have: nothing waits. On the window's thread.
class KeyVault : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const VaultAnswer &)>;
    using QObject::QObject;

    /// `then` is not called after the vault is gone.
    void store(const std::string &number, const std::string &secret, const Then &then);
    void read(const std::string &number, const Then &then);
    void remove(const std::string &number, const Then &then);
};

}
