// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/review_window.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>

#include "core/models/entries_model.h"
#include "ui/keys/keys_dialog.h"
#include "ui/reviews/choose_review.h"
#include "ui/reviews/compare_window.h"
#include "ui/reviews/findings_panel.h"
#include "ui/reviews/reconcile_window.h"
#include "ui/reviews/review_entries_page.h"
#include "ui/reviews/review_notes_page.h"
#include "ui/reviews/review_orgs_page.h"
#include "ui/reviews/review_statements.h"
#include "ui/reviews/review_verdict.h"
#include "ui/reviews/verdict_strip.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/views/data_table.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int findingsWidth = 340;

QString unreadableWords(const QString &path, const Error &error)
{
    const QFileInfo file(path);
    if (error.code != ErrorCode::NotALedger)
        return failureWords(ReviewWindow::tr("%1 could not be read.").arg(file.fileName()), error);
    if (file.size() == 0)
        return ReviewWindow::tr("%1 is empty. Ask whoever sent it for the file once more.").arg(file.fileName());
    return ReviewWindow::tr(
               "%1 is neither a ledger nor an export of one: it does not begin as one. Choose another file, "
               "or ask whoever sent it for the file once more.")
        .arg(file.fileName());
}

QString geometryKey()
{
    return QStringLiteral("review/geometry");
}

}

ReviewWindow::ReviewWindow(const QString &path, QWidget *parent)
    : QMainWindow(parent)
    , m_review(new Review(path, this))
{
    new EnterPresses(this);
    setWindowTitle(tr("%1 – Review – Tidemark", "title of a window").arg(QFileInfo(path).fileName()));
    setWindowFilePath(path);
    makeMenus();
    makeCentral();
    connectReview();
    resize(1440, 900);
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    m_review->check();
}

ReviewWindow::~ReviewWindow()
{
    // Nobody is told any more; and what reads the file goes before it.
    m_review->disconnect(this);
    delete m_tabs;
}

void ReviewWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *open = file->addAction(tr("Open for revie&w…"), this, [this] {
        chooseReview(this, [this](const QString &path) {
            Q_EMIT reviewRequested(path);
        });
    });
    open->setShortcut(QKeySequence::Open);
    QAction *again = file->addAction(tr("Check &again"), m_review, &Review::check);
    again->setShortcut(QKeySequence::Refresh);
    QAction *note = file->addAction(tr("Add a &note…"), this, [this] {
        if (m_notes != nullptr)
            m_notes->askForNote({}, 0);
    });
    note->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    QAction *filter = file->addAction(tr("&Filter"), this, [this] {
        if (auto *page = qobject_cast<Page *>(m_tabs->currentWidget()))
            page->focusFilter();
    });
    filter->setShortcut(QKeySequence::Find);
    file->addSeparator();
    file->addAction(tr("Co&mpare…"), this, &ReviewWindow::compare);
    file->addAction(tr("Reconcile &usage…"), this, &ReviewWindow::reconcile);
    file->addAction(tr("Signing &keys…"), this, [this] {
        auto *keys = new KeysDialog(this);
        // Whom a signature is of may be known now.
        connect(keys, &QDialog::finished, m_review, &Review::check);
        keys->open();
    });
    file->addSeparator();
    QAction *close = file->addAction(tr("&Close window"), this, &QWidget::close);
    close->setShortcut(QKeySequence::Close);
}

