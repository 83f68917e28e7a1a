// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/as_of_control.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QStyle>

#include "ui/support/icons.h"
#include "ui/support/palette_tint.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"
#include "ui/window/as_of_popup.h"

namespace tidemark
{
namespace
{

constexpr int padding = 8;
constexpr int iconSide = 16;
constexpr int gap = 6;

int widthOf(const QString &text, TextRole role)
{
    return QFontMetrics(textFont(role)).horizontalAdvance(text);
}

}

AsOfControl::AsOfControl(QWidget *parent)
    : QAbstractButton(parent)
    , m_popup(new AsOfPopup(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAt(std::nullopt);
    connect(this, &QAbstractButton::clicked, this, &AsOfControl::open);
    connect(m_popup, &AsOfPopup::chosen, this, &AsOfControl::chosen);
}

QString AsOfControl::value() const
{
    return m_at ? asOfText(*m_at) : tr("now");
}

void AsOfControl::setAt(const std::optional<Instant> &at)
{
    m_at = at;
    setAccessibleName(tr("As of %1", "an instant").arg(value()));
    updateGeometry();
    update();
}

void AsOfControl::setCycle(const std::optional<AsOfCycle> &cycle)
{
    m_cycle = cycle;
}

AsOfPopup *AsOfControl::popup() const
{
    return m_popup;
}

void AsOfControl::open()
{
    m_popup->begin(m_at, m_cycle);
    m_popup->adjustSize();
    // At the trailing edge of the window: it opens inwards.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner = mapToGlobal(QPoint(mirrored ? 0 : width() - m_popup->width(), height() + 2));
    if (const QScreen *where = screen())
        corner.setX(qBound(where->geometry().left(), corner.x(), where->geometry().right() - m_popup->width()));
    m_popup->move(corner);
    m_popup->show();
}

QSize AsOfControl::sizeHint() const
{
    const int words = widthOf(tr("As of:"), TextRole::Body) + gap + widthOf(value(), TextRole::Strong);
    return {2 * padding + 2 * (iconSide + gap) + words, controlHeight(28)};
}

QSize AsOfControl::minimumSizeHint() const
{
    return sizeHint();
}

bool AsOfControl::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void AsOfControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    if (m_at || isDown() || underMouse())
        stylePaint::roundedBox(&painter, rect(), m_at ? t.highlight : mixed(t.window, t.text, 0.06), QColor());
    if (hasFocus())
        stylePaint::focusRing(&painter, rect(), t);
    int x = padding;
    const auto at = [&](int width) {
        const QRect room(x, 0, width, height());
        x += width + gap;
        return QStyle::visualRect(layoutDirection(), rect(), room);
    };
    const QColor ink = isEnabled() ? t.text : t.dim;
    const auto mark = [&](IconId id) {
        const QRect room = at(iconSide);
        paintIcon(&painter, id, QRect(room.left(), (height() - iconSide) / 2, iconSide, iconSide), ink);
    };
    const auto words = [&](const QString &text, TextRole role, const QColor &color) {
        painter.setFont(textFont(role));
        painter.setPen(color);
        painter.drawText(at(widthOf(text, role)), Qt::AlignCenter | Qt::TextSingleLine, text);
    };
    mark(IconId::Clock);
    words(tr("As of:"), TextRole::Body, isEnabled() ? t.text : t.dim);
    words(value(), TextRole::Strong, ink);
    mark(IconId::ChevronDown);
}

}
