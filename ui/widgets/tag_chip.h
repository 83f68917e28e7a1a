// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tidemark
{

/// A tag that can be taken away, by a click or with Delete; words and a cross in a hairline frame.
class TagChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TagChip(const QString &tag, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

}
