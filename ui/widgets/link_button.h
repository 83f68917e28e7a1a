// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/support/theme.h"

namespace tidemark
{

/// Words in the link colour that act: underlined on hover, ringed on keyboard focus, pressed by Space or Enter.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};

}
