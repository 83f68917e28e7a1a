// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rejects_dialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#include "core/async/reply.h"
#include "ui/import/rejects_model.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/views/column_width.h"
#include "ui/views/data_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

/// What is imported again: each file's rows below its header.
Result<ImportJob> writeAgain(ImportJob job, const std::vector<RejectedRow> &rows)
{
    ImportJob again;
    again.name = job.name;
    again.folder = std::make_shared<QTemporaryDir>();
    again.options.retryRefused = true;
    again.options.rejectsPath = job.options.rejectsPath;
    if (job.sources.empty()) {
        const QString name = rows.empty() ? QString() : QFileInfo(QString::fromStdString(rows.front().file)).fileName();
        again.options.path =
            again.folder->filePath(name.isEmpty() ? QStringLiteral("events.jsonl") : name).toStdString();
        const Result<void> written = writeRows(again.options.path, {}, rows);
        return written ? Result<ImportJob>(std::move(again)) : tl::unexpected(written.error());
    }
    for (ImportSource &source : job.sources) {
        std::vector<RejectedRow> own;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(own), [&source](const RejectedRow &row) {
            return row.file == source.name && !row.cells.empty();
        });
        if (own.empty())
            continue;
        source.path = again.folder->filePath(QString::fromStdString(source.name)).toStdString();
        if (const Result<void> written = writeRows(source.path, source.layout.header, own); !written)
            return tl::unexpected(written.error());
        again.sources.push_back(source);
    }
    again.options.sources = again.sources;
    return again;
}

}

RejectsDialog::RejectsDialog(const QString &rejectsPath, const ImportJob &job, QWidget *parent)
    : QDialog(parent)
    , m_path(rejectsPath)
    , m_job(job)
    , m_headline(new TextLabel(TextRole::Subject))
    , m_failure(new Banner)
    , m_model(new RejectsModel(this))
    , m_table(new DataTable)
    , m_foot(new DialogFoot)
    , m_try(new QPushButton(tr("&Try again")))
{
    new EnterPresses(this);
    setWindowTitle(tr("Rows that were not taken"));
    QVBoxLayout *column = makeDialogColumn(12);
    column->addWidget(m_headline);
    auto *words = new TextLabel(tr("Mend the cells that are wrong: F2 or a double click. Every row is offered again "
                                   "under the key that it had, so nothing is booked twice."),
                                TextRole::Body, TextTone::Dim);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *panel = new Panel;
    m_table->setInPanel(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setAccessibleName(windowTitle());
    panel->body()->addWidget(m_table);
    column->addWidget(panel, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_try->setObjectName(QStringLiteral("tryAgain"));
    m_try->setDefault(true);
    makePrimary(m_try);
    m_foot->addButton(cancel);
    m_foot->addButton(m_try);
    frameDialog(this, m_failure, column, m_foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_try, &QPushButton::clicked, this, &RejectsDialog::tryAgain);
    connect(m_model, &RejectsModel::mendedChanged, this, &RejectsDialog::refresh);
    resize(1080, 560);
    refresh();
    read();
}

RejectsModel *RejectsDialog::model() const
{
    return m_model;
}

DataTable *RejectsDialog::table() const
{
    return m_table;
}

void RejectsDialog::read()
{
    m_headline->setText(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    Reply<Result<RejectedRows>>(QtConcurrent::run([path = m_path.toStdString()] {
        return readRejects(path);
    })).then(this, [this](const Result<RejectedRows> &rejects) {
        if (rejects)
            take(*rejects);
        else
            m_failure->showMessage(
                BannerTone::Error,
                failureWords(tr("%1 could not be read.").arg(QFileInfo(m_path).fileName()), rejects.error()));
    });
}

void RejectsDialog::take(const RejectedRows &rejects)
{
    m_truncated = rejects.all > int64_t(rejects.rows.size());
    m_model->setRows(rejects.rows, m_job.sources);
    m_headline->setText(
        m_truncated ? tr("The first %1 of %2 rows").arg(countText(qint64(rejects.rows.size())), countText(rejects.all))
                    : tr("%Ln rows were not taken", nullptr, int(rejects.all)));
    const std::pair<int, int> widths[] = {{RejectsModel::FileColumn, 136},
                                          {RejectsModel::LineColumn, 70},
                                          {RejectsModel::WhyColumn, 280},
                                          {RejectsModel::TextColumn, 320}};
    for (const auto &[column, width] : widths)
        setColumnWidth(m_table, column, width);
    m_table->setColumnHidden(RejectsModel::TextColumn, !m_model->hasTexts());
    m_table->setFocus();
    refresh();
}

void RejectsDialog::refresh()
{
    m_try->setEnabled(m_model->rowCount() > 0);
    m_foot->setWords(m_model->mendedRows() > 0 ? tr("%Ln rows mended", nullptr, m_model->mendedRows()) : QString());
}

void RejectsDialog::tryAgain()
{
    m_try->setEnabled(false);
    ImportJob job = m_job;
    // The rows that are not shown stay where they are.
    if (m_truncated)
        job.options.rejectsPath = QFileInfo(m_path).absolutePath().toStdString() + "/rejects-again.csv";
    Reply<Result<ImportJob>>(QtConcurrent::run([job, rows = m_model->rows()] {
        return writeAgain(job, rows);
    })).then(this, [this](const Result<ImportJob> &again) {
        if (!again) {
            m_failure->showMessage(BannerTone::Error,
                                   failureWords(tr("The rows could not be offered again."), again.error()));
            refresh();
            return;
        }
        Q_EMIT importRequested(*again);
        accept();
    });
}

}
