// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/signing_keys.h"

#include <cstring>
#include <sodium.h>

#include "core/base/law.h"
#include "core/exchange/signature/cryptography.h"
#include "core/exchange/signature/minisign_text.h"

namespace tidemark
{
namespace
{
// Four times what minisign asks for. A key file may name any figure, and the work cannot be stopped.
constexpr uint64_t mostMemory = uint64_t(4) * 1024 * 1024 * 1024;
constexpr uint64_t mostOperations = uint64_t(4) * 32 * 1024 * 1024;

struct PublicBytes {
    char algorithm[2];
    uint8_t number[8];
    uint8_t key[32];
};
static_assert(sizeof(PublicBytes) == 42);

struct SecretBytes {
    char algorithm[2];
    char derivation[2]; ///< "Sc", or zeros: no passphrase
    char checksum[2];
    uint8_t salt[32];
    uint8_t operations[8]; ///< little-endian, as the next
    uint8_t memory[8];
    struct Locked {
        uint8_t number[8];
        uint8_t key[64];
        uint8_t checksum[32];
    } locked;
};
static_assert(sizeof(SecretBytes) == 158);

uint64_t fromLittleEndian(const uint8_t (&bytes)[8])
{
    uint64_t value = 0;
    for (size_t i = 0; i < sizeof bytes; ++i)
        value |= uint64_t(bytes[i]) << (8 * i);
    return value;
}

void toLittleEndian(uint64_t value, uint8_t (&bytes)[8])
{
    for (size_t i = 0; i < sizeof bytes; ++i)
        bytes[i] = static_cast<uint8_t>(value >> (8 * i));
}

void checksumOf(const SecretBytes &secret, uint8_t (&sum)[32])
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof sum);
    crypto_generichash_update(&state, reinterpret_cast<const uint8_t *>(secret.algorithm), sizeof secret.algorithm);
    crypto_generichash_update(&state, secret.locked.number, sizeof secret.locked.number);
    crypto_generichash_update(&state, secret.locked.key, sizeof secret.locked.key);
    crypto_generichash_final(&state, sum, sizeof sum);
}

bool isTooMuchWork(const SecretBytes &secret)
{
    return fromLittleEndian(secret.memory) > mostMemory || fromLittleEndian(secret.operations) > mostOperations;
}

/// Locks what is open and opens what is locked; false where there is too little memory for it.
bool mask(SecretBytes &secret, std::string_view passphrase)
{
    uint8_t stream[sizeof secret.locked];
    if (crypto_pwhash_scryptsalsa208sha256(stream, sizeof stream, passphrase.data(), passphrase.size(), secret.salt,
                                           fromLittleEndian(secret.operations),
                                           static_cast<size_t>(fromLittleEndian(secret.memory)))
        != 0)
        return false;
    auto *locked = reinterpret_cast<uint8_t *>(&secret.locked);
    for (size_t i = 0; i < sizeof stream; ++i)
        locked[i] ^= stream[i];
    sodium_memzero(stream, sizeof stream);
    return true;
}

/// Whether its halves belong together. minisign writes a checksum only where there is a passphrase.
bool isKeyPair(const SecretBytes &secret)
{
    uint8_t seed[crypto_sign_SEEDBYTES];
    uint8_t publicPart[crypto_sign_PUBLICKEYBYTES];
    uint8_t key[crypto_sign_SECRETKEYBYTES];
    std::copy_n(secret.locked.key, sizeof seed, seed);
    crypto_sign_seed_keypair(publicPart, key, seed);
    const bool same = sodium_memcmp(key, secret.locked.key, sizeof key) == 0;
    sodium_memzero(seed, sizeof seed);
    sodium_memzero(key, sizeof key);
    return same;
}

Result<SecretBytes> secretBytes(std::string_view text)
{
    SecretBytes secret{};
    if (!decodeMinisign(lastLine(text), &secret, sizeof secret) || std::memcmp(secret.algorithm, "Ed", 2) != 0
        || std::memcmp(secret.checksum, "B2", 2) != 0
        || (std::memcmp(secret.derivation, "Sc", 2) != 0 && std::memcmp(secret.derivation, "\0\0", 2) != 0))
        return fail(ErrorCode::Malformed, "This is no secret key of minisign.");
    return secret;
}
}

std::string keyName(const KeyNumber &number)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string name;
    for (auto byte = number.rbegin(); byte != number.rend(); ++byte) {
        name += digits[*byte >> 4];
        name += digits[*byte & 15];
    }
    return name;
}

