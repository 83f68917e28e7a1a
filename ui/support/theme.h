// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include "ui/support/tokens.h"

class QApplication;
class QPushButton;
class QWidget;

namespace tidemark
{

enum class ThemeChoice : quint8 { System, Light, Dark };

/// Sets style, palette and base font; may be called again at any time. System keeps the colours of a desktop that
/// offers some. A style the person chose by -style or QT_STYLE_OVERRIDE stays.
void applyTheme(QApplication &application, ThemeChoice choice);

/// Sizes are those of the design at 96 dpi; they are points inside, so a desktop's text scaling holds.
enum class TextRole : quint8 {
    Body,          ///< 13 px
    Medium,        ///< 13 px, 500
    Strong,        ///< 13 px, 600
    Link,          ///< 13 px, 700: "Need more credits?"
    Caption,       ///< 12 px
    CaptionMedium, ///< 12 px, 500: table headers, chips
    CaptionStrong, ///< 12 px, 600
    Subject,       ///< 15 px, 600: the subject of a dialog, figures in columns
    Title,         ///< 20 px, 600
    Figure,        ///< 28 px, 600
};
QFont textFont(TextRole role);

/// Height of a control, or of a row, at the current base font: `designed` px, more where the text is larger.
int controlHeight(int designed = 28);

/// The one filled button of a dialog.
void makePrimary(QPushButton *button);
bool isPrimary(const QWidget *widget);
/// 24 px instead of 28: editors of a filter row.
void makeCompact(QWidget *control);
bool isCompact(const QWidget *widget);
/// Padding of a table's first and last column beyond the others'; set on the table and its header.
void setEdgePadding(QWidget *widget, int pixels);
int edgePadding(const QWidget *widget);
/// The colour of the side bar behind a view or a panel.
void makeSidebar(QWidget *widget);

}
