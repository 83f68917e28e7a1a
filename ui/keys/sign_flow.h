// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

#include "core/exchange/signature/desk_key.h"

class QWidget;

namespace tidemark
{

class KeyVault;

/// Signs files with this desk's key: from the keychain, or from its file, whose passphrase it asks for.
class SignFlow : public QObject
{
    Q_OBJECT
public:
    explicit SignFlow(QWidget *window);

    void sign(const QString &path);

Q_SIGNALS:
    void signedBeside(const QString &words);
    void failed(const QString &words);
    /// The desk has no key yet.
    void keyNeeded();

private:
    void take(const QString &path, const std::optional<DeskKey> &key);
    void askPassphrase(const QString &path);
    void signWith(const QString &path, const std::string &secret, const std::string &passphrase);

    QWidget *m_window;
    KeyVault *m_vault;
};

}
