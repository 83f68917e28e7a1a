// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "core/domain/account.h"

class QHBoxLayout;

namespace tidemark
{

class IconMark;
class LinkButton;
class TextLabel;

/// Whose an organization is, when it renews, and how many notes there are: a line under its name; a click opens all
/// of it.
class AccountLine : public QWidget
{
    Q_OBJECT
public:
    explicit AccountLine(QWidget *parent = nullptr);
    void setCard(const AccountCard &card);
    void clear();
    LinkButton *link() const;

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makePart(std::initializer_list<QWidget *> widgets);
    void showRenewal(const std::optional<Day> &renewal);

    QHBoxLayout *m_row;
    TextLabel *m_owner;
    TextLabel *m_renewal;
    TextLabel *m_soon;
    IconMark *m_mark;
    LinkButton *m_link;
    std::vector<QWidget *> m_parts;
};

}
