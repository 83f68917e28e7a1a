// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/domain/program.h"
#include "core/exchange/portable/chain_links.h"

namespace tidemark
{

/// The first line of a portable export (exchange.md, "Out"), without its line feed.
std::string portableHeader(Instant exportedAt, const std::vector<const Program *> &programs);

/// Whether an object is meant as a header.
bool looksLikePortableHeader(const Json &json);

/// The programs that a header brings along, and those that are built in. Malformed: the message
/// says what is wrong with the header. NewerSchema: another program wrote it.
Result<ProgramCatalog> readPortableHeader(const Json &json);

/// The last line, without its line feed. `before`: SHA-256 of all bytes before it.
std::string portableEnd(const ChainLinks &links, const Sha256Digest &before);

bool looksLikePortableEnd(const Json &json);

/// What is wrong with a last line after these entries; empty: nothing.
std::string portableEndProblem(const Json &json, const ChainLinks &links, const Sha256Digest &before);

}
