// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/credits_field.h"

namespace tidemark
{

/// The coloured box of a CreditsField: icon, price, "2 × 4.0". 32 px high.
class CreditsBox : public QWidget
{
    Q_OBJECT
public:
    explicit CreditsBox(QWidget *parent = nullptr);
    void setValue(const CreditsFieldValue &value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CreditsFieldValue m_value;
    QString m_detail;
};

}
