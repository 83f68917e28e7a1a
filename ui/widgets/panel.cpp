// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/support/style_paint.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *content = new QWidget;
    content->setLayout(m_body);
    m_column->addWidget(content, 1);
}

Panel::Panel(const QString &title, QWidget *parent)
    : Panel(parent)
{
    setTitle(title);
}

void Panel::makeHead()
{
    if (m_head != nullptr)
        return;
    // A widget, for a layout alone would share the height that the body has to spare.
    auto *strip = new QWidget;
    strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_head = new QHBoxLayout(strip);
    m_head->setContentsMargins(12, 8, 12, 8);
    m_head->setSpacing(8);
    m_title = new TextLabel(TextRole::Strong);
    m_detail = new TextLabel(TextRole::Body, TextTone::Dim);
    m_title->setMinimumHeight(controlHeight(28) - 4);
    m_head->addWidget(m_title);
    m_head->addWidget(m_detail);
    m_head->addStretch();
    m_column->insertWidget(0, strip);
}

void Panel::setTitle(const QString &title)
{
    makeHead();
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setDetail(const QString &detail)
{
    makeHead();
    m_detail->setText(detail);
}

void Panel::addToHead(QWidget *widget)
{
    makeHead();
    m_head->addWidget(widget);
}

QVBoxLayout *Panel::body() const
{
    return m_body;
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    stylePaint::roundedBox(&painter, rect(), t.base, t.hairline);
}

}
