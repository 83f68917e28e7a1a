// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style_paint.h"

#include <QPainter>
#include <QStyleOption>

#include "ui/support/icons.h"
#include "ui/support/theme.h"

namespace tidemark::stylePaint
{
namespace
{

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

QColor borderOf(const QStyleOption *option, const Tokens &t)
{
    return has(option, QStyle::State_Enabled) ? t.controlBorder : t.hairline;
}

QColor inkOf(const QStyleOption *option, QPalette::ColorRole role)
{
    return option->palette.color(has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, role);
}

bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

}

void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius,
                qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    const qreal corner = qMax(0.0, radius - inset);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, const Tokens &tokens, qreal radius)
{
    roundedBox(painter, rect, QColor(), tokens.accent, radius, 2);
}

void button(QPainter *painter, const QStyleOption *option, bool primary, bool flat)
{
    const Tokens t = tokensOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken);
    const bool checked = has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && enabled;
    const QColor ink = t.text;
    if (primary && enabled) {
        const qreal shade = pressed ? 0.18 : hovered ? 0.09 : 0.0;
        const QColor fill = mixed(t.accent, t.dark ? QColor(Qt::white) : QColor(Qt::black), shade);
        roundedBox(painter, option->rect, fill, QColor());
        if (showsFocus(option)) {
            roundedBox(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), QColor(), t.onAccent, 3);
        }
        return;
    }
    QColor fill = checked ? t.highlight : flat ? QColor() : inkOf(option, QPalette::Button);
    if (pressed || hovered)
        fill = mixed(fill.isValid() ? fill : t.window, ink, pressed ? 0.11 : 0.05);
    roundedBox(painter, option->rect, fill, flat ? QColor() : borderOf(option, t));
    if (showsFocus(option))
        focusRing(painter, option->rect, t);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton *option, bool primary)
{
    const Tokens t = tokensOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool menu = option->features & QStyleOptionButton::HasMenu;
    const QColor ink = primary && enabled ? t.onAccent : inkOf(option, QPalette::ButtonText);
    const int gap = 8;
    const int iconWidth = option->icon.isNull() ? 0 : option->iconSize.width();
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int chevron = menu ? 16 : 0;
    const int width = iconWidth + (iconWidth > 0 && textWidth > 0 ? gap : 0) + textWidth + (menu ? 4 + chevron : 0);
    QRect content(0, 0, qMin(width, option->rect.width() - 8), option->rect.height());
    content.moveCenter(option->rect.center());
    const auto place = [&](int from, int w) {
        return QStyle::visualRect(option->direction, option->rect,
                                  QRect(content.left() + from, content.top(), w, content.height()));
    };
    int x = 0;
    if (iconWidth > 0) {
        const QIcon::Mode mode = enabled ? QIcon::Normal : QIcon::Disabled;
        const qreal scale = painter->device()->devicePixelRatioF();
        const QPixmap pixmap = option->icon.pixmap(option->iconSize, scale, mode);
        QRectF target(0, 0, iconWidth, option->iconSize.height());
        target.moveCenter(QRectF(place(0, iconWidth)).center());
        target.moveTop(qRound(target.top()));
        target.moveLeft(qRound(target.left()));
        painter->drawPixmap(target, pixmap, pixmap.rect());
        x = iconWidth + gap;
    }
    painter->setPen(ink);
    painter->drawText(place(x, qMin(textWidth, content.width() - x) + 1),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
    if (menu)
        paintIcon(painter, IconId::ChevronDown, QRectF(place(content.width() - chevron, chevron)), ink);
}

void toolButton(QPainter *painter, const QStyleOptionToolButton *option, const QRect &menu)
{
    const bool flat = has(option, QStyle::State_AutoRaise);
    const bool alive = option->state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_HasFocus)
        || (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled));
    if (!flat || alive)
        button(painter, option, false, flat);
    QStyleOptionButton label;
    label.QStyleOption::operator=(*option);
    label.icon = option->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option->icon;
    label.iconSize = option->iconSize;
    label.text = option->toolButtonStyle == Qt::ToolButtonIconOnly && !option->icon.isNull() ? QString() : option->text;
    const bool ownMenu = option->features & QStyleOptionToolButton::MenuButtonPopup;
    if (ownMenu) {
        label.rect = QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -menu.width(), 0));
        paintIcon(painter, IconId::ChevronDown, QRectF(menu).adjusted(0, 0, -2, 0),
                  inkOf(option, QPalette::ButtonText));
    } else if (option->features & QStyleOptionToolButton::HasMenu && !label.text.isEmpty()) {
        label.features |= QStyleOptionButton::HasMenu;
    }
    painter->setFont(option->font);
    buttonLabel(painter, &label, false);
}

void field(QPainter *painter, const QStyleOption *option)
{
    const Tokens t = tokensOf(option->palette);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor fill = inkOf(option, QPalette::Base);
    if (focused)
        roundedBox(painter, option->rect, fill, t.accent, 4, 2);
    else
        roundedBox(painter, option->rect, fill, borderOf(option, t));
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option)
{
    if (option->frame && option->editable)
        field(painter, option);
    else
        button(painter, option, false, !option->frame);
    const QRect arrow =
        QStyle::visualRect(option->direction, option->rect,
                           QRect(option->rect.right() - 23, option->rect.top(), 16, option->rect.height()));
    paintIcon(painter, IconId::ChevronDown, QRectF(arrow).adjusted(1, 1, -1, -1), inkOf(option, QPalette::ButtonText));
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QRect &up, const QRect &down)
{
    if (option->frame)
        field(painter, option);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto half = [&](const QRect &rect, IconId id, QStyle::SubControl which,
                          QAbstractSpinBox::StepEnabledFlag can) {
        const bool active = has(option, QStyle::State_Enabled) && (option->stepEnabled & can);
        const Tokens t = tokensOf(option->palette);
        if (active && (option->activeSubControls & which))
            roundedBox(painter, rect, mixed(t.base, t.text, has(option, QStyle::State_Sunken) ? 0.14 : 0.07), QColor(),
                       2);
        paintIcon(painter, id, QRectF(rect.center().x() - 5, rect.center().y() - 5, 11, 11),
                  option->palette.color(active ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    };
    half(up, IconId::ChevronUp, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    half(down, IconId::ChevronDown, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void checkMark(QPainter *painter, const QStyleOption *option)
{
    const Tokens t = tokensOf(option->palette);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill = on ? (enabled ? t.accent : borderOf(option, t)) : inkOf(option, QPalette::Base);
    roundedBox(painter, option->rect, fill, on ? fill : borderOf(option, t), 3);
    if (on)
        paintIcon(painter, has(option, QStyle::State_On) ? IconId::Check : IconId::Minus,
                  QRectF(option->rect).adjusted(1, 1, -1, -1), enabled ? t.onAccent : t.base);
}

void radioMark(QPainter *painter, const QStyleOption *option)
{
    const Tokens t = tokensOf(option->palette);
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const qreal side = qMin(option->rect.width(), option->rect.height());
    const QRectF box(option->rect.left(), option->rect.top(), side, side);
    const QColor fill = on ? (enabled ? t.accent : borderOf(option, t)) : inkOf(option, QPalette::Base);
    roundedBox(painter, box, fill, on ? fill : borderOf(option, t), side / 2);
    if (on)
        roundedBox(painter, box.adjusted(4, 4, -4, -4), enabled ? t.onAccent : t.base, QColor(), side / 2);
}

}
