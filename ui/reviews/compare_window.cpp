// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/compare_window.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

#include "core/exchange/tables/csv_file.h"
#include "core/exchange/tables/diff_csv.h"
#include "ui/reviews/org_differences_model.h"
#include "ui/support/formats.h"
#include "ui/views/column_width.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/search_field.h"

namespace tidemark
{
namespace
{

constexpr int mostOfWhat = 320; // wide enough for the longest name of an action

using Diff = Result<ChainDiff>;

Diff diffFiles(const std::string &a, const std::string &b, const DiffOptions &options, ActionNames *names = nullptr)
{
    const Result<std::unique_ptr<ChainReader>> readA = ChainReader::open(a);
    if (!readA)
        return tl::unexpected(readA.error());
    const Result<std::unique_ptr<ChainReader>> readB = ChainReader::open(b);
    if (!readB)
        return tl::unexpected(readB.error());
    if (names) {
        *names = actionNamesOf((*readA)->programs());
        names->merge(actionNamesOf((*readB)->programs()));
    }
    return diffChains(**readA, **readB, options);
}

/// All entries that differ, as a table; how many pairs of them there are.
Result<int64_t> writeDifferences(const std::string &a, const std::string &b, const std::string &path,
                                 const std::function<bool(double)> &progress)
{
    CsvFile table(path, diffCsvHeader());
    if (const Result<void> opened = table.open(); !opened)
        return tl::unexpected(opened.error());
    int64_t pairs = 0;
    DiffOptions options;
    options.entriesOfOrg = 0;
    options.progress = progress;
    options.each = [&table, &pairs](const Entry *left, const Entry *right) {
        ++pairs;
        appendDiffCsv(table.text(), left, right);
        return table.keep();
    };
    if (const Diff diff = diffFiles(a, b, options); !diff)
        return tl::unexpected(diff.error());
    if (const Result<void> written = table.finish(); !written)
        return tl::unexpected(written.error());
    return pairs;
}

QString headlineOf(const ChainDiff &diff)
{
    if (diff.isEqual())
        return CompareWindow::tr("The two are equal: %Ln entries.", nullptr,
                                 int(qMin<int64_t>(diff.entriesInA, INT_MAX)));
    return CompareWindow::tr("%Ln organizations differ.", nullptr, int(diff.orgs.size())) + u' '
        + CompareWindow::tr("A has %1, B has %2.", "10 entries, 11")
              .arg(CompareWindow::tr("%Ln entries", nullptr, int(qMin<int64_t>(diff.entriesInA, INT_MAX))),
                   countText(diff.entriesInB));
}

QStringList filters()
{
    return {CompareWindow::tr("Exports and ledgers (*.jsonl *.jsonl.zst *.tidemark)"),
            CompareWindow::tr("All files (*)")};
}

}

struct CompareWindow::Compared {
    ChainDiff diff;
    ActionNames names;
};

CompareWindow::CompareWindow(const QString &path, QWidget *parent)
    : SideBySideWindow(QStringLiteral("compare"), tr("&Compare"), parent)
    , m_a(new FileField(tr("File A"), filters()))
    , m_b(new FileField(tr("File B"), filters()))
    , m_filter(new SearchField(tr("Filter organizations")))
    , m_orgPanel(new Panel(tr("Organizations that differ")))
    , m_entryPanel(new Panel(tr("Entries")))
    , m_orgs(new DataTable)
    , m_entries(new DataTable)
    , m_orgModel(new OrgDifferencesModel(this))
    , m_entryModel(new DifferingEntriesModel(this))
{
    setWindowTitle(tr("Compare"));
    for (const auto &[words, field] : {std::pair(tr("File &A"), m_a), std::pair(tr("File &B"), m_b)}) {
        auto *label = new QLabel(words);
        label->setBuddy(field->edit());
        field->edit()->setPlaceholderText(tr("A ledger or a portable export"));
        fields()->addRow(label, field);
        connect(field, &FileField::pathChanged, this, &CompareWindow::inputChanged);
    }
    setHint(tr("Two files, entry by entry"),
            tr("Name two ledgers or exports of the same organizations: an older and a newer one, or yours and the one "
               "that somebody sent you. Nothing is imported, and the files stay as they are."));
    makeOrgs();
    makeEntries();
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_orgPanel);
    split->addWidget(m_entryPanel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    result()->addWidget(split, 1);
    m_a->setPath(path);
    inputChanged();
    (path.isEmpty() ? m_a : m_b)->setFocus();
}

void CompareWindow::makeOrgs()
{
    m_filter->setFixedWidth(240);
    m_orgPanel->addToHead(m_filter);
    m_orgs->setInPanel(true);
    m_orgs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_orgs->setAccessibleName(tr("Organizations that differ"));
    m_orgs->setModel(m_orgModel);
    for (const int column : {OrgDifferencesModel::LeftInAColumn, OrgDifferencesModel::LeftInBColumn})
        m_orgs->setItemDelegateForColumn(column, new CreditsDelegate(CreditsDelegate::Kind::Balance, m_orgs));
    m_orgs->setItemDelegateForColumn(OrgDifferencesModel::DifferenceColumn,
                                     new CreditsDelegate(CreditsDelegate::Kind::Amount, m_orgs));
    const int widths[] = {146, 90, 90, 90};
    for (int column = 0; column < OrgDifferencesModel::WhyColumn; ++column)
        setColumnWidth(m_orgs, column, widths[column]);
    m_orgs->setSortingEnabled(true);
    m_orgs->sortByColumn(OrgDifferencesModel::OrgColumn, Qt::AscendingOrder);
    m_orgPanel->body()->addWidget(m_orgs);
    connect(m_filter, &SearchField::searchRequested, m_orgModel, &OrgDifferencesModel::setFilter);
    connect(m_orgs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareWindow::showEntries);
    connect(m_orgModel, &QAbstractItemModel::modelReset, this, &CompareWindow::showEntries, Qt::QueuedConnection);
}

void CompareWindow::makeEntries()
{
    m_entries->setInPanel(true);
    m_entries->setAccessibleName(tr("Entries that differ"));
    m_entries->setModel(m_entryModel);
    using Model = DifferingEntriesModel;
    for (const int column : {Model::LeftInAColumn, Model::LeftInBColumn})
        m_entries->setItemDelegateForColumn(column, new CreditsDelegate(CreditsDelegate::Kind::Balance, m_entries));
    for (const int column : {Model::AmountInAColumn, Model::AmountInBColumn})
        m_entries->setItemDelegateForColumn(column, new CreditsDelegate(CreditsDelegate::Kind::Amount, m_entries));
    const int widths[] = {64, 108, 170, 110, 84, 92, 170, 110, 84, 92};
    for (int column = 0; column < Model::ColumnCount; ++column)
        setColumnWidth(m_entries, column, widths[column]);
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_widths[size_t(column)] = m_entries->columnWidth(column);
    m_entryPanel->body()->addWidget(m_entries);
    m_entries->viewport()->installEventFilter(this);
}

bool CompareWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entries->viewport() && event->type() == QEvent::Resize)
        fitEntries();
    return SideBySideWindow::eventFilter(watched, event);
}

