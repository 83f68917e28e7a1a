// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
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

Q_SIGNALS:
    void cancelRequested();

private:
    void showTimeLeft(double share);

    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_left;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_clock;
    qint64 m_saidAt = 0;
};

}
