// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

#include <algorithm>

#include "ui/support/control_style.h"
#include "ui/support/palette_tint.h"

namespace tidemark
{
namespace
{

constexpr double pointsAPixel = 0.75; // at 96 dpi
constexpr char primaryProperty[] = "tidemarkPrimary";
constexpr char edgeProperty[] = "tidemarkEdgePadding";
constexpr char compactProperty[] = "tidemarkCompact";

QFont baseFont()
{
    QFont font = QApplication::font();
    const QStringList families = QFontDatabase::families();
    for (const QString &family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
        if (families.contains(family)) {
            font.setFamilies({family, QStringLiteral("Noto Sans")});
            break;
        }
    }
    font.setPointSizeF(13 * pointsAPixel);
    font.setWeight(QFont::Normal);
    font.setStyleName(QString());
    return font;
}

bool desktopHasColours(const QPalette &desktop)
{
    const QPalette generic = QApplication::style()->standardPalette();
    return std::ranges::any_of(std::initializer_list{QPalette::Window, QPalette::Base, QPalette::Highlight},
                               [&](auto role) {
                                   return desktop.color(role) != generic.color(role);
                               });
}

}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    static bool styled = false;
    if (!styled) {
        styled = true;
        if (!qEnvironmentVariableIsSet("QT_STYLE_OVERRIDE"))
            QApplication::setStyle(new ControlStyle);
        QApplication::setFont(baseFont());
    }
    if (choice == ThemeChoice::System) {
        QApplication::setPalette(QPalette());
        if (!desktopHasColours(application.palette()))
            QApplication::setPalette(paletteOf(isDark(application.palette()) ? darkTokens() : lightTokens()));
    } else {
        QApplication::setPalette(paletteOf(choice == ThemeChoice::Dark ? darkTokens() : lightTokens()));
    }
}

QFont textFont(TextRole role)
{
    struct Shape {
        int pixels;
        QFont::Weight weight;
    };
    const Shape shape = [role]() -> Shape {
        switch (role) {
        case TextRole::Body:
            return {13, QFont::Normal};
        case TextRole::Medium:
            return {13, QFont::Medium};
        case TextRole::Strong:
            return {13, QFont::DemiBold};
        case TextRole::Link:
            return {13, QFont::Bold};
        case TextRole::Caption:
            return {12, QFont::Normal};
        case TextRole::CaptionMedium:
            return {12, QFont::Medium};
        case TextRole::CaptionStrong:
            return {12, QFont::DemiBold};
        case TextRole::Subject:
            return {15, QFont::DemiBold};
        case TextRole::Title:
            return {20, QFont::DemiBold};
        case TextRole::Figure:
            return {28, QFont::DemiBold};
        }
        return {13, QFont::Normal};
    }();
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * shape.pixels / 13);
    else
        font.setPixelSize(qRound(font.pixelSize() * shape.pixels / 13.0));
    font.setWeight(shape.weight);
    return font;
}

int controlHeight(int designed)
{
    // Inter at 13 px is 16 px high; what the text has more, the control has more.
    return std::max(designed, designed - 17 + QFontMetrics(QApplication::font()).height());
}

void makePrimary(QPushButton *button)
{
    button->setProperty(primaryProperty, true);
    button->setFont(textFont(TextRole::Strong));
}

bool isPrimary(const QWidget *widget)
{
    return widget != nullptr && widget->property(primaryProperty).toBool();
}

void makeCompact(QWidget *control)
{
    control->setProperty(compactProperty, true);
    control->updateGeometry();
}

bool isCompact(const QWidget *widget)
{
    return widget != nullptr && widget->property(compactProperty).toBool();
}

void setEdgePadding(QWidget *widget, int pixels)
{
    widget->setProperty(edgeProperty, pixels);
    widget->update();
}

int edgePadding(const QWidget *widget)
{
    return widget != nullptr ? widget->property(edgeProperty).toInt() : 0;
}

void makeSidebar(QWidget *widget)
{
    tintWith(widget, [](QPalette &palette, const Tokens &tokens) {
        const QColor sidebar = tokens.dark ? darkTokens().sidebar : lightTokens().sidebar;
        palette.setColor(QPalette::Window, sidebar);
        palette.setColor(QPalette::Base, sidebar);
        palette.setColor(QPalette::AlternateBase, sidebar);
    });
    widget->setAutoFillBackground(true);
}

}
