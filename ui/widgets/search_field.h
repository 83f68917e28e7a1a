// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QTimer;

namespace tidemark
{

/// A line edit with a magnifying glass, the shortcut that leads to it written at its end while it is empty, and a
/// search that follows the typing 200 ms behind. Escape clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    /// Shows the shortcut and makes it work in the field's window.
    void setShortcut(const QKeySequence &keys);

public Q_SLOTS:
    /// At once, for what would wait for a pause in the typing.
    void search();

Q_SIGNALS:
    /// Trimmed; also when cleared (empty), and at once on Enter.
    void searchRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_shortcut;
    QTimer *m_pause;
};

}
