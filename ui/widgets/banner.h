// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace tidemark
{

class LinkButton;
class TextLabel;

enum class BannerTone : quint8 {
    Info,
    Past, ///< "As of 3 Nov 09:00": the window shows another time
    Done, ///< "Topped up 100.0." with Undo
    Warning,
    Error, ///< what happened, to what, and what to do
};

/// A message in the window: icon, words, at most one action, and a button that closes it. Hidden until show*().
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// `action` is the link's words; none where empty.
    void showMessage(BannerTone tone, const QString &text, const QString &action = QString());
    /// Call when somebody goes on to something else: what was done has been read, and goes. All other messages stay.
    void moveOn();
    /// A banner that marks a state of the window, as read-only, cannot be closed.
    void setClosable(bool closable);
    QString text() const;
    LinkButton *actionLink() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BannerTone m_tone = BannerTone::Info;
    TextLabel *m_text;
    LinkButton *m_action;
    QToolButton *m_close;
};

}
