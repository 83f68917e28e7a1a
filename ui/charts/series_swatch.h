// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tidemark
{

/// The square that says which colour a series of a UsedByDayChart has.
class SeriesSwatch : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesSwatch(size_t series, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    size_t m_series;
};

}
