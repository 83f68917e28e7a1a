// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QRectF>

class QPainter;

namespace tidemark
{

/// Line icons of 16 px with a 1.4 px stroke, one SVG each in resources/icons, named as here.
enum class IconId : quint8 {
    Open,
    Import,
    Export,
    Verify,
    Search,
    Clock,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Overview,
    Orgs,
    Users,
    Gallery,
    Ledger,
    Reviews,
    Ok,
    Warning,
    Exhausted,
    Refused,
    Check,
    Close,
    Info,
    Error,
    TopUp,
    PlanChange,
    Action,
    Mail,
    More,
    Note,
    Tag,
    Columns,
    Filter,
    Copy,
    Grid,
    Table,
    Tree,
    Chart,
    Download,
    Archive,
    Person,
    Building,
    Undo,
    Adjustment,
    Calendar,
    Hourglass,
    Snooze,
    Plus,
    Minus,
    Lock,
    Settings,
    Refresh,
    Link,
    ArrowRight,
    Save,
    Trash,
    Limit,
    Signature,
    Image,
    External,
    Program,
    Moon = Snooze,
    Reverse = Undo,
};
constexpr int iconCount = int(IconId::Program) + 1;

/// An icon that paints itself in the palette's text colour (dim; disabled; selected), sharp at any scale, and follows
/// a change from light to dark.
QIcon icon(IconId id);

/// The same shape in one colour, whatever the palette says.
QIcon icon(IconId id, const QColor &color);

/// Paints into the rectangle; icons that point along the line of writing are mirrored for right-to-left layouts.
void paintIcon(QPainter *painter, IconId id, const QRectF &rect, const QColor &color,
               Qt::LayoutDirection direction = Qt::LeftToRight);

QString iconName(IconId id);

}
