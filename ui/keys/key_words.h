// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/signature/desk_key.h"
#include "ui/keys/key_vault.h"

namespace tidemark
{

/// What the keychain answered, and what to do: a sentence or two.
QString vaultWords(const VaultAnswer &answer);

/// Where the secret key is kept: a sentence.
QString placeWords(DeskKey::Place place);

}
