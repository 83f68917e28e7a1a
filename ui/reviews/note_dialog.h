// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace tidemark
{

/// Asks for a note about a reviewed file, or about one of its entries.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    NoteDialog(const QString &about, QWidget *parent);
    void accept() override;

Q_SIGNALS:
    void written(const QString &text);

private:
    QPlainTextEdit *m_text;
    QPushButton *m_save;
};

}
