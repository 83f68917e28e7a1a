// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviews_page.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QStandardItemModel>

#include "ui/reviews/review_verdict.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/recent_reviews.h"
#include "ui/views/column_width.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"
#include "ui/views/state_delegate.h"
#include "ui/widgets/empty_state.h"

namespace tidemark
{
namespace
{

constexpr int pathRole = Qt::UserRole;

QString columnsKey()
{
    return QStringLiteral("columns/reviews");
}

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QStandardItem *count(qint64 value, bool known)
{
    auto *item = cell(known ? countText(value) : QString());
    item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}

QString folderOf(const QString &path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder;
}

QStandardItem *fileCell(const RecentReview &review)
{
    QStandardItem *item = cell(QFileInfo(review.path).fileName());
    item->setData(review.path, pathRole);
    item->setData(folderOf(review.path), DetailRole);
    item->setToolTip(QDir::toNativeSeparators(review.path));
    return item;
}

QStandardItem *verdictCell(const RecentReview &review)
{
    QStandardItem *item = cell(verdictWord(review.verdict));
    item->setData(int(verdictKind(review.verdict)), StateRole);
    return item;
}

QStandardItem *signedCell(const RecentReview &review)
{
    QStandardItem *item = cell(review.checkedAt ? signatureWord(review.signature, review.signedBy) : QString());
    if (review.checkedAt && review.signature != SignatureFinding::Kind::None)
        item->setIcon(icon(signatureIcon(review.signature)));
    item->setData(review.signature == SignatureFinding::Kind::None, DimRole);
    return item;
}

QStandardItem *checkedCell(const RecentReview &review)
{
    QStandardItem *item = cell(review.checkedAt ? dayText(*review.checkedAt) : QString());
    if (review.checkedAt)
        item->setData(timeText(*review.checkedAt), DetailRole);
    return item;
}

}

ReviewsPage::ReviewsPage(QWidget *parent)
    : Page(tr("Reviews"), parent)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_open(new QPushButton(icon(IconId::Open), tr("Open for revie&w…")))
{
    auto *compare = new QPushButton(tr("&Compare…"));
    auto *reconcile = new QPushButton(tr("Reconcile &usage…"));
    compare->setToolTip(tr("Lay two ledgers or exports side by side, entry by entry"));
    reconcile->setToolTip(tr("Lay a usage file of the backend beside what was booked"));
    for (QPushButton *button : {compare, reconcile, m_open})
        addToHead(button);
    makeTable();
    m_empty->setText(
        tr("Nothing reviewed yet"),
        tr("Open an export or a ledger that somebody sent you. It is checked, and shown with what is worth "
           "a look; nothing is imported, and the file stays as it is."),
        tr("Open for review…"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addLayout(m_stack, 1);
    connect(m_open, &QPushButton::clicked, this, &ReviewsPage::chooseRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReviewsPage::chooseRequested);
    connect(compare, &QPushButton::clicked, this, &ReviewsPage::compareRequested);
    connect(reconcile, &QPushButton::clicked, this, &ReviewsPage::reconcileRequested);
    refresh();
}

void ReviewsPage::makeTable()
{
    m_model->setHorizontalHeaderLabels(
        {tr("File"), tr("Check"), tr("Signed by"), tr("Entries"), tr("Orgs"), tr("Checked")});
    for (const int column : {EntriesColumn, OrgsColumn})
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignTrailing | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
    m_table->setAccessibleName(title());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(VerdictColumn, new StateDelegate(m_table));
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    const int widths[] = {420, 130, 220, 100, 80, 170};
    for (int column = 0; column < ColumnCount; ++column)
        setColumnWidth(m_table, column, widths[column]);
    if (const QByteArray state = QSettings().value(columnsKey()).toByteArray(); !state.isEmpty())
        m_table->restoreColumns(state);
    connect(m_table, &QTableView::activated, this, &ReviewsPage::openCurrent);
    connect(m_table, &DataTable::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        if (!index.isValid())
            return;
        menu->addAction(icon(IconId::Open), tr("Open"), this, &ReviewsPage::openCurrent);
        menu->addAction(tr("Remove from this list"), this, &ReviewsPage::forgetCurrent)
            ->setShortcut(QKeySequence::Delete);
    });
}

void ReviewsPage::refresh()
{
    const QString before = currentPath();
    const QList<RecentReview> reviews = recentReviews();
    m_model->removeRows(0, m_model->rowCount());
    for (const RecentReview &review : reviews) {
        const bool known = review.checkedAt.has_value();
        m_model->appendRow({fileCell(review), verdictCell(review), signedCell(review), count(review.entries, known),
                            count(review.orgs, known), checkedCell(review)});
        if (review.path == before)
            m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, FileColumn));
    }
    setCountWords(reviews.isEmpty() ? QString() : tr("%Ln files", nullptr, int(reviews.size())));
    m_stack->setCurrentWidget(reviews.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
}

QString ReviewsPage::currentPath() const
{
    return m_table->currentIndex().siblingAtColumn(FileColumn).data(pathRole).toString();
}

void ReviewsPage::openCurrent()
{
    if (const QString path = currentPath(); !path.isEmpty())
        Q_EMIT reviewRequested(path);
}

void ReviewsPage::forgetCurrent()
{
    const QString path = currentPath();
    if (path.isEmpty())
        return;
    forgetReview(path);
    refresh();
}

void ReviewsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

bool ReviewsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        forgetCurrent();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ReviewsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_open->setFocus();
}

DataTable *ReviewsPage::table() const
{
    return m_table;
}

void ReviewsPage::saveState()
{
    QSettings().setValue(columnsKey(), m_table->saveColumns());
}

}
