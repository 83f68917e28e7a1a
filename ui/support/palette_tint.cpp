// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/palette_tint.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace tidemark
{
namespace
{

class Tint : public QObject
{
public:
    explicit Tint(QWidget *widget)
        : QObject(widget)
        , m_widget(widget)
    {
        setObjectName(name());
        widget->installEventFilter(this);
    }
    static QString name()
    {
        return QStringLiteral("tidemarkTint");
    }
    void setChange(PaletteChange change)
    {
        m_change = std::move(change);
        apply();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool changed = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange
            || event->type() == QEvent::Polish;
        if (changed && !m_applying)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        m_applying = true;
        // Only the roles named are set, so that the others go on following the application.
        QPalette palette;
        palette.setResolveMask(0);
        m_change(palette, tokensOf(QApplication::palette()));
        if (palette != m_widget->palette() || !m_widget->testAttribute(Qt::WA_SetPalette))
            m_widget->setPalette(palette);
        m_applying = false;
    }

    QWidget *m_widget;
    PaletteChange m_change;
    bool m_applying = false;
};

}

void tintWith(QWidget *widget, PaletteChange change)
{
    auto *tint = static_cast<Tint *>(widget->findChild<QObject *>(Tint::name(), Qt::FindDirectChildrenOnly));
    if (tint == nullptr)
        tint = new Tint(widget);
    tint->setChange(std::move(change));
}

}
