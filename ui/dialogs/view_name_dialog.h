// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tidemark
{

class TextLabel;

/// Asks for the name of a saved view.
class ViewNameDialog : public QDialog
{
    Q_OBJECT
public:
    enum class For : quint8 {
        NewView, ///< one of the taken names is replaced, and it says so
        Rename,  ///< one of the taken names is refused
    };
    /// `taken`: how other views of the same list are called. Deleted when closed.
    ViewNameDialog(For purpose, const QString &name, const QStringList &taken, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// Without blanks around it, and not empty.
    void named(const QString &name);

private:
    void refresh();
    QString typed() const;

    For m_for;
    QStringList m_taken;
    QLineEdit *m_name;
    TextLabel *m_note;
    QPushButton *m_save;
};

}
