// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/review_notes_page.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>

#include "core/base/system_user.h"
#include "ui/reviews/note_dialog.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/views/column_width.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"
#include "ui/widgets/empty_state.h"

namespace tidemark
{
namespace
{

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QString aboutWords(const ReviewNote &note)
{
    return note.seq == 0
        ? ReviewNotesPage::tr("The file")
        : ReviewNotesPage::tr("Entry No. %1 of %2").arg(entryIdText(note.seq), QString::fromStdString(note.org));
}

}

ReviewNotesPage::ReviewNotesPage(const QString &path, QWidget *parent)
    : Page(tr("Notes"), parent)
    , m_notes(path.toStdString())
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_add(new QPushButton(icon(IconId::Note), tr("Add a &note…")))
{
    setTitleVisible(false);
    addToHead(m_add);
    m_add->setAutoDefault(false);
    m_model->setHorizontalHeaderLabels({tr("Note"), tr("About"), tr("By"), tr("Written")});
    m_table->setAccessibleName(title());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    const int widths[] = {440, 200, 120, 170};
    for (int column = 0; column < ColumnCount; ++column)
        setColumnWidth(m_table, column, widths[column]);
    m_empty->setText(tr("No notes yet"),
                     tr("Write down what you found, about the file or about one of its entries. Notes lie beside the "
                        "file; the file itself stays as it is."),
                     tr("Add a note…"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addLayout(m_stack, 1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        askForNote({}, 0);
    });
    connect(m_empty, &EmptyState::actionTriggered, m_add, &QPushButton::click);
    connect(m_table, &QTableView::activated, this, &ReviewNotesPage::openCurrent);
    connect(m_table, &DataTable::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &) {
        if (current() == nullptr)
            return;
        if (current()->seq != 0)
            menu->addAction(icon(IconId::Ledger), tr("Show the entry"), this, &ReviewNotesPage::openCurrent);
        menu->addAction(icon(IconId::Trash), tr("Remove the note"), this, &ReviewNotesPage::removeCurrent)
            ->setShortcut(QKeySequence::Delete);
    });
    run(tr("The notes could not be read."), [notes = m_notes] {
        return notes.read();
    });
}

template<typename Job>
void ReviewNotesPage::run(const QString &whatFailed, Job job)
{
    m_writing
        .run([job = std::move(job)](JobContext &) {
            return job();
        })
        .then(this, [this, whatFailed](const Result<ReviewNotes::Found> &found) {
            if (found)
                show(*found);
            else
                Q_EMIT failed(failureWords(whatFailed, found.error()));
        });
}

void ReviewNotesPage::show(const ReviewNotes::Found &found)
{
    m_shown = found.notes;
    m_model->removeRows(0, m_model->rowCount());
    for (const ReviewNote &note : m_shown) {
        const QString text = QString::fromStdString(note.text);
        QStandardItem *words = cell(text.simplified());
        words->setToolTip(text);
        QStandardItem *when = cell(dayYearText(note.at));
        when->setData(timeText(note.at), DetailRole);
        m_model->appendRow({words, cell(aboutWords(note)), cell(QString::fromStdString(note.author)), when});
    }
    const QFileInfo where(QString::fromStdString(found.where));
    setCountWords(m_shown.empty()    ? QString()
                      : found.beside ? tr("Kept beside the file, in %1").arg(where.fileName())
                                     : tr("Kept in %1, as the file's folder cannot be written to")
                                           .arg(QDir::toNativeSeparators(where.absoluteFilePath())));
    m_stack->setCurrentWidget(m_shown.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    Q_EMIT countChanged(qint64(m_shown.size()));
}

void ReviewNotesPage::askForNote(const std::string &org, Seq seq)
{
    ReviewNote note{org, seq, {}, systemUser(), {}};
    auto *dialog = new NoteDialog(aboutWords(note), window());
    connect(dialog, &NoteDialog::written, this, [this, note](const QString &text) {
        ReviewNote written = note;
        written.text = text.toStdString();
        written.at = Instant::now();
        run(tr("The note was not kept."), [notes = m_notes, written] {
            return notes.add(written);
        });
    });
    dialog->open();
}

const ReviewNote *ReviewNotesPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && size_t(row) < m_shown.size() ? &m_shown[size_t(row)] : nullptr;
}

void ReviewNotesPage::removeCurrent()
{
    if (current() == nullptr)
        return;
    run(tr("The note was not removed."), [notes = m_notes, note = *current()] {
        return notes.remove(note);
    });
}

void ReviewNotesPage::openCurrent()
{
    if (const ReviewNote *note = current(); note != nullptr && note->seq != 0)
        Q_EMIT entryRequested(note->org, note->seq);
}

bool ReviewNotesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeCurrent();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ReviewNotesPage::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_add->setFocus();
}

DataTable *ReviewNotesPage::table() const
{
    return m_table;
}

}
