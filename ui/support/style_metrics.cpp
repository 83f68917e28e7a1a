// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QStyleOption>
#include <QToolBar>

#include "ui/support/control_style.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int scrollBarWidth = 12;
constexpr int spinButtons = 22;
constexpr int spinEdges = 12; // of the line within, on both sides

int heightFor(const QWidget *widget)
{
    return controlHeight(isCompact(widget) ? 24 : 28);
}

/// The slider of a scroll bar without arrows.
QRect thumbOf(const QStyleOptionSlider *option)
{
    const QRect r = option->rect;
    const bool upright = option->orientation == Qt::Vertical;
    const int length = upright ? r.height() : r.width();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(28, length), int(qint64(option->pageStep) * length / (range + option->pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - thumb, option->upsideDown);
    return upright ? QRect(r.left(), r.top() + start, r.width(), thumb)
                   : QRect(r.left() + start, r.top(), thumb, r.height());
}

}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget) != nullptr ? 7 : 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 14;
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_HeaderMarkSize:
        return 14;
    case PM_HeaderMargin:
        return 8;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_TabBarBaseHeight:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 7;
    case PM_ToolBarSeparatorExtent:
        return 17;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_TreeViewIndentation:
        return 20;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SpaceActivatesItem:
        return 1;
    case SH_DialogButtonLayout:
        // What ends a dialog comes last, as in the dialogs of our own.
        return QDialogButtonBox::GnomeLayout;
    case SH_Table_GridLineColor:
        return int(tokensOf(option != nullptr ? option->palette : QPalette()).hairline.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        int width = size.width() + 24;
        if (button != nullptr) {
            const int text =
                button->text.isEmpty() ? 0 : button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
            width = text + icon + (text > 0 && icon > 0 ? 8 : 0) + (text > 0 ? 26 : 12);
            width += button->features & QStyleOptionButton::HasMenu ? 20 : 0;
        }
        return {width, heightFor(widget)};
    }
    case CT_LineEdit:
    case CT_SpinBox:
        return {size.width() + (type == CT_SpinBox ? spinButtons + spinEdges : 4), heightFor(widget)};
    case CT_ComboBox:
        return {size.width() + 36, heightFor(widget)};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool words =
                !button->text.isEmpty() && (button->toolButtonStyle != Qt::ToolButtonIconOnly || button->icon.isNull());
            const bool mark = button->toolButtonStyle != Qt::ToolButtonTextOnly && !button->icon.isNull();
            int width = 12 + (mark ? button->iconSize.width() : 0);
            if (words)
                width += button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + (mark ? 8 : 0) + 4;
            if (button->features & QStyleOptionToolButton::MenuButtonPopup
                || (words && button->features & QStyleOptionToolButton::HasMenu))
                width += 20;
            return {width, heightFor(widget)};
        }
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            if (header->orientation == Qt::Horizontal) {
                const int text = QFontMetrics(textFont(TextRole::CaptionStrong)).horizontalAdvance(header->text);
                return {text + 32, controlHeight(30)};
            }
        }
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const int text = QFontMetrics(textFont(TextRole::Strong))
                                 .size(Qt::TextShowMnemonic, tab->text.section(u'\t', 0, 0))
                                 .width();
            const QString count = tab->text.section(u'\t', 1);
            const int counted =
                count.isEmpty() ? 0 : 8 + QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(count);
            return {text + counted + 24, controlHeight(36)};
        }
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
            if (item->menuItemType != QStyleOptionMenuItem::Separator)
                return {natural.width() + 8, controlHeight(28)};
        }
        break;
    case CT_ItemViewItem: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        return natural.expandedTo(QSize(0, controlHeight(28)));
    }
    case CT_ProgressBar:
        return {qMax(160, size.width()), 12};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                   const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider == nullptr)
            return {};
        const QRect thumb = thumbOf(slider);
        const bool upright = slider->orientation == Qt::Vertical;
        QRect part;
        if (sub == SC_ScrollBarGroove)
            part = r;
        else if (sub == SC_ScrollBarSlider)
            part = thumb;
        else if (sub == SC_ScrollBarSubPage)
            part = upright ? QRect(r.topLeft(), QPoint(r.right(), thumb.top() - 1))
                           : QRect(r.topLeft(), QPoint(thumb.left() - 1, r.bottom()));
        else if (sub == SC_ScrollBarAddPage)
            part = upright ? QRect(QPoint(r.left(), thumb.bottom() + 1), r.bottomRight())
                           : QRect(QPoint(thumb.right() + 1, r.top()), r.bottomRight());
        return visualRect(slider->direction, r, part);
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return visualRect(option->direction, r,
                          r.adjusted(widget != nullptr && widget->inherits("QComboBox")
                                             && static_cast<const QComboBox *>(widget)->isEditable()
                                         ? 6
                                         : 10,
                                     1, -26, -1));
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return visualRect(option->direction, r, QRect(r.right() - 25, r.top(), 26, r.height()));
    if (control == CC_ToolButton && sub == SC_ToolButtonMenu)
        return visualRect(option->direction, r, QRect(r.right() - 21, r.top(), 22, r.height()));
    if (control == CC_SpinBox) {
        const int middle = r.height() / 2;
        if (sub == SC_SpinBoxUp)
            return visualRect(option->direction, r,
                              QRect(r.right() - spinButtons, r.top() + 3, spinButtons - 4, middle - 3));
        if (sub == SC_SpinBoxDown)
            return visualRect(option->direction, r,
                              QRect(r.right() - spinButtons, r.top() + middle, spinButtons - 4, middle - 3));
        if (sub == SC_SpinBoxEditField)
            return visualRect(option->direction, r, r.adjusted(6, 1, -spinButtons, -1));
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame != nullptr && frame->lineWidth > 0 ? 6 : 1;
        return visualRect(option->direction, option->rect, option->rect.adjusted(side, 1, -side, -1));
    }
    if (element == SE_PushButtonContents)
        return option->rect;
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    if (element == SE_ProgressBarLabel)
        return {};
    // As wide as the highlight, which takes in the mark and the icon.
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon ControlStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon(IconId::Close);
    case SP_ArrowLeft:
        return icon(IconId::ChevronLeft);
    case SP_ArrowRight:
        return icon(IconId::ChevronRight);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(IconId::More);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(IconId::Info);
    case SP_MessageBoxWarning:
        return icon(IconId::Warning);
    case SP_MessageBoxCritical:
        return icon(IconId::Error);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

}
