// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/support/theme.h"

namespace tidemark
{

enum class TextTone : quint8 { Text, Dim, Ok, Red, Accent };
QColor toneColor(TextTone tone, const Tokens &tokens);

/// A label in one of the design's sizes and colours; it follows light and dark. Plain text unless told otherwise.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text, TextRole role = TextRole::Body, TextTone tone = TextTone::Text,
                       QWidget *parent = nullptr);
    explicit TextLabel(TextRole role, TextTone tone = TextTone::Text, QWidget *parent = nullptr);

    TextRole textRole() const;
    void setTextRole(TextRole role);
    void setTone(TextTone tone);
    /// Where each line stands, whatever letters it has: at the trailing edge of the layout, or the leading one.
    void setAtEnd(bool atEnd, Qt::Alignment vertical = Qt::AlignVCenter);

private:
    TextRole m_role;
};

}
