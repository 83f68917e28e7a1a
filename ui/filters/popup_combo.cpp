// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/popup_combo.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>

#include "ui/support/palette_tint.h"

namespace tidemark
{

PopupCombo::PopupCombo(QWidget *parent)
    : QComboBox(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_content(new QVBoxLayout(m_popup))
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(1);
    addItem(QString());
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    tintWith(m_popup, [](QPalette &palette, const Tokens &tokens) {
        palette.setColor(QPalette::Window, tokens.base);
    });
    m_content->setContentsMargins(8, 8, 8, 8);
    m_content->setSpacing(8);
}

void PopupCombo::setWords(const QString &words)
{
    setItemText(0, words);
}

QVBoxLayout *PopupCombo::content() const
{
    return m_content;
}

void PopupCombo::setFirst(QWidget *first)
{
    m_first = first;
}

QWidget *PopupCombo::popup() const
{
    return m_popup;
}

void PopupCombo::showPopup()
{
    Q_EMIT opening();
    m_popup->setLayoutDirection(layoutDirection());
    m_popup->setAccessibleName(accessibleName());
    m_popup->adjustSize();
    const QSize size = m_popup->sizeHint().expandedTo(QSize(width(), 0));
    m_popup->resize(size);
    QPoint corner =
        mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? width() - size.width() : 0, height() + 2));
    if (const QScreen *at = screen()) {
        const QRect room = at->availableGeometry();
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - size.width())));
        if (corner.y() + size.height() > room.bottom())
            corner.setY(qMax(room.top(), mapToGlobal(QPoint(0, 0)).y() - size.height() - 2));
    }
    m_popup->move(corner);
    m_popup->show();
    if (m_first != nullptr)
        m_first->setFocus(Qt::PopupFocusReason);
}

void PopupCombo::hidePopup()
{
    m_popup->hide();
    QComboBox::hidePopup();
}

void PopupCombo::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT clearRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
    case Qt::Key_Space:
        showPopup();
        return;
    default:
        QComboBox::keyPressEvent(event);
    }
}

void PopupCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

}
