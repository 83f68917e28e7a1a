// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tidemark
{

/// Enter presses the button that the keyboard is on, as Space does, where nothing else takes it: also one that is not
/// to become the default button of a dialog, which Enter would press from anywhere. It belongs to the window.
class EnterPresses : public QObject
{
    Q_OBJECT
public:
    explicit EnterPresses(QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

}
