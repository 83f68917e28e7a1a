// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <sodium.h>
#include <string_view>

namespace tidemark
{

/// Checks an Ed25519 signature (RFC 8032) of bytes that come in pieces, however many they are: libsodium takes them
/// only at once. As strict as it: no point of a small order, nothing but canonical forms.
class SignedBytes
{
public:
    SignedBytes(const std::array<uint8_t, 64> &signature, const std::array<uint8_t, 32> &key);
    void add(std::string_view bytes);
    /// Of all that was added; once.
    bool areSigned();

private:
    std::array<uint8_t, 64> m_signature;
    std::array<uint8_t, 32> m_key;
    crypto_hash_sha512_state m_hash;
};

}
