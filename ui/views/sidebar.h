// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tidemark
{

/// The side bar: 176 px, its own colour, a hairline at its edge, rows by SidebarDelegate. Set a model with the roles
/// named there.
class Sidebar : public QListView
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

}
