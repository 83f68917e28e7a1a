// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/control_style.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QToolBar>
#include <QToolButton>

#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{

namespace
{

/// Text of several lines that is written in, as a line edit is.
bool isTyped(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    return plain != nullptr && !plain->isReadOnly();
}

}

ControlStyle::ControlStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto chevron = [&](IconId id) {
        const bool enabled = option->state & State_Enabled;
        paintIcon(painter, id, QRectF(option->rect.center().x() - 6, option->rect.center().y() - 6, 14, 14),
                  option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    };
    const Tokens t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        stylePaint::button(painter, option, isPrimary(widget),
                           button != nullptr && (button->features & QStyleOptionButton::Flat));
        return;
    }
    case PE_PanelButtonTool:
        if (option->state & (State_Raised | State_Sunken | State_On | State_MouseOver | State_HasFocus))
            stylePaint::button(painter, option, false, option->state & State_AutoRaise);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), t.hairline);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            stylePaint::field(painter, option);
        return;
    }
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange || qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            stylePaint::focusRing(painter, option->rect, t, 3);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorMenuCheckMark:
        stylePaint::checkMark(painter, option);
        return;
    case PE_IndicatorRadioButton:
        stylePaint::radioMark(painter, option);
        return;
    case PE_IndicatorArrowDown:
        return chevron(IconId::ChevronDown);
    case PE_IndicatorArrowUp:
        return chevron(IconId::ChevronUp);
    case PE_IndicatorArrowLeft:
        return chevron(IconId::ChevronLeft);
    case PE_IndicatorArrowRight:
        return chevron(IconId::ChevronRight);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            chevron(option->state & State_Open                 ? IconId::ChevronDown
                        : option->direction == Qt::RightToLeft ? IconId::ChevronLeft
                                                               : IconId::ChevronRight);
        return;
    case PE_IndicatorToolBarSeparator: {
        const QRect r = option->rect;
        painter->fillRect(QRect(r.center().x(), r.center().y() - 9, 1, 18), t.hairline);
        return;
    }
    case PE_FrameTabBarBase: {
        const QRect r = option->rect;
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.hairline);
        return;
    }
    case PE_Frame:
        if (isTyped(widget)) {
            const QColor border = option->state & State_HasFocus ? t.accent : t.controlBorder;
            stylePaint::roundedBox(painter, option->rect, QColor(), border, 0);
            return;
        }
        [[fallthrough]];
    case PE_FrameGroupBox:
        stylePaint::roundedBox(painter, option->rect, QColor(), t.hairline, element == PE_Frame ? 0 : 4);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.base);
        stylePaint::roundedBox(painter, option->rect, QColor(), t.hairline, 0);
        return;
    case PE_FrameMenu:
        stylePaint::roundedBox(painter, option->rect, QColor(), mixed(t.hairline, t.controlBorder, 0.5), 0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens t = tokensOf(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            stylePaint::buttonLabel(painter, button, isPrimary(widget));
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->editable)
                return;
            const QRect edit = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            int indent = 0;
            if (!combo->currentIcon.isNull()) {
                const QRect place = visualRect(combo->direction, edit,
                                               QRect(edit.left(), edit.top(), combo->iconSize.width(), edit.height()));
                combo->currentIcon.paint(painter, place, Qt::AlignCenter);
                indent = combo->iconSize.width() + 8;
            }
            const QRect room = visualRect(combo->direction, edit, edit.adjusted(indent, 0, 0, 0));
            const bool enabled = option->state & State_Enabled;
            const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width());
            proxy()->drawItemText(painter, room,
                                  int(visualAlignment(combo->direction, Qt::AlignLeft | Qt::AlignVCenter)),
                                  combo->palette, enabled, text, QPalette::ButtonText);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            stylePaint::headerSection(painter, header);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            stylePaint::headerLabel(painter, header, edgePadding(widget));
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            stylePaint::headerSection(painter, header);
            stylePaint::headerLabel(painter, header, edgePadding(widget));
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.hairline);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            stylePaint::tabShape(painter, tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            stylePaint::tabLabel(painter, tab);
        return;
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
            painter->fillRect(QRect(item->rect.left() + 8, item->rect.center().y(), item->rect.width() - 16, 1),
                              t.hairline);
            return;
        }
        if (item == nullptr || !(item->state & State_Selected))
            break;
        stylePaint::roundedBox(painter, QRectF(option->rect).adjusted(4, 0, -4, 0), t.highlight, QColor());
        QStyleOptionMenuItem plain(*item);
        plain.state &= ~State_Selected;
        plain.palette.setColor(QPalette::Text, t.onHighlight);
        QProxyStyle::drawControl(element, &plain, painter, widget);
        return;
    }
    case CE_ToolBar:
        painter->fillRect(option->rect, t.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.hairline);
        return;
    case CE_Splitter: {
        const QRect r = option->rect;
        const bool upright = option->state & State_Horizontal;
        painter->fillRect(upright ? QRect(r.center().x(), r.top(), 1, r.height())
                                  : QRect(r.left(), r.center().y(), r.width(), 1),
                          t.hairline);
        return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
    case CE_SizeGrip:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const bool busy = bar->maximum <= bar->minimum;
            const double span = double(bar->maximum) - bar->minimum;
            stylePaint::progressBar(painter, option, busy ? 0.5 : (double(bar->progress) - bar->minimum) / span, busy);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return stylePaint::comboBox(painter, combo);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return stylePaint::spinBox(painter, spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                                       subControlRect(control, option, SC_SpinBoxDown, widget));
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return stylePaint::toolButton(painter, button,
                                          proxy()->subControlRect(control, option, SC_ToolButtonMenu, widget));
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return stylePaint::scrollBar(painter, slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *bar = qobject_cast<QToolBar *>(widget)) {
        bar->setMinimumHeight(controlHeight(44));
        bar->setMovable(false);
    } else if (auto *status = qobject_cast<QStatusBar *>(widget)) {
        status->setMinimumHeight(controlHeight(28));
        status->setFont(textFont(TextRole::Caption));
        status->setContentsMargins(8, 1, 8, 0);
    } else if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        // Nothing happens on red days that did not on others.
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, QTextCharFormat());
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    } else if (qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QAbstractButton *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

}
