// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace tidemark
{

/// One choice of a SegmentedControl: a radio button to keyboards and screen readers, a segment to the eye.
class Segment : public QRadioButton
{
    Q_OBJECT
public:
    enum Place : quint8 { Only, First, Middle, Last };

    explicit Segment(const QString &text, QWidget *parent = nullptr);
    void setPlace(Place place);
    void setCount(const QString &count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override;

private:
    Place m_place = Only;
    QString m_count;
};

}
