// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tidemark
{

/// Which pair of keys, as minisign numbers them.
using KeyNumber = std::array<uint8_t, 8>;

/// As minisign prints it: "E7620F1842B4E81F".
std::string keyName(const KeyNumber &number);

/// A public key in the format of minisign, with the name that it is trusted under.
struct PublicKey {
    std::string name; ///< empty where nobody named it
    KeyNumber number{};
    std::array<uint8_t, 32> bytes{};

    /// A key file's text, or its second line alone. Malformed: it is no minisign public key.
    static Result<PublicKey> parse(std::string_view text);
    /// The text of a key file.
    std::string text() const;

    bool operator==(const PublicKey &other) const
    {
        return number == other.number && bytes == other.bytes;
    }
};

/// How hard a passphrase is to guess: what deriving a key from it takes. The limits of libsodium's scrypt.
struct KeyWork {
    uint64_t operations;
    size_t memory; ///< bytes

    /// A gigabyte and some seconds, as minisign does.
    static KeyWork sensitive();
    static KeyWork interactive();
};

/// A secret key in the format of minisign, which can use it too. Wiped from memory when it goes.
class SecretKey
{
public:
    static SecretKey generate();
    /// Of a key file's text.
    static bool needsPassphrase(std::string_view text);
    /// Malformed: it is no minisign secret key, asks for more work than any does, or the passphrase does not fit it.
    static Result<SecretKey> parse(std::string_view text, std::string_view passphrase);

    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey &&other) noexcept;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    ~SecretKey();

    /// The text of a key file; an empty passphrase leaves the key open to whoever reads the file.
    std::string text(std::string_view passphrase, const KeyWork &work = KeyWork::sensitive()) const;
    PublicKey publicKey() const;
    const KeyNumber &number() const
    {
        return m_number;
    }
    /// Ed25519.
    std::array<uint8_t, 64> sign(std::string_view bytes) const;

private:
    SecretKey() = default;

    KeyNumber m_number{};
    std::array<uint8_t, 64> m_bytes{};
};

}
