// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <optional>

#include "ui/support/tokens.h"

static void loadIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace tidemark
{
namespace
{

constexpr std::array<const char *, iconCount> names = {
    "open",         "import",        "export",    "verify",     "search",   "clock",       "chevron-down", "chevron-up",
    "chevron-left", "chevron-right", "overview",  "orgs",       "users",    "gallery",     "ledger",       "reviews",
    "ok",           "warning",       "exhausted", "refused",    "check",    "close",       "info",         "error",
    "top-up",       "plan-change",   "action",    "mail",       "more",     "note",        "tag",          "columns",
    "filter",       "copy",          "grid",      "table",      "tree",     "chart",       "download",     "archive",
    "person",       "building",      "undo",      "adjustment", "calendar", "hourglass",   "snooze",       "plus",
    "minus",        "lock",          "settings",  "refresh",    "link",     "arrow-right", "save",         "trash",
    "limit",        "signature",     "image",     "external",   "program",
};

bool isMirrored(IconId id)
{
    switch (id) {
    case IconId::ChevronLeft:
    case IconId::ChevronRight:
    case IconId::ArrowRight:
    case IconId::Undo:
    case IconId::External:
        return true;
    default:
        return false;
    }
}

QByteArray source(IconId id)
{
    static const bool loaded = (loadIconResource(), true);
    Q_UNUSED(loaded)
    static std::array<QByteArray, iconCount> sources;
    QByteArray &svg = sources[size_t(id)];
    if (svg.isEmpty()) {
        QFile file(QStringLiteral(":/tidemark/icons/%1.svg").arg(iconName(id)));
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
    }
    return svg;
}

/// `pixels` of the device on a side.
QPixmap rendered(IconId id, int pixels, const QColor &color, bool mirrored)
{
    const QString key =
        QStringLiteral("tidemark:%1:%2:%3:%4").arg(int(id)).arg(pixels).arg(color.rgba(), 8, 16).arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QByteArray svg = source(id);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(IconId id, std::optional<QColor> color)
        : m_id(id)
        , m_color(color)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_id, rect, colorOf(mode), QApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    // Qt asks for device pixels here; the scale is already in the size.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft && isMirrored(m_id);
        return rendered(m_id, qMax(1, qMin(size.width(), size.height())), colorOf(mode), mirrored);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return size;
    }
    QIconEngine *clone() const override
    {
        return new LineIconEngine(*this);
    }
    QString key() const override
    {
        return QStringLiteral("TidemarkLineIcon");
    }
    QString iconName() override
    {
        return tidemark::iconName(m_id);
    }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_color)
            return *m_color;
        const Tokens tokens = tokensOf(palette);
        if (mode == QIcon::Selected)
            return mixed(tokens.highlight, tokens.onHighlight, 0.85);
        return mixed(tokens.window, tokens.text, mode == QIcon::Active ? 1.0 : 0.80);
    }

    IconId m_id;
    std::optional<QColor> m_color;
};

}

QString iconName(IconId id)
{
    return QString::fromLatin1(names[size_t(id)]);
}

QIcon icon(IconId id)
{
    return QIcon(new LineIconEngine(id, std::nullopt));
}

QIcon icon(IconId id, const QColor &color)
{
    return QIcon(new LineIconEngine(id, color));
}

void paintIcon(QPainter *painter, IconId id, const QRectF &rect, const QColor &color, Qt::LayoutDirection direction)
{
    const qreal scale = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1;
    const qreal side = qMin(rect.width(), rect.height());
    const QPixmap pixmap =
        rendered(id, qMax(1, qRound(side * scale)), color, direction == Qt::RightToLeft && isMirrored(id));
    // On whole device pixels, or the strokes blur.
    const qreal x = qRound((rect.center().x() - side / 2) * scale) / scale;
    const qreal y = qRound((rect.center().y() - side / 2) * scale) / scale;
    painter->drawPixmap(QRectF(x, y, side, side), pixmap, pixmap.rect());
}

}