Result<PublicKey> PublicKey::parse(std::string_view text)
{
    PublicBytes bytes{};
    if (!decodeMinisign(lastLine(text), &bytes, sizeof bytes) || std::memcmp(bytes.algorithm, "Ed", 2) != 0)
        return fail(ErrorCode::Malformed, "This is no public key of minisign.");
    PublicKey key;
    std::copy(std::begin(bytes.number), std::end(bytes.number), key.number.begin());
    std::copy(std::begin(bytes.key), std::end(bytes.key), key.bytes.begin());
    return key;
}

std::string PublicKey::text() const
{
    PublicBytes raw{{'E', 'd'}, {}, {}};
    std::copy(number.begin(), number.end(), raw.number);
    std::copy(bytes.begin(), bytes.end(), raw.key);
    return "untrusted comment: minisign public key " + keyName(number) + '\n' + encodeMinisign(&raw, sizeof raw) + '\n';
}

KeyWork KeyWork::sensitive()
{
    return {crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE,
            crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE};
}

KeyWork KeyWork::interactive()
{
    return {crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_INTERACTIVE,
            crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_INTERACTIVE};
}

SecretKey SecretKey::generate()
{
    startCryptography();
    SecretKey key;
    uint8_t publicPart[32];
    randombytes_buf(key.m_number.data(), key.m_number.size());
    crypto_sign_keypair(publicPart, key.m_bytes.data());
    return key;
}

bool SecretKey::needsPassphrase(std::string_view text)
{
    const Result<SecretBytes> secret = secretBytes(text);
    return secret && secret->derivation[0] != '\0';
}

Result<SecretKey> SecretKey::parse(std::string_view text, std::string_view passphrase)
{
    startCryptography();
    Result<SecretBytes> secret = secretBytes(text);
    if (!secret)
        return tl::unexpected(secret.error());
    if (secret->derivation[0] != '\0' && isTooMuchWork(*secret))
        return fail(ErrorCode::Malformed, "To unlock the secret key takes more work than any passphrase needs.");
    if (secret->derivation[0] != '\0' && !mask(*secret, passphrase))
        return fail(ErrorCode::Malformed, "There is too little memory to unlock the secret key.");
    const bool fits = isKeyPair(*secret);
    SecretKey key;
    std::copy(std::begin(secret->locked.number), std::end(secret->locked.number), key.m_number.begin());
    std::copy(std::begin(secret->locked.key), std::end(secret->locked.key), key.m_bytes.begin());
    const bool locked = secret->derivation[0] != '\0';
    sodium_memzero(&*secret, sizeof *secret);
    if (!fits)
        return fail(ErrorCode::Malformed,
                    locked ? "The passphrase does not fit the secret key." : "The secret key is damaged.");
    return key;
}

SecretKey::SecretKey(SecretKey &&other) noexcept
    : m_number(other.m_number)
    , m_bytes(other.m_bytes)
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    std::swap(m_number, other.m_number);
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

std::string SecretKey::text(std::string_view passphrase, const KeyWork &work) const
{
    SecretBytes secret{{'E', 'd'}, {}, {'B', '2'}, {}, {}, {}, {}};
    std::copy(m_number.begin(), m_number.end(), secret.locked.number);
    std::copy(m_bytes.begin(), m_bytes.end(), secret.locked.key);
    checksumOf(secret, secret.locked.checksum);
    if (!passphrase.empty()) {
        std::memcpy(secret.derivation, "Sc", 2);
        randombytes_buf(secret.salt, sizeof secret.salt);
        toLittleEndian(work.operations, secret.operations);
        toLittleEndian(work.memory, secret.memory);
        TIDEMARK_LAW(mask(secret, passphrase), "there is memory to lock a secret key");
    }
    std::string text =
        "untrusted comment: minisign encrypted secret key\n" + encodeMinisign(&secret, sizeof secret) + '\n';
    sodium_memzero(&secret, sizeof secret);
    return text;
}

PublicKey SecretKey::publicKey() const
{
    PublicKey key;
    key.number = m_number;
    crypto_sign_ed25519_sk_to_pk(key.bytes.data(), m_bytes.data());
    return key;
}

std::array<uint8_t, 64> SecretKey::sign(std::string_view bytes) const
{
    std::array<uint8_t, 64> signature;
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size(),
                         m_bytes.data());
    return signature;
}

}
