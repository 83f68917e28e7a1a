// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace tidemark
{

class TextLabel;

/// A card: the base colour, a hairline, radius 4. With a title it has a head of 44 px: title, detail, and at the
/// trailing end what is added to it (a figure, a segmented control).
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Dim, behind the title: "5 of 14 users".
    void setDetail(const QString &detail);
    /// At the trailing end of the head; takes ownership.
    void addToHead(QWidget *widget);
    /// Where the content goes; no margins or spacing of its own.
    QVBoxLayout *body() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();

    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    QHBoxLayout *m_head = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_detail = nullptr;
};

}
