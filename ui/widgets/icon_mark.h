// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/support/icons.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

/// An icon that stands beside words and says nothing by itself; it follows light and dark.
class IconMark : public QWidget
{
public:
    explicit IconMark(IconId icon, TextTone tone = TextTone::Text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconId m_icon;
    TextTone m_tone;
};

}
