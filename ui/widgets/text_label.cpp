// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/support/palette_tint.h"

namespace tidemark
{

QColor toneColor(TextTone tone, const Tokens &tokens)
{
    switch (tone) {
    case TextTone::Text:
        return tokens.text;
    case TextTone::Dim:
        return tokens.dim;
    case TextTone::Ok:
        return tokens.ok;
    case TextTone::Red:
        return tokens.redText;
    case TextTone::Accent:
        return tokens.accent;
    }
    return tokens.text;
}

TextLabel::TextLabel(const QString &text, TextRole role, TextTone tone, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setTextRole(role);
    setTone(tone);
    setText(text);
    setAtEnd(false);
}

/// Qt would go by the letters, so that names and figures in others would stand at the other edge.
void TextLabel::setAtEnd(bool atEnd, Qt::Alignment vertical)
{
    const bool toRight = atEnd != (layoutDirection() == Qt::RightToLeft);
    setAlignment((toRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | vertical);
}

TextLabel::TextLabel(TextRole role, TextTone tone, QWidget *parent)
    : TextLabel(QString(), role, tone, parent)
{
}

TextRole TextLabel::textRole() const
{
    return m_role;
}

void TextLabel::setTextRole(TextRole role)
{
    m_role = role;
    setFont(textFont(role));
}

void TextLabel::setTone(TextTone tone)
{
    tintWith(this, [tone](QPalette &palette, const Tokens &tokens) {
        const QColor color = toneColor(tone, tokens);
        palette.setColor(QPalette::Active, QPalette::WindowText, color);
        palette.setColor(QPalette::Inactive, QPalette::WindowText, color);
        palette.setColor(QPalette::Disabled, QPalette::WindowText, mixed(tokens.window, color, 0.55));
    });
}

}
