// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reconcile_window.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "core/base/credits_sum.h"
#include "core/exchange/reconcile/reconcile_csv.h"
#include "core/exchange/reconcile/usage_file.h"
#include "core/exchange/tables/csv_file.h"
#include "ui/reviews/reconcile_words.h"
#include "ui/reviews/reconciled_model.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/views/column_width.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

using Report = Result<ReconcileReport>;

/// The segments, in their order.
constexpr UsageGroup shownGroups[] = {UsageGroup::PricedDifferently, UsageGroup::SaidDifferently,
                                      UsageGroup::OnlyInFile, UsageGroup::OnlyInLedger, UsageGroup::Same};

Report reconcileFiles(const std::string &ledger, const std::string &file, const ReconcileOptions &options,
                      ActionNames *names = nullptr)
{
    const Result<std::unique_ptr<ChainReader>> chains = ChainReader::open(ledger);
    if (!chains)
        return tl::unexpected(chains.error());
    const Result<std::unique_ptr<ExportFileReader>> usage = openUsageFile(file);
    if (!usage)
        return tl::unexpected(usage.error());
    if (names)
        *names = actionNamesOf((*chains)->programs());
    return reconcile(**chains, **usage, options);
}

/// All rows of all groups, as a table; how many there are.
Result<int64_t> writeTable(const std::string &ledger, const std::string &file, ReconcileOptions options,
                           const std::string &path)
{
    CsvFile table(path, reconcileCsvHeader());
    if (const Result<void> opened = table.open(); !opened)
        return tl::unexpected(opened.error());
    int64_t rows = 0;
    options.mostNamed = 0;
    options.each = [&table, &rows](const ReconciledUsage &usage) {
        ++rows;
        appendReconcileCsv(table.text(), usage);
        return table.keep();
    };
    if (const Report report = reconcileFiles(ledger, file, options); !report)
        return tl::unexpected(report.error());
    if (const Result<void> written = table.finish(); !written)
        return tl::unexpected(written.error());
    return rows;
}

int capped(int64_t count)
{
    return int(qMin<int64_t>(count, INT_MAX));
}

QString headlineOf(const ReconcileReport &report)
{
    if (!report.from || !report.to)
        return ReconcileWindow::tr("The file has no row that could be read.");
    const QString period = ReconcileWindow::tr("%1 to %2", "from one instant to another")
                               .arg(dayYearTimeText(*report.from), dayYearTimeText(*report.to));
    if (report.agrees())
        return ReconcileWindow::tr("File and ledger agree on %Ln rows that occurred %1.", nullptr, capped(report.rows))
            .arg(period);
    return ReconcileWindow::tr("%1 of the file and %2 in the ledger that occurred %3.",
                               "4 rows, 3 uses, from day to day")
        .arg(ReconcileWindow::tr("%Ln rows", nullptr, capped(report.rows)),
             ReconcileWindow::tr("%Ln uses", nullptr, capped(report.entries)), period);
}

/// What a group comes to in credits.
QString sumWords(const ReconcileReport &report, UsageGroup group)
{
    const ReconcileReport::Total &total = report.of(group);
    if (total.count == 0 || !total.credits.value())
        return {};
    const Credits credits = *total.credits.value();
    switch (group) {
    case UsageGroup::PricedDifferently:
        return credits.isNegative()
            ? ReconcileWindow::tr("%1 credits too few were charged in sum.").arg(creditsText(opposite(credits)))
            : ReconcileWindow::tr("%1 credits too many were charged in sum.").arg(creditsText(credits));
    case UsageGroup::OnlyInFile:
        return ReconcileWindow::tr("They would cost %1 credits. The ledger refused %Ln of them.", nullptr,
                                   capped(report.refused))
            .arg(creditsText(credits));
    case UsageGroup::OnlyInLedger:
        return ReconcileWindow::tr("%1 credits were charged for them.").arg(creditsText(credits));
    case UsageGroup::SaidDifferently:
        return ReconcileWindow::tr("They cost the same.");
    case UsageGroup::Same:
    case UsageGroup::Free:
        break;
    }
    return report.of(UsageGroup::Free).count == 0
        ? QString()
        : ReconcileWindow::tr("%Ln more rows are of actions that are free, and book nothing.", nullptr,
                              capped(report.of(UsageGroup::Free).count));
}

}

struct ReconcileWindow::Reconciled {
    ReconcileReport report;
    ActionNames names;
};