/// What stands in the entries has the room that is left; a file that has none of them needs none.
void CompareWindow::fitEntries()
{
    using Model = DifferingEntriesModel;
    bool inA = m_entryModel->rowCount() == 0;
    bool inB = inA;
    for (int row = 0; row < m_entryModel->rowCount() && !(inA && inB); ++row) {
        inA = inA || m_entryModel->entries(row).a;
        inB = inB || m_entryModel->entries(row).b;
    }
    QHeaderView *header = m_entries->horizontalHeader();
    int others = 0;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const bool ofA = column >= Model::TimeInAColumn && column <= Model::LeftInAColumn;
        const bool ofB = column >= Model::TimeInBColumn;
        header->setSectionHidden(column, (ofA && !inA) || (ofB && !inB));
        if (column != Model::WhatInAColumn && column != Model::WhatInBColumn)
            others += header->isSectionHidden(column) ? 0 : m_widths[size_t(column)];
    }
    const int room = (m_entries->viewport()->width() - others) / (inA && inB ? 2 : 1);
    for (const int column : {Model::WhatInAColumn, Model::WhatInBColumn}) {
        if (!header->isSectionHidden(column))
            header->resizeSection(column, qBound(m_widths[size_t(column)], room, mostOfWhat));
    }
}

FileField *CompareWindow::fileA() const
{
    return m_a;
}

