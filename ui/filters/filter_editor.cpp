// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filter_editor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "ui/support/theme.h"

namespace tidemark
{

FilterEditor::FilterEditor(QWidget *parent)
    : QWidget(parent)
{
}

void FilterEditor::setControl(QWidget *control)
{
    m_control = control;
    makeCompact(control);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    // A column may be narrower than its editor would like to be.
    control->setMinimumWidth(1);
    control->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(control);
    setFocusProxy(control);
    control->installEventFilter(this);
}

void FilterEditor::setName(const QString &name)
{
    m_control->setAccessibleName(name);
    m_control->setToolTip(name);
}

bool FilterEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<const QKeyEvent *>(event);
    const bool line = qobject_cast<QLineEdit *>(m_control) != nullptr;
    switch (pressed->key()) {
    case Qt::Key_Escape:
        if (isActive() || (line && !static_cast<QLineEdit *>(m_control)->text().isEmpty()))
            clear();
        else
            Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (!line)
            break;
        flush();
        Q_EMIT left();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

}
