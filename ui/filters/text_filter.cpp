// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/text_filter.h"

#include <QAction>
#include <QLineEdit>
#include <QTimer>

namespace tidemark
{
namespace
{
constexpr int pauseMs = 200;
constexpr int mostCharacters = 200;
}

TextFilter::TextFilter(QWidget *parent)
    : FilterEditor(parent)
    , m_line(new QLineEdit)
    , m_pause(new QTimer(this))
{
    setControl(m_line);
    m_line->setMaxLength(mostCharacters);
    m_line->setClearButtonEnabled(true);
    // Qt's own action has an icon alone.
    if (auto *clear = m_line->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &TextFilter::changed);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_pause->start();
        if (text.isEmpty())
            flush();
    });
}

std::string TextFilter::text() const
{
    return m_line->text().trimmed().toStdString();
}

void TextFilter::setText(const QString &text)
{
    m_line->setText(text);
    flush();
}

bool TextFilter::isActive() const
{
    return !m_line->text().trimmed().isEmpty();
}

void TextFilter::clear()
{
    setText(QString());
}

QVariant TextFilter::state() const
{
    return isActive() ? QVariant(m_line->text().trimmed()) : QVariant();
}

void TextFilter::setState(const QVariant &state)
{
    setText(state.toString().left(mostCharacters));
}

void TextFilter::flush()
{
    if (!m_pause->isActive())
        return;
    m_pause->stop();
    Q_EMIT changed();
}

QLineEdit *TextFilter::line() const
{
    return m_line;
}

}