FileField *CompareWindow::fileB() const
{
    return m_b;
}

DataTable *CompareWindow::orgs() const
{
    return m_orgs;
}

DataTable *CompareWindow::entries() const
{
    return m_entries;
}

bool CompareWindow::isReady() const
{
    return !m_a->path().isEmpty() && !m_b->path().isEmpty();
}

void CompareWindow::start()
{
    const auto work = [a = m_a->path().toStdString(), b = m_b->path().toStdString()](const Progress &progress) {
        DiffOptions options;
        options.entriesOfOrg = mostEntriesOfOrg;
        options.entriesInAll = mostEntries;
        options.progress = progress;
        ActionNames names;
        const Diff diff = diffFiles(a, b, options, &names);
        return diff ? Result<Compared>(Compared{*diff, std::move(names)}) : tl::unexpected(diff.error());
    };
    run<Compared>(
        tr("Comparing"), work,
        [this](Compared &compared) {
            takeDiff(compared);
        },
        [this](const Error &error) {
            return failureOf(error);
        });
}

/// Errors of files begin with their path.
QString CompareWindow::failureOf(const Error &error) const
{
    for (const auto &[name, field] : {std::pair(tr("File A"), m_a), std::pair(tr("File B"), m_b)}) {
        if (error.detail.starts_with(field->path().toStdString()))
            return tr("%1 could not be read.").arg(name);
    }
    return tr("The two could not be compared.");
}

void CompareWindow::takeDiff(Compared &compared)
{
    ChainDiff &diff = compared.diff;
    m_entryModel->setActionNames(std::move(compared.names));
    showResult(headlineOf(diff), diff.isEqual());
    m_orgPanel->setDetail(diff.isEqual() ? tr("none") : countText(qint64(diff.orgs.size())));
    m_orgModel->setOrgs(std::move(diff.orgs));
    m_orgs->selectRow(0);
    m_orgs->setFocus();
}

void CompareWindow::showEntries()
{
    const QModelIndex current = m_orgs->currentIndex();
    if (!current.isValid()) {
        m_entryPanel->setTitle(tr("Entries"));
        m_entryPanel->setDetail(QString());
        m_entryModel->setEntries({});
        return;
    }
    const OrgDifference &org = m_orgModel->org(current.row());
    m_entryPanel->setTitle(tr("%1 from No. %2 on").arg(QString::fromStdString(org.org), entryIdText(org.differsFrom)));
    const auto shown = int64_t(org.entries.size());
    m_entryPanel->setDetail(
        shown < org.differing
            ? tr("the first %1 of %2; the table of CSV has all of them").arg(countText(shown), countText(org.differing))
            : countText(org.differing));
    m_entryModel->setEntries(org.entries);
    fitEntries();
}

void CompareWindow::startExport(const QString &path)
{
    const auto work = [a = m_a->path().toStdString(), b = m_b->path().toStdString(),
                       path = path.toStdString()](const Progress &progress) {
        return writeDifferences(a, b, path, progress);
    };
    const QString name = QFileInfo(path).fileName();
    run<int64_t>(
        tr("Exporting to %1").arg(name), work,
        [this, name](int64_t &pairs) {
            messages()->showMessage(
                BannerTone::Done,
                tr("The entries at %Ln places were written to %1.", nullptr, int(qMin<int64_t>(pairs, INT_MAX)))
                    .arg(name));
        },
        [name](const Error &) {
            return tr("%1 was not written.").arg(name);
        });
}

QString CompareWindow::exportName() const
{
    return tr("differences.csv", "name of a file");
}

}
