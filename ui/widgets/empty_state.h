// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/instant.h"

namespace tidemark
{

class LinkButton;
class TextLabel;

/// What stands where there is nothing to show: what is missing, why, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// `action` is a link's words; none where empty.
    void setText(const QString &heading, const QString &words, const QString &action = QString());
    /// What a list says at a past instant before its first row.
    void setNotYet(Instant at);
    QString heading() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_heading;
    TextLabel *m_words;
    LinkButton *m_action;
};

}
