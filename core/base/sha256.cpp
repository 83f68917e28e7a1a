// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

#include "core/base/law.h"

namespace tidemark
{

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
    for (const uint8_t byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
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
    Sha256Digest digest{};
    if (hex.size() != digest.size() * 2)
        return std::nullopt;
    for (size_t i = 0; i < hex.size(); ++i) {
        const char c = hex[i];
        const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (value < 0)
            return std::nullopt;
        digest[i / 2] = static_cast<uint8_t>(digest[i / 2] << 4 | value);
    }
    return digest;
}

}
