// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/signed_bytes.h"

#include <algorithm>

namespace tidemark
{
namespace
{
using Scalar = std::array<uint8_t, crypto_core_ed25519_SCALARBYTES>;
using Point = std::array<uint8_t, crypto_core_ed25519_BYTES>;
using Wide = std::array<uint8_t, crypto_core_ed25519_NONREDUCEDSCALARBYTES>;

Scalar reduced(const Wide &wide)
{
    Scalar scalar;
    crypto_core_ed25519_scalar_reduce(scalar.data(), wide.data());
    return scalar;
}
}

SignedBytes::SignedBytes(const std::array<uint8_t, 64> &signature, const std::array<uint8_t, 32> &key)
    : m_signature(signature)
    , m_key(key)
{
    crypto_hash_sha512_init(&m_hash);
    crypto_hash_sha512_update(&m_hash, m_signature.data(), sizeof(Point));
    crypto_hash_sha512_update(&m_hash, m_key.data(), m_key.size());
}

void SignedBytes::add(std::string_view bytes)
{
    crypto_hash_sha512_update(&m_hash, reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
}

/// The signature is R and s; it holds where R = s B - h A, with h the hash of R, the key A and the bytes.
bool SignedBytes::areSigned()
{
    Wide hash;
    crypto_hash_sha512_final(&m_hash, hash.data());
    Wide wide{};
    std::copy(m_signature.begin() + sizeof(Point), m_signature.end(), wide.begin());
    const Scalar s = reduced(wide);
    const bool isCanonical = std::equal(s.begin(), s.end(), wide.begin());
    Point sB;
    Point hA;
    Point r;
    return isCanonical && crypto_core_ed25519_is_valid_point(m_key.data()) == 1
        && crypto_core_ed25519_is_valid_point(m_signature.data()) == 1
        && crypto_scalarmult_ed25519_base_noclamp(sB.data(), s.data()) == 0
        && crypto_scalarmult_ed25519_noclamp(hA.data(), reduced(hash).data(), m_key.data()) == 0
        && crypto_core_ed25519_sub(r.data(), sB.data(), hA.data()) == 0
        && sodium_memcmp(r.data(), m_signature.data(), r.size()) == 0;
}

}
