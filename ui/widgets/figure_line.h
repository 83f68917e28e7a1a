// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/meter_value.h"

namespace tidemark
{

/// The main figure: "42.5" at 28 px, "of 500" on its base line, and the state's chip.
class FigureLine : public QWidget
{
    Q_OBJECT
public:
    explicit FigureLine(QWidget *parent = nullptr);
    void setValue(const MeterValue &value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MeterValue m_value;
    QString m_figure;
    QString m_of;
};

}
