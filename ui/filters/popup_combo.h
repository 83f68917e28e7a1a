// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QVBoxLayout;

namespace tidemark
{

/// A combo box whose popup is more than a list: it shows words, and opens a frame below itself. Delete clears it.
class PopupCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit PopupCombo(QWidget *parent = nullptr);

    void setWords(const QString &words);
    /// The popup's content.
    QVBoxLayout *content() const;
    /// Has the keyboard when the popup opens.
    void setFirst(QWidget *first);
    QWidget *popup() const;

    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void opening();
    void clearRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QFrame *m_popup;
    QVBoxLayout *m_content;
    QWidget *m_first = nullptr;
};

}
