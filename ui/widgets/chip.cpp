// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include "ui/support/figures.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::Chip)
};

constexpr int iconSide = 14;
constexpr int iconGap = 4;
constexpr int padding = 6;

bool isFilled(ChipTone tone)
{
    return tone == ChipTone::Low || tone == ChipTone::Red;
}

QFont chipFont(ChipTone tone)
{
    return textFont(isFilled(tone) ? TextRole::CaptionStrong : TextRole::Caption);
}

}

QString stateWord(StateKind kind)
{
    switch (kind) {
    case StateKind::Ok:
        return Words::tr("OK");
    case StateKind::Low:
        return Words::tr("Low");
    case StateKind::Exhausted:
        return Words::tr("Exhausted");
    case StateKind::Booked:
        return Words::tr("Booked");
    case StateKind::Unbilled:
        return Words::tr("Unbilled");
    case StateKind::Refused:
        return Words::tr("Refused");
    case StateKind::Reversed:
        return Words::tr("Reversed");
    case StateKind::Pending:
        return Words::tr("Pending");
    case StateKind::Archived:
        return Words::tr("Archived");
    }
    return {};
}

ChipLook chipLook(StateKind kind, const QString &text)
{
    const QString words = text.isEmpty() ? stateWord(kind) : text;
    switch (kind) {
    case StateKind::Ok:
        return {IconId::Ok, words, ChipTone::Ok};
    case StateKind::Low:
    case StateKind::Unbilled:
        return {IconId::Warning, words, ChipTone::Low};
    case StateKind::Exhausted:
        return {IconId::Exhausted, words, ChipTone::Red};
    case StateKind::Booked:
        return {IconId::Check, words, ChipTone::Ok};
    case StateKind::Refused:
        return {IconId::Refused, words, ChipTone::Red};
    case StateKind::Reversed:
        return {IconId::Undo, words, ChipTone::Dim};
    case StateKind::Pending:
        return {IconId::Hourglass, words, ChipTone::Dim};
    case StateKind::Archived:
        return {IconId::Archive, words, ChipTone::Dim};
    }
    return {};
}

QSize chipSize(const ChipLook &look)
{
    const QFontMetrics metrics(chipFont(look.tone));
    const int pad = isFilled(look.tone) ? 2 * padding : 0;
    return {iconSide + iconGap + metrics.horizontalAdvance(look.text) + pad, qMax(20, metrics.height() + 4)};
}

void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look, const Tokens &t,
               Qt::LayoutDirection direction, const QColor &ink)
{
    const QSize size = chipSize(look);
    QRect chip(rect.left(), rect.top() + (rect.height() - size.height()) / 2, qMin(size.width(), rect.width()),
               size.height());
    chip = QStyle::visualRect(direction, rect, chip);
    QColor text = look.tone == ChipTone::Ok ? t.ok : t.dim;
    if (ink.isValid())
        text = ink;
    int pad = 0;
    if (isFilled(look.tone)) {
        const bool low = look.tone == ChipTone::Low;
        text = low ? t.lowText : t.onRed;
        pad = padding;
        stylePaint::roundedBox(painter, chip, low ? t.lowFill : t.redFill, QColor(), 3);
    }
    const QRect inner = chip.adjusted(pad, 0, -pad, 0);
    const QRect mark = QStyle::visualRect(direction, inner, QRect(inner.left(), inner.top(), iconSide, inner.height()));
    const QRect room = QStyle::visualRect(direction, inner, inner.adjusted(iconSide + iconGap, 0, 0, 0));
    painter->save();
    paintIcon(painter, look.icon, mark, text, direction);
    painter->setFont(chipFont(look.tone));
    painter->setPen(text);
    drawFigures(painter, room.adjusted(0, 0, 1, 0),
                QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter), look.text);
    painter->restore();
}

}
