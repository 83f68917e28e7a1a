// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/chip.h"

namespace tidemark
{

/// A state as a widget: OK unfilled, Low yellow, Exhausted red.
class StateChip : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(QWidget *parent = nullptr);
    explicit StateChip(StateKind kind, QWidget *parent = nullptr);

    void setState(CreditState state);
    /// `text` replaces the state's word: "6 Low".
    void setKind(StateKind kind, const QString &text = QString());
    StateKind kind() const;
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateKind m_kind = StateKind::Ok;
    ChipLook m_look;
};

}
