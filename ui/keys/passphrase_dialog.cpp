// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/passphrase_dialog.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/form_fields.h"
#include "ui/support/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

PassphraseDialog::PassphraseDialog(For purpose, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_first(new QLineEdit)
    , m_again(new QLineEdit)
    , m_mistake(new TextLabel(TextRole::Body, TextTone::Red))
    , m_ok(new QPushButton(purpose == For::NewKey ? tr("&Make the key") : tr("&Unlock")))
{
    setWindowTitle(tr("Passphrase"));
    QVBoxLayout *column = makeDialogColumn(12);
    auto *label = new TextLabel(words);
    label->setWordWrap(true);
    column->addWidget(label);
    auto *fields = makeFields();
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_again->setObjectName(QStringLiteral("again"));
    for (QLineEdit *line : {m_first, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    }
    addField(fields, tr("&Passphrase"), m_first);
    if (purpose == For::NewKey)
        addField(fields, tr("The same &again"), m_again);
    else
        m_again->setParent(this), m_again->hide();
    column->addLayout(fields);
    m_mistake->setWordWrap(true);
    column->addWidget(m_mistake);
    column->addStretch();
    auto *foot = new DialogFoot;
    auto *cancel = new QPushButton(tr("Cancel"));
    m_ok->setDefault(true);
    m_ok->setObjectName(QStringLiteral("unlock"));
    makePrimary(m_ok);
    foot->addButton(cancel);
    foot->addButton(m_ok);
    frameDialog(this, nullptr, column, foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &PassphraseDialog::give);
    setMinimumWidth(480);
    m_first->setFocus();
    refresh();
}

void PassphraseDialog::refresh()
{
    const bool differ = m_purpose == For::NewKey && m_first->text() != m_again->text();
    m_mistake->setText(differ && !m_again->text().isEmpty() ? tr("The two are not the same.") : QString());
    m_ok->setEnabled(!m_first->text().isEmpty() && !differ);
}

void PassphraseDialog::give()
{
    Q_EMIT given(m_first->text().toStdString());
    accept();
}

}
