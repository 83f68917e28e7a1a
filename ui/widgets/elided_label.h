// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace tidemark
{

/// One line of plain text, such as a name, that may be longer than there is room for: then it ends in an ellipsis, and
/// the tool tip has all of it. Screen readers always get all of it.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT
public:
    /// It asks for no more than `widest` pixels, of the design, and takes more where there are.
    ElidedLabel(TextRole role, TextTone tone, int widest, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool isElided() const;
    /// Others beside it give way before it is narrower than that, in pixels of the design.
    void setLeast(int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_widest;
    int m_least = 0;
};

}
