// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/write_dialog.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include "ui/dialogs/form_fields.h"
#include "ui/support/failure_words.h"
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int pollMs = 100;

/// One that is there: a stick may be gone, and not every account has a folder for documents.
QString folderToStartIn(const QString &lastTime)
{
    for (const QString &folder : {lastTime, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

}

WriteDialog::WriteDialog(const QString &title, const QString &subject, const QString &key, QWidget *parent)
    : QDialog(parent)
    , m_key(QStringLiteral("write/") + key)
    , m_subject(new TextLabel(subject, TextRole::Subject))
    , m_fields(makeFields())
    , m_column(new QVBoxLayout)
    , m_content(new QVBoxLayout)
    , m_path(new QLineEdit)
    , m_panel(new ProgressPanel)
    , m_banner(new Banner)
    , m_foot(new DialogFoot)
    , m_close(new QPushButton(tr("Cancel")))
    , m_write(new QPushButton(tr("&Write")))
    , m_poll(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(16);
    m_subject->setWordWrap(true);
    m_column->addWidget(m_subject);
    m_column->addLayout(m_fields);
    m_content->setSpacing(12);
    all->addLayout(m_column, 1);
    m_panel->hide();
    setMinimumWidth(640);
    m_poll->setInterval(pollMs);
    connect(m_poll, &QTimer::timeout, this, [this] {
        m_panel->setProgress(m_progress->done, m_progress->total);
    });
    connect(m_panel, &ProgressPanel::cancelRequested, this, &WriteDialog::reject);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenTo));
    });
}

void WriteDialog::complete()
{
    makeWhere();
    m_column->addLayout(m_content, 1);
    m_column->addWidget(m_panel);
    layout()->addWidget(m_banner);
    layout()->addWidget(m_foot);
    makeFoot();
    refresh();
}

void WriteDialog::makeWhere()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *browse = new QPushButton(tr("&Browse…"));
    m_path->setObjectName(QStringLiteral("path"));
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    addField(m_fields, tr("W&here to"), m_path, row);
    connect(browse, &QPushButton::clicked, this, &WriteDialog::choosePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
    });
    connect(m_path, &QLineEdit::textChanged, this, &WriteDialog::refresh);
}

void WriteDialog::makeFoot()
{
    m_write->setDefault(true);
    m_write->setObjectName(QStringLiteral("write"));
    makePrimary(m_write);
    m_foot->addButton(m_close);
    m_foot->addButton(m_write);
    connect(m_close, &QPushButton::clicked, this, &WriteDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &WriteDialog::start);
}

void WriteDialog::setSubject(const QString &subject)
{
    m_subject->setText(subject);
}

QFormLayout *WriteDialog::fields() const
{
    return m_fields;
}

QVBoxLayout *WriteDialog::content() const
{
    return m_content;
}

void WriteDialog::setFolder(bool folder)
{
    m_folder = folder;
}

void WriteDialog::setNameFilter(const QString &filter)
{
    m_filter = filter;
}

void WriteDialog::propose(const QString &name)
{
    if (m_typed) {
        // The folder was a person's choice; of a file, the name goes on following what is asked.
        if (!m_folder)
            m_path->setText(QDir(QFileInfo(m_path->text()).path()).filePath(name));
        return;
    }
    m_path->setText(
        QDir::toNativeSeparators(QDir(folderToStartIn(QSettings().value(m_key).toString())).filePath(name)));
}

QString WriteDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void WriteDialog::setPath(const QString &path)
{
    m_typed = true;
    m_path->setText(QDir::toNativeSeparators(path));
}

void WriteDialog::setProblem(const QString &words)
{
    m_problem = words;
    refresh();
}

void WriteDialog::setHint(const QString &words)
{
    m_hint = words;
    refresh();
}

void WriteDialog::refresh()
{
    const QString path = this->path();
    const bool isThere = !m_folder && QFileInfo(path).isFile();
    m_write->setEnabled(m_problem.isEmpty() && !path.isEmpty() && !isWriting());
    m_foot->setWords(!m_problem.isEmpty() ? m_problem
                         : path.isEmpty() ? tr("Say where it goes.")
                         : isThere        ? tr("This file is there already; it will be replaced.")
                                          : m_hint);
}

void WriteDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, windowTitle(), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setNameFilter(m_filter);
        dialog->selectFile(path());
    }
    connect(dialog, &QFileDialog::fileSelected, this, &WriteDialog::setPath);
    dialog->open();
}

bool WriteDialog::isWriting() const
{
    return m_progress != nullptr;
}

void WriteDialog::start()
{
    if (isWriting())
        return;
    m_banner->hide();
    m_progress = std::make_shared<WriteProgress>();
    m_writtenTo = path();
    QSettings().setValue(m_key, QFileInfo(m_writtenTo).path());
    m_panel->setCancellable(true);
    m_panel->start(tr("Writing %1").arg(QFileInfo(m_writtenTo).fileName()));
    m_panel->show();
    m_poll->start();
    refresh();
    write(m_writtenTo, m_progress);
}

void WriteDialog::end()
{
    m_poll->stop();
    m_panel->hide();
    m_progress.reset();
    refresh();
}

void WriteDialog::written(const QString &words)
{
    end();
    m_close->setText(tr("Close"));
    m_banner->showMessage(BannerTone::Done, words, m_folder ? tr("Open the folder") : tr("Open"));
}

void WriteDialog::failed(const QString &what, const Error &error)
{
    end();
    if (error.code == ErrorCode::Cancelled)
        m_banner->showMessage(BannerTone::Info, tr("Cancelled. What was whole by then stays."));
    else
        m_banner->showMessage(BannerTone::Error, failureWords(what, error));
}

void WriteDialog::reject()
{
    if (!isWriting()) {
        QDialog::reject();
        return;
    }
    m_progress->cancelled = true;
    m_panel->setCancellable(false);
}

}
