// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QLineEdit;
class QPushButton;

namespace tidemark
{

class TextLabel;

/// Asks for the passphrase of a key file; of a new one twice.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    enum class For : quint8 { NewKey, ExistingKey };
    PassphraseDialog(For purpose, const QString &words, QWidget *parent);

Q_SIGNALS:
    void given(const std::string &passphrase);

private:
    void refresh();
    void give();

    For m_purpose;
    QLineEdit *m_first;
    QLineEdit *m_again;
    TextLabel *m_mistake;
    QPushButton *m_ok;
};

}
