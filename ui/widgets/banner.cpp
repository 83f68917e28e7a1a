// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "ui/support/icons.h"
#include "ui/support/palette_tint.h"
#include "ui/support/theme.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int iconRoom = 16 + 16 + 8;

struct BannerLook {
    QColor fill, mark, text;
    IconId icon;
};

BannerLook lookOf(BannerTone tone, const Tokens &t)
{
    switch (tone) {
    case BannerTone::Info:
        return {mixed(t.window, t.highlight, 0.7), t.accent, t.text, IconId::Info};
    case BannerTone::Past:
        return {t.highlight, t.accent, t.text, IconId::Clock};
    case BannerTone::Done:
        return {mixed(t.window, t.ok, 0.10), t.ok, t.text, IconId::Ok};
    case BannerTone::Warning:
        return {t.lowTint, t.dark ? t.lowFill : t.lowOutline, t.text, IconId::Warning};
    case BannerTone::Error:
        return {t.redTint, t.redText, t.text, IconId::Error};
    }
    return {};
}

}

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Body))
    , m_action(new LinkButton(QString(), TextRole::Medium))
    , m_close(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    // Margins do not mirror, spacing does.
    row->setContentsMargins(8, 4, 8, 5);
    row->setSpacing(12);
    row->addSpacing(iconRoom - 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(controlHeight(28));
    m_close->setIcon(icon(IconId::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_action, &LinkButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void Banner::showMessage(BannerTone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::moveOn()
{
    if (m_tone == BannerTone::Done && isVisibleTo(parentWidget()))
        hide();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::text() const
{
    return m_text->text();
}

LinkButton *Banner::actionLink() const
{
    return m_action;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    const BannerLook look = lookOf(m_tone, t);
    painter.fillRect(rect(), look.fill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
    const int line = m_text->y() + (controlHeight(28) - 16) / 2;
    paintIcon(&painter, look.icon, QStyle::visualRect(layoutDirection(), rect(), QRect(16, line, 16, 16)), look.mark);
}

}
