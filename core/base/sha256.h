// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tidemark
{

using Sha256Digest = std::array<uint8_t, 32>;

/// SHA-256 of bytes that come in pieces. Reusable after finish(); one thread at a time.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(std::string_view bytes);
    /// The digest of what was added; starts anew.
    Sha256Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// Of one piece; keeps a context per thread.
Sha256Digest sha256(std::string_view bytes);

/// Lower-case.
std::string toHex(const Sha256Digest &digest);
void appendHex(std::string &text, const Sha256Digest &digest);
std::optional<Sha256Digest> digestFromHex(std::string_view hex);

}
