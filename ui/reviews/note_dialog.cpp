// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/note_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/review/review_notes.h"
#include "ui/support/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{

NoteDialog::NoteDialog(const QString &about, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit)
    , m_save(new QPushButton(tr("&Add note")))
{
    setWindowTitle(tr("Add a note"));
    QVBoxLayout *column = makeDialogColumn(8);
    column->addWidget(new TextLabel(about, TextRole::Subject));
    auto *label = new QLabel(tr("&Note"));
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("What you found, whom you asked, what was agreed"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(controlHeight(112));
    column->addWidget(label);
    column->addWidget(m_text);
    auto *words = new TextLabel(tr("Notes lie beside the file and go where it goes; the file itself stays as it is."),
                                TextRole::Body, TextTone::Dim);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *foot = new DialogFoot;
    auto *cancel = new QPushButton(tr("Cancel"));
    m_save->setDefault(true);
    m_save->setEnabled(false);
    makePrimary(m_save);
    foot->addButton(cancel);
    foot->addButton(m_save);
    frameDialog(this, nullptr, column, foot);
    setMinimumWidth(520);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const qsizetype length = m_text->toPlainText().trimmed().size();
        m_save->setEnabled(length > 0 && length <= qsizetype(ReviewNotes::longestText));
        m_save->setToolTip(length > qsizetype(ReviewNotes::longestText)
                               ? tr("A note has at most %Ln characters", nullptr, int(ReviewNotes::longestText))
                               : QString());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NoteDialog::accept);
    m_text->setFocus();
}

void NoteDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    Q_EMIT written(m_text->toPlainText().trimmed());
    QDialog::accept();
}

}