ReconcileWindow::ReconcileWindow(const QString &path, QWidget *parent)
    : SideBySideWindow(QStringLiteral("reconcile"), tr("&Reconcile"), parent)
    , m_ledger(new FileField(tr("Ledger"),
                             {tr("Exports and ledgers (*.jsonl *.jsonl.zst *.tidemark)"), tr("All files (*)")}))
    , m_usage(new FileField(tr("Usage file"), {tr("Usage (*.csv *.jsonl)"), tr("All files (*)")}))
    , m_namedOrgs(new QCheckBox(tr("Only &organizations that the file names")))
    , m_presentPrices(new QCheckBox(tr("&Prices of now, not of when it was booked")))
    , m_groups(new SegmentedControl)
    , m_filter(new SearchField(tr("Filter rows")))
    , m_sum(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_panel(new Panel)
    , m_table(new DataTable)
    , m_model(new ReconciledModel(this))
    , m_import(new QPushButton(icon(IconId::Import), tr("&Import the file…")))
{
    setWindowTitle(tr("Reconcile usage"));
    makeFields();
    setHint(tr("What the backend says, and what was booked"),
            tr("Name the usage.csv of a backend export, or its CloudEvents. Its rows are laid beside what the ledger "
               "has booked, by key. Nothing is booked."));
    makeTable();
    m_import->hide();
    m_import->setAutoDefault(false);
    m_panel->addToHead(m_import);
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT importRequested(m_ledger->path(), m_usage->path());
    });
    m_ledger->setPath(path);
    inputChanged();
    (path.isEmpty() ? m_ledger : m_usage)->setFocus();
}

void ReconcileWindow::makeFields()
{
    for (const auto &[words, field] : {std::pair(tr("&Ledger"), m_ledger), std::pair(tr("&Usage file"), m_usage)}) {
        auto *label = new QLabel(words);
        label->setBuddy(field->edit());
        fields()->addRow(label, field);
        connect(field, &FileField::pathChanged, this, &ReconcileWindow::inputChanged);
    }
    m_ledger->edit()->setPlaceholderText(tr("A ledger or a portable export"));
    m_usage->edit()->setPlaceholderText(tr("usage.csv, or CloudEvents in JSON Lines"));
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    for (QCheckBox *box : {m_namedOrgs, m_presentPrices}) {
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReconcileWindow::inputChanged);
    }
    row->addStretch(1);
    fields()->addRow(QString(), row);
}

void ReconcileWindow::makeTable()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_groups->setAccessibleName(tr("Which rows"));
    for (const UsageGroup group : shownGroups)
        m_groups->addSegment(groupWords(group));
    m_filter->setFixedWidth(220);
    line->addWidget(m_groups);
    line->addStretch(1);
    line->addWidget(m_filter);
    result()->addLayout(line);
    m_table->setInPanel(true);
    m_table->setAccessibleName(tr("Rows"));
    m_table->setModel(m_model);
    using Model = ReconciledModel;
    for (const int column : {Model::ChargedColumn, Model::PriceColumn})
        m_table->setItemDelegateForColumn(column, new CreditsDelegate(CreditsDelegate::Kind::Balance, m_table));
    const int widths[] = {110, 170, 115, 190, 75, 65, 56, 60, 160, 270};
    for (int column = 0; column < Model::ColumnCount; ++column)
        setColumnWidth(m_table, column, widths[column]);
    m_table->setColumnHidden(Model::KeyColumn, true);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_panel->setTitle(tr("Rows"));
    m_panel->addToHead(m_sum);
    m_panel->body()->addWidget(m_table);
    result()->addWidget(m_panel, 1);
    connect(m_groups, &SegmentedControl::currentIndexChanged, this, &ReconcileWindow::refreshGroup);
    connect(m_filter, &SearchField::searchRequested, m_model, &ReconciledModel::setFilter);
    connect(m_table, &QTableView::activated, this, &ReconcileWindow::openEntry);
    connect(m_table, &DataTable::contextMenuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        if (index.isValid() && index.data(SeqRole).toLongLong() != 0)
            menu->addAction(icon(IconId::Ledger), tr("Show the entry"), this, &ReconcileWindow::openEntry);
    });
}

FileField *ReconcileWindow::ledgerFile() const
{
    return m_ledger;
}

FileField *ReconcileWindow::usageFile() const
{
    return m_usage;
}

SegmentedControl *ReconcileWindow::groups() const
{
    return m_groups;
}

DataTable *ReconcileWindow::table() const
{
    return m_table;
}

