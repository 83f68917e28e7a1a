// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/async/executor.h"
#include "core/review/review_notes.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedLayout;
class QStandardItemModel;

namespace tidemark
{

class EmptyState;

/// One's own notes about a reviewed file and its entries.
class ReviewNotesPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewNotesPage(const QString &path, QWidget *parent = nullptr);

    void takeFocus() override;
    DataTable *table() const override;
    /// Asks for one about an entry; about the file where seq is 0.
    void askForNote(const std::string &org, Seq seq);

Q_SIGNALS:
    void countChanged(qint64 notes);
    void entryRequested(const std::string &org, tidemark::Seq seq);
    void failed(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Columns { NoteColumn, AboutColumn, AuthorColumn, WhenColumn, ColumnCount };
    template<typename Job>
    void run(const QString &whatFailed, Job job);
    void show(const ReviewNotes::Found &found);
    void removeCurrent();
    void openCurrent();
    const ReviewNote *current() const;

    ReviewNotes m_notes;
    std::vector<ReviewNote> m_shown;
    QStandardItemModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_add;
    Executor m_writing;
};

}
