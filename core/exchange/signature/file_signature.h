// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/exchange/signature/signing_keys.h"

namespace tidemark
{

/// A signature as minisign writes it beside a file (exchange.md, "Out").
struct FileSignature {
    KeyNumber number{};
    bool hashed = true; ///< of the file's BLAKE2b-512; false: of its bytes, as old versions did
    std::array<uint8_t, 64> ofFile{};
    std::string comment; ///< trusted: signed too
    std::array<uint8_t, 64> ofComment{};

    /// Malformed: it is no signature of minisign.
    static Result<FileSignature> parse(std::string_view text);
    std::string text() const;
};

/// Told now and then how many bytes of a file are read, and of how many; false cancels.
using BytesProgress = std::function<bool(int64_t done, int64_t total)>;

/// "NAME.jsonl.minisig"
std::string signaturePathOf(const std::string &path);

/// One line that is not too long, without control characters.
bool canBeComment(std::string_view words);

/// Reads the whole file. Of the comment, what can be one. Errors: those of files, and Cancelled.
Result<FileSignature> signFile(const std::string &path, const SecretKey &key, const std::string &comment,
                               const BytesProgress &progress = {});

/// Whether a key signed the comment, together with the file's signature.
bool isCommentSignedBy(const FileSignature &signature, const PublicKey &key);

/// Whether a key signed just these bytes, whatever the comment says. Reads the whole file. Errors: those of files, and
/// Cancelled.
Result<bool> isFileSignedBy(const std::string &path, const FileSignature &signature, const PublicKey &key,
                            const BytesProgress &progress = {});

}
