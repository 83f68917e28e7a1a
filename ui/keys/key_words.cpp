// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_words.h"

#include <QCoreApplication>

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::KeyWords)
};

}

QString vaultWords(const VaultAnswer &answer)
{
    switch (answer.kind) {
    case VaultAnswer::Kind::Done:
        return {};
    case VaultAnswer::Kind::NotFound:
        return Words::tr("The keychain of this system does not hold the secret key any more. Restore it there, or make "
                         "another key and give its public part to those who trust you.");
    case VaultAnswer::Kind::Denied:
        return Words::tr("The keychain is locked and was not opened. Unlock it and try again.");
    case VaultAnswer::Kind::NoVault:
        return answer.detail.isEmpty() ? Words::tr("No keychain of the system answers.")
                                       : Words::tr("No keychain of the system answers (%1).").arg(answer.detail);
    }
    return {};
}

QString placeWords(DeskKey::Place place)
{
    switch (place) {
    case DeskKey::Place::Keychain:
        return Words::tr("The secret part is kept in the keychain of this system.");
    case DeskKey::Place::FileWithPassphrase:
        return Words::tr("The secret part is kept in a file with a passphrase.");
    case DeskKey::Place::File:
        return Words::tr("The secret part is kept in a file without a passphrase: whoever reads it may sign.");
    }
    return {};
}

}
