// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace tidemark
{

class TextLabel;

/// The foot of a dialog, from edge to edge below a hairline: dim words, and the buttons at the end. Of its buttons the
/// one made the default is the dialog's, also where that was said before the foot was in the dialog.
class DialogFoot : public QWidget
{
    Q_OBJECT
public:
    explicit DialogFoot(QWidget *parent = nullptr);

    void setWords(const QString &words);
    void addButton(QPushButton *button);
    /// Before the words, apart from what ends the dialog.
    void addButtonAside(QPushButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    TextLabel *m_words;
    QHBoxLayout *m_row;
    bool m_shown = false;
};

}
