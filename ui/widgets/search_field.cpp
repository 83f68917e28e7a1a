// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QTimer>

#include "ui/support/icons.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int pauseMs = 200;

}

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(IconId::Search), LeadingPosition)->setText(tr("Search"));
    // Qt's own action has an icon alone.
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search();
        else
            m_pause->start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
}

void SearchField::setShortcut(const QKeySequence &keys)
{
    m_shortcut = keys;
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    setAccessibleDescription(keys.toString(QKeySequence::NativeText));
    update();
}

void SearchField::search()
{
    m_pause->stop();
    Q_EMIT searchRequested(text().trimmed());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    // In a right-to-left window an empty field writes from the side of the keyboard's language: no room is sure.
    const bool crossed = (layoutDirection() == Qt::RightToLeft) != placeholderText().isRightToLeft();
    if (m_shortcut.isEmpty() || !text().isEmpty() || crossed)
        return;
    QPainter painter(this);
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(tokensOf(palette()).dim);
    painter.drawText(rect().adjusted(8, 0, -8, 0),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                     m_shortcut.toString(QKeySequence::NativeText));
}

}
