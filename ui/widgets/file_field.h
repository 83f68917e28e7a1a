// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tidemark
{

/// Names a file: typed, chosen in a dialog, or dropped here.
class FileField : public QWidget
{
    Q_OBJECT
public:
    /// `what` is the dialog's title and what screen readers say; `filters` as QFileDialog takes them.
    FileField(const QString &what, const QStringList &filters, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    QLineEdit *edit() const;

Q_SIGNALS:
    void pathChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();

    QString m_what;
    QStringList m_filters;
    QLineEdit *m_edit;
    QPushButton *m_choose;
};

}
