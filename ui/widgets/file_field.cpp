// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_field.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>

namespace tidemark
{
namespace
{

QString folderKey()
{
    return QStringLiteral("window/folder");
}

QString droppedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

}

FileField::FileField(const QString &what, const QStringList &filters, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_filters(filters)
    , m_edit(new QLineEdit)
    , m_choose(new QPushButton(tr("Choose…")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_choose);
    m_edit->setAccessibleName(what);
    m_edit->setAcceptDrops(false);
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(tr("Choose: %1", "what the file is").arg(what));
    setAcceptDrops(true);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::pathChanged);
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
}

QString FileField::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

QLineEdit *FileField::edit() const
{
    return m_edit;
}

void FileField::choose()
{
    const QString folder = path().isEmpty() ? QSettings().value(folderKey(), QDir::homePath()).toString()
                                            : QFileInfo(path()).absolutePath();
    auto *dialog = new QFileDialog(this, m_what, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(m_filters);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        QSettings().setValue(folderKey(), QFileInfo(chosen).absolutePath());
        setPath(chosen);
    });
    dialog->open();
}

void FileField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setPath(droppedPath(event->mimeData()));
}

}
