// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace tidemark
{

/// A tag or badge: 12 px words in a hairline frame of radius 3, with an icon where it has one ("Org", "Personal").
class TagLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TagLabel(const QString &text, const QIcon &icon = QIcon(), QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const;
    void setIcon(const QIcon &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QIcon m_icon;
};

}
