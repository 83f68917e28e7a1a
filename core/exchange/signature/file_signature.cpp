// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/file_signature.h"

#include <QFile>
#include <algorithm>
#include <cstring>
#include <sodium.h>

#include "core/exchange/signature/cryptography.h"
#include "core/exchange/signature/minisign_text.h"
#include "core/exchange/signature/signed_bytes.h"

namespace tidemark
{
namespace
{
constexpr std::string_view commentPrefix = "trusted comment: ";
constexpr size_t longestComment = 8192;
constexpr size_t pieceSize = 256 * 1024;
constexpr int64_t bytesBetweenReports = 16 * pieceSize;

struct SignatureBytes {
    char algorithm[2];
    uint8_t number[8];
    uint8_t signature[64];
};
static_assert(sizeof(SignatureBytes) == 74);

using FileHash = std::array<uint8_t, 64>;

/// Calls `take` with each piece of it.
template<typename Take>
Result<void> readPieces(const std::string &path, const BytesProgress &progress, const Take &take)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::CannotOpen, path + ": " + file.errorString().toStdString());
    std::string piece(pieceSize, '\0');
    int64_t done = 0;
    for (;;) {
        if (progress && done % bytesBetweenReports == 0 && !progress(done, file.size()))
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
        const qint64 read = file.read(piece.data(), static_cast<qint64>(piece.size()));
        if (read < 0)
            return fail(ErrorCode::IoFailed, path + ": " + file.errorString().toStdString());
        if (read == 0)
            return {};
        take(std::string_view(piece).substr(0, static_cast<size_t>(read)));
        done += read;
    }
}

Result<FileHash> hashOfFile(const std::string &path, const BytesProgress &progress)
{
    crypto_generichash_state state;
    FileHash hash;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    const Result<void> read = readPieces(path, progress, [&state](std::string_view piece) {
        crypto_generichash_update(&state, reinterpret_cast<const uint8_t *>(piece.data()), piece.size());
    });
    if (!read)
        return tl::unexpected(read.error());
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

std::string_view viewOf(const uint8_t *bytes, size_t size)
{
    return {reinterpret_cast<const char *>(bytes), size};
}

bool holds(const std::array<uint8_t, 64> &signature, std::string_view bytes, const PublicKey &key)
{
    return crypto_sign_verify_detached(signature.data(), reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size(),
                                       key.bytes.data())
        == 0;
}

/// What the second signature is of.
std::string withComment(const std::array<uint8_t, 64> &ofFile, const std::string &comment)
{
    return std::string(viewOf(ofFile.data(), ofFile.size())) + comment;
}
}

Result<FileSignature> FileSignature::parse(std::string_view text)
{
    const auto malformed = [] {
        return fail(ErrorCode::Malformed, "This is no signature of minisign.");
    };
    const std::vector<std::string_view> lines = linesOf(text, 5);
    SignatureBytes bytes{};
    FileSignature signature;
    if (lines.size() < 4 || !decodeMinisign(lines[1], &bytes, sizeof bytes) || !lines[2].starts_with(commentPrefix)
        || lines[2].size() > commentPrefix.size() + longestComment
        || !decodeMinisign(lines[3], signature.ofComment.data(), signature.ofComment.size()))
        return malformed();
    signature.hashed = std::memcmp(bytes.algorithm, "ED", 2) == 0;
    if (!signature.hashed && std::memcmp(bytes.algorithm, "Ed", 2) != 0)
        return malformed();
    std::copy(std::begin(bytes.number), std::end(bytes.number), signature.number.begin());
    std::copy(std::begin(bytes.signature), std::end(bytes.signature), signature.ofFile.begin());
    signature.comment = lines[2].substr(commentPrefix.size());
    return signature;
}

std::string FileSignature::text() const
{
    SignatureBytes bytes{{'E', hashed ? 'D' : 'd'}, {}, {}};
    std::copy(number.begin(), number.end(), bytes.number);
    std::copy(ofFile.begin(), ofFile.end(), bytes.signature);
    return "untrusted comment: signature of Tidemark, to be checked with minisign\n"
        + encodeMinisign(&bytes, sizeof bytes) + '\n' + std::string(commentPrefix) + comment + '\n'
        + encodeMinisign(ofComment.data(), ofComment.size()) + '\n';
}

std::string signaturePathOf(const std::string &path)
{
    return path + ".minisig";
}

bool canBeComment(std::string_view words)
{
    return words.size() <= longestComment && std::none_of(words.begin(), words.end(), [](char c) {
               return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
           });
}

Result<FileSignature> signFile(const std::string &path, const SecretKey &key, const std::string &comment,
                               const BytesProgress &progress)
{
    startCryptography();
    const Result<FileHash> hash = hashOfFile(path, progress);
    if (!hash)
        return tl::unexpected(hash.error());
    FileSignature signature;
    signature.number = key.number();
    signature.ofFile = key.sign(viewOf(hash->data(), hash->size()));
    signature.comment = comment.substr(0, std::min(comment.find_first_of("\r\n"), longestComment));
    signature.ofComment = key.sign(withComment(signature.ofFile, signature.comment));
    return signature;
}

bool isCommentSignedBy(const FileSignature &signature, const PublicKey &key)
{
    startCryptography();
    return signature.number == key.number
        && holds(signature.ofComment, withComment(signature.ofFile, signature.comment), key);
}

Result<bool> isFileSignedBy(const std::string &path, const FileSignature &signature, const PublicKey &key,
                            const BytesProgress &progress)
{
    if (signature.number != key.number)
        return false;
    startCryptography();
    if (signature.hashed) {
        const Result<FileHash> hash = hashOfFile(path, progress);
        if (!hash)
            return tl::unexpected(hash.error());
        return holds(signature.ofFile, viewOf(hash->data(), hash->size()), key);
    }
    SignedBytes bytes(signature.ofFile, key.bytes);
    const Result<void> read = readPieces(path, progress, [&bytes](std::string_view piece) {
        bytes.add(piece);
    });
    if (!read)
        return tl::unexpected(read.error());
    return bytes.areSigned();
}

}
