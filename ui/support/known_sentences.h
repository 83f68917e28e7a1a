// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace tidemark
{

/// `message`, an English sentence of the core, in the person's language. `sentences`: those that have a translation in
/// `context`, with %1, %2… for each name, number or further sentence in them; the first that fits counts. One that
/// none fits stays as it is.
QString knownSentence(const char *context, std::span<const char *const> sentences, const QString &message);

/// As knownSentence(); nullopt where none fits.
std::optional<QString> foundSentence(const char *context, std::span<const char *const> sentences,
                                     const QString &message);

}
