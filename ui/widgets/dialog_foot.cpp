// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_foot.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

#include "ui/widgets/text_label.h"

namespace tidemark
{

DialogFoot::DialogFoot(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(20, 12, 20, 12);
    m_row->setSpacing(8);
    m_row->addWidget(m_words, 1);
    m_words->setWordWrap(true);
}

void DialogFoot::setWords(const QString &words)
{
    m_words->setText(words);
}

void DialogFoot::addButton(QPushButton *button)
{
    m_row->addWidget(button);
}

void DialogFoot::addButtonAside(QPushButton *button)
{
    m_row->insertWidget(0, button);
}

/// Qt tells a dialog of its default button only when that is set while the button is in it; else the dialog would take
/// the first of them, which is Cancel.
void DialogFoot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_shown, true))
        return;
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isDefault()) {
            button->setDefault(false);
            button->setDefault(true);
        }
    }
}

void DialogFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokensOf(palette()).hairline);
}

}
