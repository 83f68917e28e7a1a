// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_chip.h"

#include <QPainter>

namespace tidemark
{

StateChip::StateChip(QWidget *parent)
    : StateChip(StateKind::Ok, parent)
{
}

StateChip::StateChip(StateKind kind, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void StateChip::setState(CreditState state)
{
    setKind(stateKind(state));
}

void StateChip::setKind(StateKind kind, const QString &text)
{
    m_kind = kind;
    m_look = chipLook(kind, text);
    setAccessibleName(m_look.text);
    updateGeometry();
    update();
}

StateKind StateChip::kind() const
{
    return m_kind;
}

QString StateChip::text() const
{
    return m_look.text;
}

QSize StateChip::sizeHint() const
{
    return chipSize(m_look);
}

QSize StateChip::minimumSizeHint() const
{
    return sizeHint();
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, tokensOf(palette()), layoutDirection());
}

}
