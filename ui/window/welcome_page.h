// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace tidemark
{

class TextLabel;

/// What a window without a ledger offers: open one, make one, or one of those opened lately.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);
    /// "Opening harbor.tidemark…"; empty when it is over.
    void setBusy(const QString &words);

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void reviewRequested();
    void recentChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_open;
    QWidget *m_offer;
    TextLabel *m_busy;
    TextLabel *m_recentHeading;
    QListWidget *m_recent;
};

}
