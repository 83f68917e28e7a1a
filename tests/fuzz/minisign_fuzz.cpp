// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/file_signature.h"
#include "core/exchange/signature/signature_check.h"
#include "tests/fuzz/fuzz_folder.h"

using namespace tidemark;
using namespace tidemark::fuzz;

/// The text of a signature and of keys; what is understood is written again as it was understood.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text = textOf(data, size);
    const Result<FileSignature> signature = FileSignature::parse(text);
    if (answered(signature)) {
        const Result<FileSignature> again = FileSignature::parse(signature->text());
        hold(again && again->ofFile == signature->ofFile && again->comment == signature->comment,
             "a signature comes back");
        static const std::string path = [] {
            std::string made = scratch("signed.jsonl");
            writeScratch(made, "x");
            return made;
        }();
        PublicKey key;
        key.number = signature->number;
        const Result<bool> isSigned = isFileSignedBy(path, *signature, key);
        hold(answered(isSigned) && !*isSigned, "a forged signature is not good");
        hold(!isCommentSignedBy(*signature, key), "a forged comment is not good");
    }
    if (const Result<PublicKey> key = PublicKey::parse(text); answered(key))
        hold(*PublicKey::parse(key->text()) == *key, "a public key comes back");
    if (!SecretKey::needsPassphrase(text)) {
        const Result<SecretKey> key = SecretKey::parse(text, {});
        if (answered(key))
            hold(SecretKey::parse(key->text({}), {})->publicKey() == key->publicKey(), "a secret key comes back");
    }
    return 0;
}
