// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/credits_field.h"

#include <QGridLayout>

#include "ui/support/formats.h"
#include "ui/widgets/credits_box.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

CreditsField::CreditsField(QWidget *parent)
    : QWidget(parent)
    , m_box(new CreditsBox)
    , m_link(new LinkButton(tr("Need more credits?"), TextRole::Link))
    , m_message(new TextLabel(TextRole::Caption))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_box, 0, 0);
    grid->addWidget(m_link, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_message, 1, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    m_message->setWordWrap(true);
    connect(m_link, &LinkButton::clicked, this, &CreditsField::needMoreCredits);
    setValue(CreditsFieldValue());
}

void CreditsField::setValue(const CreditsFieldValue &value)
{
    m_value = value;
    m_box->setValue(value);
    m_link->setVisible(value.state != CreditsFieldState::Ok);
    m_message->setText(value.message);
    m_message->setTone(value.state == CreditsFieldState::Refused ? TextTone::Red : TextTone::Text);
    m_message->setVisible(!value.message.isEmpty());
    setAccessibleName(tr("Credits: %1").arg(creditsText(value.price)));
    setAccessibleDescription(value.message);
}

const CreditsFieldValue &CreditsField::value() const
{
    return m_value;
}

LinkButton *CreditsField::link() const
{
    return m_link;
}

}
