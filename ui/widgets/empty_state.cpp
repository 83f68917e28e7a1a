// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/support/formats.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Subject))
    , m_words(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_action(new LinkButton(QString(), TextRole::Medium))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(6);
    column->addStretch(2);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignHCenter);
    connect(m_action, &LinkButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setText(const QString &heading, const QString &words, const QString &action)
{
    m_heading->setText(heading);
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    setAccessibleName(heading);
    setAccessibleDescription(words);
}

void EmptyState::setNotYet(Instant at)
{
    setText(tr("Nothing yet on %1", "day and time").arg(dayTimeText(at)), tr("What is here today was booked later."));
}

QString EmptyState::heading() const
{
    return m_heading->text();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(0, 0, width(), 1), t.hairline);
}

}
