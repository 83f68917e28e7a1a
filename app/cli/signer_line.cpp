// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signer_line.h"

#include <cstdio>

#include "core/exchange/signature/signature_check.h"

namespace tidemark
{

void saySigner(const SignatureFinding &signature)
{
    if (signature.kind == SignatureFinding::Kind::Good)
        std::fprintf(stderr, "tidemark-cli: signed by \"%s\": %s\n", signature.by.c_str(), signature.comment.c_str());
    else if (signature.kind == SignatureFinding::Kind::UnknownKey)
        std::fprintf(stderr,
                     "tidemark-cli: signed with the key %s, which is not trusted here: the signature proves nothing. "
                     "See \"tidemark-cli key --help\".\n",
                     signature.by.c_str());
}

}