void ReviewWindow::compare()
{
    auto *window = new CompareWindow(path(), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->present();
}

void ReviewWindow::reconcile()
{
    auto *window = new ReconcileWindow(path(), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    // What is looked at here takes nothing in.
    window->setImportable(false);
    connect(window, &ReconcileWindow::entryRequested, this,
            [this](const QString &ledger, const std::string &org, Seq seq) {
                if (ledger != path())
                    return;
                showEntry(org, seq);
                present();
            });
    window->present();
}

void ReviewWindow::makeCentral()
{
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(12);
    m_detail = new TextLabel(TextRole::Body, TextTone::Dim);
    head->addWidget(new TextLabel(QFileInfo(path()).fileName(), TextRole::Title));
    head->addWidget(m_detail, 1);
    m_detail->setText(tr("Read-only: nothing is imported, and the file stays as it is."));
    m_verdict = new VerdictStrip;
    m_progress = new ProgressPanel;
    m_progress->setContentsMargins(16, 8, 16, 8);
    m_progress->hide();
    column->addLayout(head);
    column->addWidget(m_verdict);
    column->addWidget(m_progress);
    m_statements = new ReviewStatements(path(), this);
    column->addWidget(m_statements->panel());
    connect(m_statements, &ReviewStatements::failed, this, [this](const QString &words) {
        m_verdict->setRemark(words);
    });
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the review"));
    m_findings = new FindingsPanel;
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(m_findings);
    parts->addWidget(m_tabs);
    parts->setStretchFactor(1, 1);
    parts->setSizes({findingsWidth, 2 * findingsWidth});
    column->addWidget(parts, 1);
    setCentralWidget(central);
    connect(m_verdict, &VerdictStrip::rowRequested, this, &ReviewWindow::showBrokenRow);
    connect(m_verdict, &VerdictStrip::checkRequested, m_review, &Review::check);
    connect(m_progress, &ProgressPanel::cancelRequested, m_review, &Review::cancelCheck);
}

void ReviewWindow::makePages()
{
    m_entries = new ReviewEntriesPage(m_review->file());
    m_orgs = new ReviewOrgsPage(m_review);
    addTab(m_entries);
    addTab(m_orgs);
    makeNotes();
    connect(m_entries, &ListPage::rowsChanged, this, [this](qint64 rows) {
        if (m_entries->isFiltered())
            return;
        m_tabs->setTabText(m_tabs->indexOf(m_entries), m_entries->title() + u'\t' + countText(rows));
    });
    connect(m_review, &Review::indexed, m_orgs, [this] {
        m_tabs->setTabText(m_tabs->indexOf(m_orgs),
                           m_orgs->title() + u'\t' + countText(m_review->file()->index().orgs().size()));
    });
    connect(m_orgs, &Page::orgRequested, this, [this](const std::string &org) {
        m_entries->showOrg(org);
        showPage(m_entries);
    });
    connect(m_orgs, &ReviewOrgsPage::statementsRequested, m_statements, &ReviewStatements::ask);
    connect(m_entries, &ListPage::message, this, [this](BannerTone, const QString &text) {
        m_verdict->setRemark(text);
    });
    connect(m_findings, &FindingsPanel::chosen, this,
            [this](const std::shared_ptr<const std::vector<uint32_t>> &rows, const QString &words) {
                m_tabs->setCurrentWidget(m_entries);
                m_entries->showOnly(rows, words);
            });
    connect(m_entries, &ReviewEntriesPage::narrowed, this, [this](bool narrowed) {
        if (!narrowed)
            m_findings->clearChoice();
    });
    describe();
    showPage(m_entries);
}

void ReviewWindow::addTab(Page *page)
{
    m_tabs->addTab(page, page->title());
}

void ReviewWindow::makeNotes()
{
    m_notes = new ReviewNotesPage(path());
    addTab(m_notes);
    connect(m_notes, &ReviewNotesPage::countChanged, this, [this](qint64 notes) {
        m_tabs->setTabText(m_tabs->indexOf(m_notes),
                           notes > 0 ? m_notes->title() + u'\t' + countText(notes) : m_notes->title());
    });
    connect(m_notes, &ReviewNotesPage::failed, this, [this](const QString &words) {
        m_verdict->setRemark(words);
    });
    connect(m_notes, &ReviewNotesPage::entryRequested, this, &ReviewWindow::showEntry);
    connect(m_entries->table(), &DataTable::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        const EntryRow *row = m_entries->model()->row(index.row());
        if (row == nullptr)
            return;
        menu->addAction(icon(IconId::Note), tr("Add a note…"), this,
                        [this, org = row->entry.org, seq = row->entry.seq] {
                            m_notes->askForNote(org, seq);
                        });
    });
}

void ReviewWindow::showEntry(const std::string &org, Seq seq)
{
    if (const std::optional<uint32_t> row = m_review->file()->index().find(org, seq)) {
        m_tabs->setCurrentWidget(m_entries);
        m_entries->showRow(*row);
    }
}

void ReviewWindow::showPage(QWidget *page)
{
    m_tabs->setCurrentWidget(page);
    qobject_cast<Page *>(page)->takeFocus();
}

void ReviewWindow::describe()
{
    const ReviewedFile &file = *m_review->file();
    const QString size = QLocale().formattedDataSize(file.bytes());
    m_detail->setText(file.kind() == FileKind::Database
                          ? tr("Ledger of %1, opened read-only", "a size").arg(size)
                          : tr("Exported on %1 at %2, %3", "day, time, size")
                                .arg(dayYearText(file.writtenAt()), timeText(file.writtenAt()), size));
}

/// The row that the check names, or the first after a line that is no entry; nullopt: none is listed.
std::optional<uint32_t> ReviewWindow::brokenRow() const
{
    const ReviewCheck *check = m_review->lastCheck().get();
    if (m_entries == nullptr || check == nullptr || !check->file.verification.problem)
        return std::nullopt;
    const Problem &problem = *check->file.verification.problem;
    const EntryIndex &index = m_review->file()->index();
    return problem.org.empty() ? index.findLine(problem.line) : index.find(problem.org, problem.seq);
}

void ReviewWindow::markBrokenRow()
{
    const std::optional<uint32_t> row = brokenRow();
    m_verdict->setRowKnown(row.has_value());
    // What follows a line that is no entry may be right itself.
    if (row && !m_review->lastCheck()->file.verification.problem->org.empty())
        m_entries->markBroken(*row);
}

void ReviewWindow::showBrokenRow()
{
    const std::optional<uint32_t> row = brokenRow();
    if (!row)
        return;
    m_tabs->setCurrentWidget(m_entries);
    m_entries->showRow(*row);
}

void ReviewWindow::connectReview()
{
    connect(m_review, &Review::studied, this, [this] {
        m_findings->showFindings(m_review->findings(), m_review->file()->programs());
    });
    connect(m_review, &Review::opened, this, &ReviewWindow::makePages);
    connect(m_review, &Review::indexed, this, [this] {
        markBrokenRow();
        const QString &cut = QString::fromStdString(m_review->file()->index().cutShort());
        const int64_t unreadable = m_review->file()->index().unreadableCount();
        if (!cut.isEmpty())
            m_verdict->setRemark(tr("Only what stands before that is listed: %1").arg(cut));
        else if (unreadable > 0)
            m_verdict->setRemark(tr("%Ln lines cannot be read as entries and are not listed.", nullptr,
                                    int(std::min<int64_t>(unreadable, INT_MAX))));
    });
    connect(m_review, &Review::checkStarted, this, [this] {
        m_progress->start(tr("Checking the file"), tr("Both layers, and the signature beside it"));
        m_progress->show();
        m_verdict->hide();
    });
    connect(m_review, &Review::checkProgressed, m_progress, &ProgressPanel::setProgress);
    connect(m_review, &Review::checked, this, [this] {
        m_progress->hide();
        m_verdict->showCheck(*m_review->lastCheck());
        markBrokenRow();
        m_verdict->show();
        rememberReview(recentOf(path(), *m_review->lastCheck()));
        Q_EMIT remembered();
    });
    connect(m_review, &Review::checkFailed, this, &ReviewWindow::showFailure);
}

void ReviewWindow::showFailure(const Error &error)
{
    m_progress->hide();
    m_verdict->show();
    RecentReview recent = recentReviewOf(path()).value_or(RecentReview());
    recent.path = path();
    if (error.code == ErrorCode::Cancelled) {
        m_verdict->showUnchecked(tr("The check was cancelled: what is shown here may have been changed."));
    } else {
        m_verdict->showUnreadable(unreadableWords(path(), error));
        if (m_review->file() == nullptr)
            m_findings->showUnreadable();
        recent.verdict = ReviewVerdict::Unreadable;
    }
    rememberReview(recent);
    Q_EMIT remembered();
}

const QString &ReviewWindow::path() const
{
    return m_review->path();
}

ReviewEntriesPage *ReviewWindow::entries() const
{
    return m_entries;
}

ReviewOrgsPage *ReviewWindow::orgs() const
{
    return m_orgs;
}

ReviewNotesPage *ReviewWindow::notes() const
{
    return m_notes;
}

FindingsPanel *ReviewWindow::findings() const
{
    return m_findings;
}

Review *ReviewWindow::review() const
{
    return m_review;
}

VerdictStrip *ReviewWindow::verdict() const
{
    return m_verdict;
}

void ReviewWindow::present()
{
    show();
    raise();
    activateWindow();
}

void ReviewWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey(), saveGeometry());
    for (int i = 0; i < m_tabs->count(); ++i)
        qobject_cast<Page *>(m_tabs->widget(i))->saveState();
    QMainWindow::closeEvent(event);
}

}
