// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace tidemark
{

class TextLabel;

/// Long work: what it is, how far it is, how long it still takes, and Cancel.
class ProgressPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    /// Starts the clock. `detail` names what is worked on.
    void start(const QString &title, const QString &detail = QString());
    /// `total` 0 while it is not known. `done` may run to 2^63.
    void setProgress(qint64 done, qint64 total);
    void setDetail(const QString &detail);
    /// Cancel turns into "Cancelling…" until the work has let go.
    void setCancellable(bool cancellable);
    void setVisible(bool visible) override;

Q_SIGNALS:
    void cancelRequested();

private:
    void showTimeLeft(double share);
    /// Else Qt gives the focus of a button that goes to whatever comes next, such as a search field that opens a list.
    void giveFocusBack();

    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_left;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPointer<QWidget> m_focusBefore;
    QElapsedTimer m_clock;
    qint64 m_saidAt = 0;
};

}