QPushButton *ReconcileWindow::importButton() const
{
    return m_import;
}

void ReconcileWindow::setImportable(bool importable)
{
    m_importable = importable;
}

bool ReconcileWindow::isReady() const
{
    return !m_ledger->path().isEmpty() && !m_usage->path().isEmpty();
}

ReconcileOptions ReconcileWindow::options() const
{
    ReconcileOptions options;
    options.onlyOrgsOfFile = m_namedOrgs->isChecked();
    options.presentPrices = m_presentPrices->isChecked();
    options.mostNamed = mostRows;
    options.nameAgreeing = true;
    return options;
}

void ReconcileWindow::start()
{
    const auto work = [ledger = m_ledger->path().toStdString(), usage = m_usage->path().toStdString(),
                       options = options()](const Progress &progress) mutable {
        options.progress = progress;
        ActionNames names;
        Report report = reconcileFiles(ledger, usage, options, &names);
        return report ? Result<Reconciled>(Reconciled{std::move(*report), std::move(names)})
                      : tl::unexpected(report.error());
    };
    run<Reconciled>(
        tr("Reconciling"), work,
        [this](Reconciled &reconciled) {
            takeReport(reconciled);
        },
        [this](const Error &error) {
            return failureOf(error);
        });
}

/// Errors of files begin with their path, or their name.
QString ReconcileWindow::failureOf(const Error &error) const
{
    if (error.detail.starts_with(m_ledger->path().toStdString()))
        return tr("The ledger could not be read.");
    return tr("The usage file could not be read.");
}

void ReconcileWindow::takeReport(Reconciled &reconciled)
{
    m_report = std::move(reconciled.report);
    m_model->setActionNames(std::move(reconciled.names));
    int first = -1;
    for (int at = 0; at < m_groups->count(); ++at) {
        const int64_t count = m_report.of(shownGroups[at]).count;
        m_groups->setCount(at, countText(count));
        if (first < 0 && count > 0)
            first = at;
    }
    showResult(headlineOf(m_report), m_report.agrees());
    if (m_report.unreadable > 0) {
        const QString rows = tr("%Ln rows of the file could not be read.", nullptr, capped(m_report.unreadable));
        messages()->showMessage(
            BannerTone::Warning,
            tr("%1 The first is in line %2.").arg(rows, entryIdText(m_report.firstUnreadable.front().line)));
    }
    m_groups->setCurrentIndex(std::max(first, 0));
    refreshGroup();
    m_table->setFocus();
}

void ReconcileWindow::showGroup(UsageGroup group)
{
    m_groups->setCurrentIndex(int(std::ranges::find(shownGroups, group) - std::begin(shownGroups)));
}

void ReconcileWindow::refreshGroup()
{
    const UsageGroup group = shownGroups[std::max(m_groups->currentIndex(), 0)];
    const std::vector<ReconciledUsage> &rows = m_report.firstOf(group);
    const int64_t count = m_report.of(group).count;
    m_panel->setTitle(groupWords(group));
    m_panel->setDetail(count > int64_t(rows.size()) ? tr("the first %1 of %2; the table of CSV has all of them")
                                                          .arg(countText(qint64(rows.size())), countText(count))
                                                    : countText(count));
    m_sum->setText(sumWords(m_report, group));
    m_import->setVisible(m_importable && group == UsageGroup::OnlyInFile && count > m_report.refused);
    m_model->setUsage(rows);
}

void ReconcileWindow::openEntry()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const ReconciledUsage &usage = m_model->usage(index.row());
    if (usage.seq != 0)
        Q_EMIT entryRequested(m_ledger->path(), usage.org, usage.seq);
}

void ReconcileWindow::startExport(const QString &path)
{
    const auto work = [ledger = m_ledger->path().toStdString(), usage = m_usage->path().toStdString(),
                       path = path.toStdString(), options = options()](const Progress &progress) mutable {
        options.progress = progress;
        return writeTable(ledger, usage, options, path);
    };
    const QString name = QFileInfo(path).fileName();
    run<int64_t>(
        tr("Exporting to %1").arg(name), work,
        [this, name](int64_t &rows) {
            messages()->showMessage(BannerTone::Done,
                                    tr("%Ln rows were written to %1.", nullptr, capped(rows)).arg(name));
        },
        [name](const Error &) {
            return tr("%1 was not written.").arg(name);
        });
}

QString ReconcileWindow::exportName() const
{
    return tr("reconciled.csv", "name of a file");
}

}
