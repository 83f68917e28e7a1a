// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

#include "core/base/law.h"

namespace tidemark
{
namespace
{
constexpr uint8_t notHex = 0x80;

/// By character; upper case is not ours.
constexpr std::array<uint8_t, 256> hexValues = [] {
    std::array<uint8_t, 256> values{};
    values.fill(notHex);
    for (uint8_t i = 0; i < 10; ++i)
        values['0' + i] = i;
    for (uint8_t i = 0; i < 6; ++i)
        values['a' + i] = static_cast<uint8_t>(10 + i);
    return values;
}();
}

struct Sha256::Context {
    EVP_MD *algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    void start()
    {
        TIDEMARK_LAW(algorithm && context && EVP_DigestInit_ex2(context, algorithm, nullptr) == 1,
                     "SHA-256 is available");
    }
    ~Context()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(algorithm);
    }
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    m_context->start();
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_context->context, bytes.data(), bytes.size());
}

Sha256Digest Sha256::finish()
{
    Sha256Digest digest;
    TIDEMARK_LAW(EVP_DigestFinal_ex(m_context->context, digest.data(), nullptr) == 1, "SHA-256 is available");
    m_context->start();
    return digest;
}

Sha256Digest sha256(std::string_view bytes)
{
    thread_local Sha256 hasher;
    hasher.add(bytes);
    return hasher.finish();
}

void appendHex(std::string &text, const Sha256Digest &digest)
{
    constexpr char digits[] = "0123456789abcdef";
    std::array<char, 2 * std::tuple_size_v<Sha256Digest>> hex;
    for (size_t i = 0; i < digest.size(); ++i) {
        hex[2 * i] = digits[digest[i] >> 4];
        hex[2 * i + 1] = digits[digest[i] & 15];
    }
    text.append(hex.data(), hex.size());
}

std::string toHex(const Sha256Digest &digest)
{
    std::string text;
    text.reserve(64);
    appendHex(text, digest);
    return text;
}

std::optional<Sha256Digest> digestFromHex(std::string_view hex)
{
    Sha256Digest digest;
    if (hex.size() != digest.size() * 2)
        return std::nullopt;
    uint8_t wrong = 0;
    for (size_t i = 0; i < digest.size(); ++i) {
        const uint8_t high = hexValues[static_cast<uint8_t>(hex[2 * i])];
        const uint8_t low = hexValues[static_cast<uint8_t>(hex[2 * i + 1])];
        wrong |= high | low;
        digest[i] = static_cast<uint8_t>(high << 4 | (low & 15));
    }
    return wrong & notHex ? std::nullopt : std::optional(digest);
}

}
