// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enter_presses.h"

#include <QKeyEvent>
#include <QPushButton>

namespace tidemark
{

EnterPresses::EnterPresses(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *pressed = static_cast<const QKeyEvent *>(event);
    auto *button = qobject_cast<QPushButton *>(m_window->focusWidget());
    const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (!enter || pressed->isAutoRepeat() || button == nullptr || !button->hasFocus() || button->autoDefault())
        return false;
    if (button->menu() != nullptr)
        button->showMenu();
    else
        button->click();
    return true;
}

}
